import type { RaisedWarning } from '../awards/doubts/award-warning.js';
import { describeAwardWarning } from '../awards/doubts/award-warning-messages.js';
import { openPresentationWarnings } from '../awards/presentations/open-presentation-warning.type.js';
import type { HandedOverFacts } from '../awards/presentations/presentation-doubts.js';
import type { DraftDoubt } from '../articles/drafts/draft-contents.js';
import { currentRequest } from '../platform/request/request-context.js';
import { MOST_DOUBTS } from './record-doubts.sql.js';
import type { RecordDoubtType } from './to-confirm.type.js';

/** What the doubts of a record rest on, as it is read. */
export interface DoubtFacts {
  lines: (Pick<RaisedWarning, 'code' | 'data'> & { awardId: string; annexOrder: number | null })[];
  handedOver: HandedOverFacts | null;
  read: (DraftDoubt & { draftId: string })[];
}

/** In the reader's language, those of the records before those of the articles. */
export function tellDoubts({ lines, handedOver, read }: DoubtFacts): RecordDoubtType[] {
  const { language } = currentRequest();
  const nowhere = { quote: null, awardId: null, annexOrder: null, draftId: null, partKey: null };
  return [
    ...lines.map(({ code, data, awardId, annexOrder }) => ({
      ...nowhere,
      code,
      message: describeAwardWarning({ code, data }, language),
      awardId,
      annexOrder,
    })),
    ...(handedOver === null ? [] : openPresentationWarnings(handedOver)).map((doubt) => ({ ...nowhere, ...doubt })),
    ...read.map(({ code, messageVi, messageEn, evidence, draftId, partKey }) => ({
      ...nowhere,
      code,
      message: language === 'vi' ? messageVi : messageEn,
      quote: evidence?.quote ?? null,
      draftId,
      partKey,
    })),
  ].slice(0, MOST_DOUBTS);
}
