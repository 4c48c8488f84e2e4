import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AwardType } from '../../awards/award.type.js';
import { VISIBILITY, type Visibility } from '../../people/vocabulary.js';
import { POSITION_CLASS, type PositionClass, RECIPIENT_KIND, type RecipientKind } from '../../awards/vocabulary.js';
import { AreaType } from '../../organisations/areas/area.type.js';
import { OrganisationType } from '../../organisations/organisation.type.js';
import { PersonType } from '../../people/person.type.js';
import { connectionOf } from '../../platform/graphql/records/connection.type.js';
import { ImportBodyType } from '../bodies/import-body.type.js';
import { ImportVerdictType } from './import-verdict.type.js';
import { IMPORT_FIELD, type ImportField } from '../judging/row-values.js';
import type { ColumnRole } from '../reading/list.js';
import {
  IMPORT_AREA_FROM,
  IMPORT_CHOICE,
  IMPORT_CLASS_FROM,
  IMPORT_RECIPIENT,
  IMPORT_SEVERITY,
  type ImportAreaFrom,
  type ImportChoice,
  type ImportClassFrom,
  type ImportRecipient,
  type ImportSeverity,
} from '../vocabulary.js';
import { COLUMN_ROLE } from '../import-enums.js';

@ObjectType('ImportValue', { description: 'Một ô của dòng: đã đọc, đã sửa / a cell of a row: as read, as mended.' })
export class ImportValueType {
  @Field(() => IMPORT_FIELD, { description: 'Ô nào / which one.' })
  field: ImportField;

  @Field(() => String, {
    nullable: true,
    description: 'Giá trị dùng để ghi; null: trống / what counts; null: nothing.',
  })
  value: string | null;

  @Field(() => String, { nullable: true, description: 'Như đã đọc ở dòng; null: trống / as read; null: nothing.' })
  read: string | null;

  @Field(() => String, { nullable: true, description: 'Trước khi chuyển mã; null: như trên / before conversion.' })
  raw: string | null;

  @Field(() => String, { nullable: true, description: 'Bảng mã cũ; null: Unicode / old encoding; null: none.' })
  convertedFrom: string | null;

  @Field(() => String, { nullable: true, description: 'Cột; null: từ tiêu đề mục / column; null: of a heading.' })
  column: string | null;

  @Field(() => Boolean, { description: 'Đã được sửa tại chỗ / mended in place.' })
  mended: boolean;
}

@ObjectType('ImportUnrecordedCell', {
  description:
    'Một ô in trong danh sách mà sổ không ghi: số thứ tự, ông bà, ghi chú, năm sinh …; chỉ cán bộ thấy / a cell that the list prints and the registry does not record: ordinal, form of address, note, year of birth …; staff only.',
})
export class ImportUnrecordedCellType {
  @Field(() => COLUMN_ROLE, { description: 'ORDINAL, HONORIFIC, NOTE, OTHER: cột chứa gì / what its column holds.' })
  role: ColumnRole;

  @Field({ description: 'Cột; tiêu đề ở tables / column; its heading is in tables.' })
  column: string;

  @Field({ description: 'Như đã đọc / as read.' })
  text: string;
}

@ObjectType('ImportRow', { description: 'Một dòng của danh sách / a row of a list.' })
export class ImportRowType {
  @Field(() => ID, { description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Thứ tự trong cả danh sách, từ 1 / place in the list, from 1.' })
  ordinal: number;

  @Field({ description: 'Trang tính / sheet.' })
  sheet: string;

  @Field(() => Int, { description: 'Số dòng như phần mềm bảng tính hiện / row as the spreadsheet shows it.' })
  row: number;

  @Field(() => [ImportValueType], { description: 'Các ô, chỉ những ô có nội dung / cells that say something.' })
  values: ImportValueType[];

  @Field(() => [ImportUnrecordedCellType], {
    description:
      'Các ô sổ không ghi, theo thứ tự cột; ghi chú và ô khác giữ chừng nào tệp còn được giữ / cells that are not recorded, by column; notes and others kept as long as the file is.',
  })
  unrecorded: ImportUnrecordedCellType[];

  @Field(() => String, { nullable: true, description: 'Tên người nhận; null: thiếu / recipient; null: missing.' })
  name: string | null;

  @Field(() => RECIPIENT_KIND, {
    nullable: true,
    description:
      'Đối tượng, như đã hiểu từ ô, đề mục hoặc tên; null: chưa rõ / kind, by cell, heading or name; null: not known.',
  })
  kind: RecipientKind | null;

  @Field(() => IMPORT_SEVERITY, { description: 'Mức nặng nhất / the worst of its verdicts.' })
  severity: ImportSeverity;

  @Field(() => [ImportVerdictType], { description: 'Điều phát hiện / verdicts.' })
  verdicts: ImportVerdictType[];

  @Field(() => IMPORT_CHOICE, { description: 'Ghi hay bỏ ra / include or leave out.' })
  choice: ImportChoice;

  @Field(() => IMPORT_RECIPIENT, { description: 'Người nhận là ai / who the recipient is.' })
  recipient: ImportRecipient;

  @Field(() => PersonType, { nullable: true, description: 'Người đã chọn; null: không / as chosen; null: nobody.' })
  person: PersonType | null;

  @Field(() => OrganisationType, { nullable: true, description: 'Đơn vị đã chọn; null: không / as chosen.' })
  organisation: OrganisationType | null;

  @Field(() => ImportBodyType, {
    nullable: true,
    description: 'Đơn vị mới sẽ ghi cùng danh sách; null: không / the body to be recorded with it; null: none.',
  })
  newBody: ImportBodyType | null;

  @Field(() => OrganisationType, {
    nullable: true,
    description:
      'Đơn vị duy nhất mang tên người nhận vào ngày quyết định; chưa gắn / the one body that bore the recipient’s name on the day; not linked.',
  })
  proposedOrganisation: OrganisationType | null;

  @Field(() => AreaType, {
    nullable: true,
    description: 'Địa bàn khi đó sẽ ghi; null: chưa rõ / the area of that day to be recorded; null: not known.',
  })
  area: AreaType | null;

  @Field(() => IMPORT_AREA_FROM, { description: 'Địa bàn, đơn vị từ đâu / where area and unit come from.' })
  areaFrom: ImportAreaFrom;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'Đơn vị khi đó, đã có trong sổ; null: không / the unit on record; null: none.',
  })
  unitOrganisation: OrganisationType | null;

  @Field(() => POSITION_CLASS, {
    nullable: true,
    description: 'Nhóm chức vụ sẽ ghi; null: chưa rõ / position class to be recorded; null: not known.',
  })
  positionClass: PositionClass | null;

  @Field(() => IMPORT_CLASS_FROM, { description: 'Nhóm chức vụ từ đâu / where the position class comes from.' })
  positionClassFrom: ImportClassFrom;

  @Field(() => VISIBILITY, {
    nullable: true,
    description:
      'Ai được thấy dòng sẽ ghi; null: dòng còn lỗi / who is shown the line to be recorded; null: it has an error.',
  })
  nameVisibility: Visibility | null;

  @Field(() => Boolean, {
    description: 'Cán bộ đã chọn; không: theo chữ của dòng / chosen by staff; else by what its words look like.',
  })
  visibilityChosen: boolean;

  @Field(() => AwardType, {
    nullable: true,
    description: 'Dòng khen thưởng đã ghi; null: chưa / the award that it became; null: none yet.',
  })
  award: AwardType | null;
}

@ObjectType()
export class ImportRowConnection extends connectionOf(ImportRowType, 'ImportRow') {}
