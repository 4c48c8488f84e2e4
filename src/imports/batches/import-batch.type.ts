import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AwardFormType } from '../../awards/catalogue/forms/award-form.type.js';
import { AwardDecisionType } from '../../awards/decisions/award-decision.type.js';
import { MODE, type Mode, RECIPIENT_KIND, type RecipientKind } from '../../awards/vocabulary.js';
import { OrganisationType } from '../../organisations/organisation.type.js';
import { connectionOf } from '../../platform/graphql/records/connection.type.js';
import { DateTimeScalar, PartialDateScalar } from '../../platform/graphql/scalars.js';
import { ImportCountsType } from './import-counts.type.js';
import { ImportRecipientsType } from '../rows/import-recipients.type.js';
import { ImportTableType } from './import-table.type.js';
import { ImportVerdictType } from '../rows/import-verdict.type.js';
import { IMPORT_STATE, IMPORT_WHICH, type ImportState, type ImportWhich } from '../vocabulary.js';
import '../import-enums.js';

@ObjectType('ImportBatch', {
  description:
    'Một danh sách kèm quyết định trên đường vào sổ; chỉ cán bộ thấy / a list on its way into the registry; staff only.',
})
export class ImportBatchType {
  @Field(() => ID, { description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản; gửi kèm khi sửa / pass it along with a change.' })
  version: number;

  @Field(() => DateTimeScalar, { description: 'Lúc đọc / when it was staged.' })
  createdAt: string;

  @Field(() => String, { nullable: true, description: 'Ai gửi; null: không rõ / who staged it; null: not known.' })
  stagedBy: string | null;

  @Field(() => DateTimeScalar, { description: 'Lúc sửa cuối / when it was last changed.' })
  changedAt: string;

  @Field(() => IMPORT_STATE, { description: 'Đang ở đâu / where it stands.' })
  state: ImportState;

  @Field({ description: 'Tên tệp; nội dung dán: ngày dán / name of the file; of what was pasted the day.' })
  sourceName: string;

  @Field({ description: 'Định dạng: XLSX, DOCX, CSV, TEXT / format.' })
  format: string;

  @Field(() => String, { nullable: true, description: 'Bảng mã; null: định dạng đã định / encoding; null: by format.' })
  encoding: string | null;

  @Field(() => OrganisationType, { nullable: true, description: 'Cơ quan ban hành; null: chưa biết / issuer.' })
  issuer: OrganisationType | null;

  @Field(() => String, { nullable: true, description: 'Số như in; null: chưa biết / number; null: not known.' })
  numberPrinted: string | null;

  @Field(() => String, { nullable: true, description: 'Loại văn bản; null: theo số / document type; null: by number.' })
  documentType: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Ngày ký; null: chưa biết / signed on.' })
  signedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Người ký như in; null: không rõ / signatory as printed.' })
  signatoryPrinted: string | null;

  @Field(() => String, { nullable: true, description: 'Chức vụ người ký như in; null: không rõ / title as printed.' })
  signatoryTitlePrinted: string | null;

  @Field(() => MODE, { nullable: true, description: 'Loại hình; null: không rõ / mode.' })
  mode: Mode | null;

  @Field(() => String, { nullable: true, description: 'Trích yếu; null: chưa có / subject; null: none yet.' })
  subject: string | null;

  @Field(() => [String], {
    description: 'Những điều lấy từ đầu danh sách: issuerId, number, signedOn, subject / what the list itself says.',
  })
  takenFromList: string[];

  @Field(() => AwardFormType, { nullable: true, description: 'Hình thức mặc định; null: không / usual form.' })
  defaultForm: AwardFormType | null;

  @Field(() => RECIPIENT_KIND, { nullable: true, description: 'Đối tượng mặc định; null: không / usual kind.' })
  defaultKind: RecipientKind | null;

  @Field(() => String, { nullable: true, description: 'Thành tích mặc định; null: không / usual citation.' })
  defaultReason: string | null;

  @Field(() => AwardDecisionType, {
    nullable: true,
    description: 'Ghi nối vào quyết định này; null: ghi quyết định mới / appended to it; null: one of its own.',
  })
  appendTo: AwardDecisionType | null;

  @Field(() => [ImportTableType], { description: 'Các bảng đã đọc: cột, tiêu đề / lists as they were read.' })
  tables: ImportTableType[];

  @Field(() => [ImportVerdictType], {
    description: 'Điều phát hiện về cả danh sách / verdicts on the list as a whole.',
  })
  notices: ImportVerdictType[];

  @Field(() => ImportCountsType, { description: 'Số dòng theo mức độ và theo mã / rows by severity and by code.' })
  counts: ImportCountsType;

  @Field(() => ImportRecipientsType, { description: 'Các dòng là của ai / whose the rows are.' })
  recipients: ImportRecipientsType;

  @Field(() => IMPORT_WHICH, { nullable: true, description: 'Đã ghi những dòng nào; null: chưa ghi / which rows.' })
  which: ImportWhich | null;

  @Field(() => String, {
    nullable: true,
    description: 'Vì sao lần ghi trước không thành; null: không có / why the last commit came to nothing.',
  })
  problem: string | null;

  @Field(() => AwardDecisionType, { nullable: true, description: 'Quyết định đã ghi; null: chưa / the decision.' })
  decision: AwardDecisionType | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lúc ghi; null: chưa / when it was committed.' })
  committedAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lúc hoàn tác; null: không / when it was undone.' })
  undoneAt: string | null;

  @Field(() => OrganisationType, { nullable: true, description: 'Đơn vị giữ; null: chung / who keeps it.' })
  keptBy: OrganisationType | null;
}

@ObjectType()
export class ImportBatchConnection extends connectionOf(ImportBatchType, 'ImportBatch') {}
