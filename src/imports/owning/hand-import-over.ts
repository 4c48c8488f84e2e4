import { InputType } from '@nestjs/graphql';
import { IdField } from '../../platform/graphql/refusing/input-fields.js';
import { DiscardImportInput } from '../batches/stage-import.js';

@InputType({
  description:
    'Giao danh sách chưa có đơn vị giữ cho một đơn vị, dù đã ghi hay chưa / hand a list that no body keeps to one, recorded or not.',
})
export class HandImportOverInput extends DiscardImportInput {
  @IdField({ description: 'Đơn vị giữ từ nay / who keeps it from now on.' })
  keptById: string;
}
