import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { OrganisationType } from '../../organisations/organisation.type.js';
import { connectionOf } from '../../platform/graphql/records/connection.type.js';
import { Node, RecordFields } from '../../platform/graphql/records/record.type.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { CERTIFICATE_DOUBT, type CertificateDoubtCode } from './certificate-doubt.js';

@ObjectType('CertificateTemplate', {
  implements: () => [Node],
  description:
    'Mẫu in bằng, giấy khen lên phôi có sẵn của cơ quan (cán bộ) / how a body prints certificates onto its blanks (staff).',
})
export class CertificateTemplateType extends RecordFields {
  @Field({ description: 'Tên mẫu / its name.' })
  name: string;

  @Field({
    description:
      'Bố cục, dạng JSON: khổ giấy và từng phần tử, tính bằng milimét / the layout as JSON: page and elements, in millimetres.',
  })
  layout: string;

  @Field({ description: 'Có hình phôi để xem trước không / whether there is a picture of the blank for previews.' })
  hasBackground: boolean;

  @Field({
    description:
      'Người hỏi được thay, được ngừng dùng mẫu / whoever asks may change it and withdraw it, which is done but once.',
  })
  mayChange: boolean;

  @Field(() => OrganisationType, { description: 'Đơn vị giữ mẫu / the body that keeps it.' })
  keptBy: OrganisationType;
}

@ObjectType()
export class CertificateTemplateConnection extends connectionOf(CertificateTemplateType, 'CertificateTemplate') {}

@ObjectType('CertificateDoubt', {
  description: 'Điều cần xem lại trên một tờ; không ngăn việc in / something to look at on one certificate.',
})
export class CertificateDoubtType {
  @Field(() => ID, { description: 'Mã dòng khen thưởng / id of the award.' })
  awardId: string;

  @Field(() => Int, { description: 'Trang trong tệp, từ 1 / page in the file, from 1.' })
  page: number;

  @Field(() => CERTIFICATE_DOUBT, { description: 'Điều gì / what it is.' })
  code: CertificateDoubtCode;

  @Field(() => String, {
    nullable: true,
    description: 'Phần tử của mẫu: elements.2; null: cả tờ / the element of the layout; null: all of it.',
  })
  at: string | null;

  @Field({ description: 'Bằng ngôn ngữ của người đọc / in the reader’s language.' })
  message: string;
}

@ObjectType('PrintedCertificate', { description: 'Một tờ đã in / one certificate of the file.' })
export class PrintedCertificateType {
  @Field(() => ID, { description: 'Mã dòng khen thưởng / id of the award.' })
  awardId: string;

  @Field(() => Int, { description: 'Trang trong tệp, từ 1 / page in the file, from 1.' })
  page: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Số in trên bằng, giữ trong certificatePrintings; null: không có / the number on it, kept in certificatePrintings; null: none.',
  })
  certificateNumber: string | null;

  @Field({ description: 'Số mới cấp lần này / whether the number was given now.' })
  numberIsNew: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Lần in trước; null: in lần đầu / when it was printed before; null: never.',
  })
  printedBeforeAt: Date | null;
}
