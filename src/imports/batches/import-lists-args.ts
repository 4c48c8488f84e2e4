import { ArgsType, Field } from '@nestjs/graphql';
import { PageArgs } from '../../platform/graphql/records/connection.type.js';
import { IdField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import {
  IMPORT_AREA_FROM,
  IMPORT_CHOICE,
  IMPORT_RECIPIENT,
  IMPORT_SEVERITY,
  IMPORT_STATE,
  type ImportAreaFrom,
  type ImportChoice,
  type ImportRecipient,
  type ImportSeverity,
  type ImportState,
} from '../vocabulary.js';
import '../import-enums.js';

@ArgsType()
export class ImportBatchesArgs extends PageArgs {
  @Field(() => IMPORT_STATE, { nullable: true, description: 'Đang ở đâu / where it stands.' })
  state?: ImportState | null;

  @IdField({ nullable: true, description: 'Cơ quan ban hành / issuer.' })
  issuerId?: string | null;
}

@ArgsType()
export class ImportRowsArgs extends PageArgs {
  @Field(() => [IMPORT_SEVERITY], { nullable: true, description: 'Một trong các mức này / any of these.' })
  severities?: ImportSeverity[] | null;

  @TextField({ max: 60, nullable: true, description: 'Có mã này / with this code.' })
  code?: string | null;

  @Field(() => IMPORT_CHOICE, { nullable: true, description: 'Ghi hay bỏ ra / included or left out.' })
  choice?: ImportChoice | null;

  @Field(() => IMPORT_AREA_FROM, { nullable: true, description: 'Địa bàn từ đâu / where the area comes from.' })
  areaFrom?: ImportAreaFrom | null;

  @Field(() => IMPORT_RECIPIENT, {
    nullable: true,
    description: 'Sẽ ghi cho ai / to whom it goes: PRINTED, to nobody on record.',
  })
  recipient?: ImportRecipient | null;

  @TextField({ max: 1000, nullable: true, description: 'Cùng đơn vị, như giá trị UNIT / with this unit.' })
  unit?: string | null;
}
