import type { Draft } from '../draft.js';

/** The one JSON object that `npm run --silent extract` prints: the draft, with each doubt's message in both languages. */
export function printedDraft(draft: Draft): Record<string, unknown> {
  return {
    ...draft,
    doubts: draft.doubts.map(({ code, message, evidence }) => ({
      code,
      message: `${message.vi} / ${message.en}`,
      evidence,
    })),
  };
}
