import { Field, ID, Int, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RECORD_STATUS, type RecordStatus } from '../database/editable-record.js';
import { DateTimeScalar } from './scalars.js';

registerEnumType(RECORD_STATUS, {
  name: 'RecordStatus',
  description: 'Tình trạng bản ghi / state of a record.',
  valuesMap: {
    DRAFT: { description: 'Bản nháp, chỉ cán bộ thấy / a draft that only staff see.' },
    CONFIRMED: { description: 'Đã xác nhận, công khai / confirmed and so public.' },
    WITHDRAWN: { description: 'Đã rút khỏi trang công khai / withdrawn from the public; nothing is deleted.' },
  },
});

@InterfaceType('Node', { description: 'Bản ghi có mã riêng / a record with an id of its own (Relay).' })
export abstract class Node {
  @Field(() => ID, { description: 'Mã, không suy diễn được gì từ nó / opaque.' })
  id: string;
}

/** The fields of every record that staff edit. */
@ObjectType({ isAbstract: true, implements: () => [Node] })
export abstract class RecordFields implements Node {
  @Field(() => ID, { description: 'Mã, không suy diễn được gì từ nó / opaque.' })
  id: string;

  @Field(() => RECORD_STATUS, { description: 'Tình trạng / whether it is public.' })
  recordStatus: RecordStatus;

  @Field(() => Int, { description: 'Số bản; gửi kèm khi sửa / pass it along with a change.' })
  version: number;

  @Field(() => DateTimeScalar, { description: 'Lúc ghi / when it was recorded.' })
  createdAt: string;

  @Field(() => DateTimeScalar, { description: 'Lúc sửa cuối / when it was last changed.' })
  changedAt: string;
}
