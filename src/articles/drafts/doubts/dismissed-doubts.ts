import type { Problem } from '../../../platform/errors/domain-error.js';
import { draftMessages } from '../drafts.messages.js';
import type { DraftContents, DraftDoubt } from '../draft-contents.js';
import { differs } from '../revising/changed-values.js';
import type { DismissedDoubtInput } from './dismiss-doubt.js';

type Named = Pick<DismissedDoubtInput, 'code' | 'partKey' | 'start'>;

/** The values of its part that a doubt is of: with another value it is another doubt. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  NO_DATE: ['heldOn'],
  YEAR_INFERRED: ['heldOn'],
  YEAR_UNKNOWN: ['heldOn'],
  MEETING_AFTER_PUBLICATION: ['heldOn'],
  TITLE_FROM_HEADLINE: ['title'],
  MEETING_TITLE_BARE: ['title'],
  PERSON_WITHOUT_POSITION: ['positions'],
  COUNT_NOT_SPLIT: ['combined'],
  FORM_NOT_IN_TEXT: ['formPrinted'],
  FORM_NOT_IN_CATALOGUE: ['form', 'formPrinted'],
};

/** What a doubt is of beside its part. */
const BESIDE: Readonly<Record<string, (contents: DraftContents) => unknown>> = {
  MEETING_AFTER_PUBLICATION: ({ article }) => article.publishedOn,
  SEVERAL_MEETINGS: ({ meetings }) => meetings.filter(({ leftOut }) => !leftOut).map(({ key }) => key),
};

const nameOf = ({ code, partKey, start }: Named): string => JSON.stringify([code, partKey ?? null, start ?? null]);

const doubtName = ({ code, partKey, evidence }: DraftDoubt): string =>
  nameOf({ code, partKey, start: evidence?.start ?? null });

/** Those among `given` that are no doubts of the draft. */
export function unknownDoubts(given: readonly Named[], { doubts, dismissed = [] }: DraftContents): Problem[] {
  const known = new Set([...doubts, ...dismissed].map(doubtName));
  return given.flatMap((each, i) =>
    known.has(nameOf(each)) ? [] : [{ text: draftMessages.UNKNOWN_DOUBT, field: `input.doubts.${i}` }],
  );
}

/**
 * The contents, of whose doubts those are set apart that staff dismiss, or dismissed before; that holds as long as the value that
 * was doubted stays.
 */
export function withDismissed(
  contents: DraftContents,
  before: DraftContents,
  given: readonly DismissedDoubtInput[],
): DraftContents {
  const said = new Map(given.map((each) => [nameOf(each), each.dismissed]));
  const held = new Set(
    (before.dismissed ?? []).filter((doubt) => isOfSameValue(doubt, before, contents)).map(doubtName),
  );
  const isDismissed = (doubt: DraftDoubt): boolean => said.get(doubtName(doubt)) ?? held.has(doubtName(doubt));
  return {
    ...contents,
    doubts: contents.doubts.filter((doubt) => !isDismissed(doubt)),
    dismissed: contents.doubts.filter(isDismissed),
  };
}

function isOfSameValue({ code, partKey }: DraftDoubt, before: DraftContents, after: DraftContents): boolean {
  const valuesIn = (contents: DraftContents): unknown[] => {
    const { meetings, attendees, awards } = contents;
    const part = [...meetings, ...attendees, ...awards].find(({ key }) => key === partKey);
    const own = (VALUES[code] ?? []).map((name) => (part as Record<string, unknown> | undefined)?.[name]);
    return [...own, BESIDE[code]?.(contents)];
  };
  return !differs(valuesIn(before), valuesIn(after));
}
