import { Field, ObjectType } from '@nestjs/graphql';
import { wording } from '../../platform/errors/domain-error.js';
import { currentRequest } from '../../platform/request/request-context.js';
import { dayInVietnam } from '../../platform/time/day.js';
import { PRESENTATION_WARNING, type PresentationWarningCode } from '../vocabulary.js';
import { type HandedOverFacts, presentationDoubts } from './presentation-doubts.js';
import { presentationMessages } from './presentations.messages.js';

@ObjectType('OpenPresentationWarning', {
  description: 'Điều cần xem lại của một lượt trao đã ghi / a doubt about a presentation on record.',
})
export class OpenPresentationWarningType {
  @Field(() => PRESENTATION_WARNING, { description: 'Loại / kind.' })
  code: PresentationWarningCode;

  @Field({ description: "Bằng ngôn ngữ của người đọc / in the reader's language (Accept-Language)." })
  message: string;
}

/** The doubts of a presentation on record as they are read. */
export function openPresentationWarnings(facts: HandedOverFacts): OpenPresentationWarningType[] {
  const { language } = currentRequest();
  return presentationDoubts(facts, dayInVietnam(new Date())).map(({ code, details }) => ({
    code,
    message: wording(presentationMessages[code], language, details),
  }));
}
