import { Field, InputType } from '@nestjs/graphql';
import { IdField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import { PartialDateScalar } from '../../platform/graphql/scalars.js';
import { REASON_LENGTH } from '../../awards/lines/award-line-input.js';
import { MODE, type Mode, RECIPIENT_KIND, type RecipientKind } from '../../awards/vocabulary.js';

/** What a person says of the decision that a list belongs to. */
@InputType({ isAbstract: true })
export abstract class ImportDetailsInput {
  @IdField({
    nullable: true,
    description: 'Cơ quan ban hành; mặc định theo đầu danh sách / issuer; by default as the head of the list says.',
  })
  issuerId?: string | null;

  @TextField({
    max: 100,
    nullable: true,
    description: 'Số quyết định như in; mặc định theo đầu danh sách / number as printed; by default as the list says.',
  })
  number?: string | null;

  @TextField({
    max: 20,
    nullable: true,
    description: 'Loại văn bản; mặc định lấy từ số, rồi QĐ / document type; by default from the number, else QĐ.',
  })
  documentType?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Ngày ký; mặc định theo đầu danh sách / signed on; by default as the list says.',
  })
  signedOn?: string | null;

  @TextField({ max: 300, nullable: true, description: 'Người ký như in / signatory as printed.' })
  signatoryPrinted?: string | null;

  @TextField({ max: 500, nullable: true, description: 'Chức vụ người ký như in / title as printed.' })
  signatoryTitlePrinted?: string | null;

  @Field(() => MODE, { nullable: true, description: 'Loại hình khen thưởng / mode.' })
  mode?: Mode | null;

  @TextField({
    max: 2000,
    nullable: true,
    description: 'Trích yếu; mặc định tiêu đề danh sách / what it is about; by default the title of the list.',
  })
  subject?: string | null;

  @TextField({
    max: 60,
    nullable: true,
    description:
      'Hình thức của các dòng không ghi hình thức: mã hoặc ký hiệu / form of rows that name none: id or code.',
  })
  defaultForm?: string | null;

  @Field(() => RECIPIENT_KIND, {
    nullable: true,
    description: 'Đối tượng của các dòng không ghi đối tượng / kind of rows that do not say.',
  })
  defaultKind?: RecipientKind | null;

  @TextField({
    max: REASON_LENGTH,
    nullable: true,
    description:
      'Thành tích của các dòng không ghi thành tích; REASON_IN_TITLE nói tiêu đề ghi gì / citation of rows that state none; REASON_IN_TITLE says what the title has.',
  })
  defaultReason?: string | null;

  @IdField({
    nullable: true,
    description:
      'Ghi nối vào quyết định đã có thay vì ghi quyết định mới / append to this decision instead of recording one.',
  })
  appendToId?: string | null;
}
