import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { BODY_KIND, type BodyKind, LEVEL, type Level, SYSTEM, type System } from '../../../organisations/vocabulary.js';
import { described } from '../../../platform/graphql/described.js';
import { Node } from '../../../platform/graphql/records/record.type.js';
import { DateScalar } from '../../../platform/graphql/scalars.js';
import {
  AWARD_CLASS,
  AWARD_FAMILY,
  AWARD_GENRE,
  type AwardClass,
  type AwardFamily,
  type AwardGenre,
  RECIPIENT_KIND,
  type RecipientKind,
} from '../../vocabulary.js';

registerEnumType(AWARD_FAMILY, {
  name: 'AwardFamily',
  description: 'Danh hiệu, hình thức hay ghi nhận khác: hai danh mục của Luật và phần ngoài / which catalogue.',
  valuesMap: {
    TITLE: { description: 'Danh hiệu thi đua / emulation title, won against a standard in a period.' },
    FORM: { description: 'Hình thức khen thưởng / form of commendation.' },
    OTHER: { description: 'Thư khen, biểu dương, tuyên dương / recognition that no statutory table counts.' },
  },
});
registerEnumType(AWARD_GENRE, {
  name: 'AwardGenre',
  description: 'Loại hình thức; biểu thống kê đếm theo đó / what a form is; statistical forms count by it.',
  valuesMap: described({
    ORDER: 'Huân chương / order.',
    MEDAL: 'Huy chương / medal.',
    HONORARY_TITLE: 'Danh hiệu vinh dự Nhà nước / State honorary title.',
    PRIZE: 'Giải thưởng / prize.',
    EMULATION_FIGHTER: 'Chiến sĩ thi đua / emulation fighter.',
    FLAG: 'Cờ thi đua / emulation flag.',
    EMULATION_TITLE: 'Danh hiệu thi đua khác / another emulation title.',
    CERTIFICATE_OF_MERIT: 'Bằng khen / certificate of merit.',
    CERTIFICATE_OF_COMMENDATION: 'Giấy khen / certificate of commendation.',
    COMMEMORATIVE_MEDAL: 'Kỷ niệm chương / commemorative medal.',
    BADGE: 'Huy hiệu / badge.',
    LETTER: 'Thư khen / letter of praise.',
    PRAISE: 'Biểu dương, tuyên dương / praise without a paper.',
    OTHER: 'Khác, hoặc chưa nói / other, or not said.',
  }),
});
registerEnumType(AWARD_CLASS, {
  name: 'AwardClass',
  description: 'Hạng / class of an order or medal.',
  valuesMap: described({
    SPECIAL: 'Hạng Đặc biệt / special class.',
    FIRST: 'Hạng Nhất / first class.',
    SECOND: 'Hạng Nhì / second class.',
    THIRD: 'Hạng Ba / third class.',
  }),
});
registerEnumType(RECIPIENT_KIND, {
  name: 'RecipientKind',
  description: 'Đối tượng được khen / kind of recipient.',
  valuesMap: {
    INDIVIDUAL: { description: 'Cá nhân / individual.' },
    GROUP: { description: 'Tập thể / group.' },
    HOUSEHOLD: { description: 'Hộ gia đình / household.' },
    ENTERPRISE: { description: 'Doanh nghiệp / enterprise.' },
    UNKNOWN: { description: 'Nguồn không tách: "25 tập thể và cá nhân" / the source does not split its count.' },
  },
});

@ObjectType('LegalInstrument', { description: 'Văn bản pháp lý / a law, decree or rule.' })
export class LegalInstrumentType {
  @Field(() => ID, { description: 'Mã / id.' })
  id: string;

  @Field({ description: 'Ký hiệu trong sổ / code in the registry.' })
  code: string;

  @Field({ description: 'Số như in / number as printed.' })
  numberPrinted: string;

  @Field({ description: 'Tên / title in Vietnamese.' })
  titleVi: string;

