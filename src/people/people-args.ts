import { ArgsType, Field, registerEnumType } from '@nestjs/graphql';
import { RECORD_STATUS, type RecordStatus } from '../platform/database/editable-record.js';
import { ChangedSinceField } from '../platform/graphql/compiling/changed-since.js';
import { PageArgs } from '../platform/graphql/records/connection.type.js';
import { IdField, TextField } from '../platform/graphql/refusing/input-fields.js';
import { WithWithdrawnField } from '../platform/graphql/compiling/with-withdrawn.js';

const PEOPLE_ORDER = { NAME: 'NAME', NAME_DESC: 'NAME_DESC' } as const;
registerEnumType(PEOPLE_ORDER, {
  name: 'PeopleOrder',
  description: 'Theo tên gọi tiếng Việt / by Vietnamese given name.',
  valuesMap: {
    NAME: { description: 'Theo tên gọi tiếng Việt / by Vietnamese given name.' },
    NAME_DESC: { description: 'Ngược lại / the other way round.' },
  },
});

@ArgsType()
export class PeopleArgs extends PageArgs {
  @TextField({
    max: 200,
    nullable: true,
    description:
      'Từ trong tên, hoặc trong một cách in khác của tên; không cần dấu / words of the name, or of another form in which it was printed; accents not needed.',
  })
  text?: string | null;

  @Field(() => PEOPLE_ORDER, { nullable: true, description: 'Mặc định NAME / by default NAME.' })
  orderBy?: keyof typeof PEOPLE_ORDER | null;

  @Field(() => RECORD_STATUS, { nullable: true, description: 'Tình trạng bản ghi / state of the record.' })
  recordStatus?: RecordStatus | null;

  @ChangedSinceField()
  changedSince?: string | null;

  @WithWithdrawnField()
  withWithdrawn?: boolean | null;
}

@ArgsType()
export class PersonArgs {
  @IdField({ description: 'Mã người / id of the person.' })
  id: string;
}
