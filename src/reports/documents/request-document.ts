import { applyDecorators } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { StoredFileType } from '../../files/stored-file.type.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { coded, IdField } from '../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { DOCUMENT_FORMAT, type DocumentFormat } from './formats.js';

const MOST_FORMATS = Object.keys(DOCUMENT_FORMAT).length;

/** One format at least. */
export function FormatsField(): PropertyDecorator {
  return applyDecorators(
    Field(() => [DOCUMENT_FORMAT], { description: 'Các dạng tệp cần lập / the formats to make.' }),
    ArrayMinSize(1, { message: coded(platformMessages.EMPTY_TEXT) }),
    ArrayMaxSize(MOST_FORMATS, { message: coded(platformMessages.TOO_MANY, { max: MOST_FORMATS }) }),
  );
}

@InputType({ description: 'Lập danh sách kèm theo một quyết định / make the list that goes with a decision.' })
export class RequestDecisionAnnexInput {
  @FormatsField()
  formats: DocumentFormat[];

  @IdField({ description: 'Quyết định / the decision.' })
  decisionId: string;
}

@ObjectType({ description: 'Các tệp đã lập, tải về ở path / the files, to download at their paths.' })
export class DocumentsPayload {
  @Field(() => [StoredFileType], { description: 'Mỗi dạng một tệp, theo thứ tự đã nêu / one for each format.' })
  files: RecordRef[];
}