  @Field({ description: 'Tên tiếng Anh / title in English.' })
  titleEn: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Ngày ban hành; null: không rõ / issued on; null: not known.',
  })
  issuedOn: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Hiệu lực từ; null: không rõ / in force from; null: not known.',
  })
  validFrom: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Ngày cuối; null: đến nay / last day; null: still in force.',
  })
  validTo: string | null;
}

@ObjectType('GrantAuthority', {
  description: 'Ai được tặng, từ ngày nào, theo đâu / who may grant it, when, on which basis.',
})
export class GrantAuthorityType {
  @Field(() => ID, { description: 'Mã / id.' })
  id: string;

  @Field(() => [BODY_KIND], { description: 'Loại cơ quan; trống: mọi loại ở cấp, hệ thống đó / kinds; empty: any.' })
  grantorKinds: BodyKind[];

  @Field(() => LEVEL, { description: 'Cấp / level of the grantor.' })
  level: Level;

  @Field(() => SYSTEM, { description: 'Hệ thống / system of the grantor.' })
  system: System;

  @Field(() => [RECIPIENT_KIND], { description: 'Cho đối tượng nào / to which recipients.' })
  recipientKinds: RecipientKind[];

  @Field(() => DateScalar, { nullable: true, description: 'Từ ngày; null: không rõ / since; null: not known.' })
  validFrom: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Ngày cuối; null: đến nay / last day; null: still valid.' })
  validTo: string | null;

  @Field({ description: 'Căn cứ như in / legal basis as printed.' })
  legalBasis: string;

  @Field(() => LegalInstrumentType, {
    nullable: true,
    description:
      'Văn bản; null: chưa thấy hoặc ngoài danh mục / the instrument; null: not seen, or not in the catalogue.',
  })
  instrument: LegalInstrumentType | null;

  @Field({ description: 'Có tính vào thống kê nhà nước (biểu 0603) / counted in State statistics (form 0603).' })
  countedInStateStatistics: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Vì sao không tính; null: có tính / why not counted; null: counted.',
  })
  notCountedBecauseVi: string | null;

  @Field(() => String, { nullable: true, description: 'Như trên, tiếng Anh / the same in English.' })
  notCountedBecauseEn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Nguồn của dòng này; null: chưa ghi / where this row comes from.',
  })
  source: string | null;
}

@ObjectType('AwardForm', {
  implements: () => [Node],
  description:
    'Một hình thức khen thưởng hoặc danh hiệu thi đua. Tự nó không nói ai tặng / a form or title; by itself it does not say who grants it.',
})
export class AwardFormType implements Node {
  @Field(() => ID, { description: 'Mã / id.' })
  id: string;

  @Field({ description: 'Ký hiệu, không đổi / code, never changed.' })
  code: string;

  @Field(() => AWARD_FAMILY, { description: 'Danh hiệu, hình thức hay khác / family.' })
  family: AwardFamily;

  @Field(() => AWARD_GENRE, { description: 'Loại / what it is: an order, a certificate, a badge.' })
  genre: AwardGenre;

  @Field({ description: 'Tên / name in Vietnamese.' })
  nameVi: string;

  @Field({ description: 'Tên tiếng Anh / name in English.' })
  nameEn: string;

  @Field(() => [AWARD_CLASS], { description: 'Các hạng, cao trước; trống: không có hạng / classes; empty: none.' })
  classes: AwardClass[];

  @Field(() => [RECIPIENT_KIND], { description: 'Dành cho / for which kinds of recipient.' })
  recipientKinds: RecipientKind[];

  @Field({ description: 'Chỉ tặng một lần trong đời / granted once in a lifetime.' })
  onceInLifetime: boolean;

  @Field(() => Int, { description: 'Thứ bậc, nhỏ là cao / rank: the smaller the higher.' })
  rank: number;

  @Field(() => [String], { description: 'Các cách gọi khác / other names in print.' })
  aliases: string[];

  @Field(() => [GrantAuthorityType], { description: 'Thẩm quyền tặng theo thời gian / who may grant it, over time.' })
  authorities: GrantAuthorityType[];
}
