import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Language, type Message, wording } from '../../platform/errors/domain-error.js';
import { describedBy } from '../../platform/graphql/described.js';
import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { PRESENTATION_WARNING, type PresentationWarningCode } from '../vocabulary.js';
import { PresentationType } from './presentation.type.js';
import type { PresentationDoubt } from './presentation-doubts.js';
import { presentationMessages } from './presentations.messages.js';

registerEnumType(PRESENTATION_WARNING, {
  name: 'PresentationWarningCode',
  description: 'Loại điều cần xem lại về một lượt trao / what kind of doubt about a presentation.',
  valuesMap: describedBy(
    Object.fromEntries(Object.values(PRESENTATION_WARNING).map((code) => [code, presentationMessages[code]])) as Record<
      PresentationWarningCode,
      Message
    >,
  ),
});

@ObjectType('PresentationWarning', {
  description: 'Điều cần người xem lại; không ngăn việc gì / a doubt for a person to judge; it stops nothing.',
})
export class PresentationWarningType {
  @Field(() => PRESENTATION_WARNING, { description: 'Loại / kind.' })
  code: PresentationWarningCode;

  @Field({ description: "Bằng ngôn ngữ của người đọc / in the reader's language (Accept-Language)." })
  message: string;

  @Field(() => String, {
    nullable: true,
    description: 'Mục liên quan, như `input.items.1`; null: cả lượt trao / path of the item; null: all of it.',
  })
  field: string | null;

  @Field(() => PresentationType, {
    nullable: true,
    description: 'Lượt trao khác được nói tới; null: không có / another presentation that it points to; null: none.',
  })
  presentation: RecordRef | null;
}

export function presentationWarning(
  { code, details, field, presentationId }: PresentationDoubt,
  language: Language,
): PresentationWarningType {
  return {
    code,
    message: wording(presentationMessages[code], language, details),
    field: field ?? null,
    presentation: presentationId === undefined ? null : new RecordRef('Presentation', presentationId),
  };
}
