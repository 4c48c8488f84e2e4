import { Field, ID, Int, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RECORD_STATUS, type RecordStatus } from '../../database/editable-record.js';
import { DateTimeScalar } from '../scalars.js';

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

/** Those of a record that is kept by somebody, with what whoever asks may do with it. */
@ObjectType({ isAbstract: true, implements: () => [Node] })
export abstract class KeptRecordFields extends RecordFields {
  @Field({
    description:
      'Người hỏi được sửa: bản nháp thì người ghi của đơn vị giữ, còn lại thì người duyệt / whoever asks may change it: a draft those who record for its keeper, else an approver.',
  })
  mayChange: boolean;

  @Field({
    description:
      'Người hỏi được công khai; false: không được, hoặc đã công khai / whoever asks may make it public; false: they may not, or it is.',
  })
  mayConfirm: boolean;

  @Field({
    description:
      'Người hỏi được thu lại; false: không được, hoặc đã thu lại / whoever asks may withdraw it; false: they may not, or it is withdrawn.',
  })
  mayWithdraw: boolean;
}
