import type { Problem } from '../../../platform/errors/domain-error.js';
import { draftMessages } from '../drafts.messages.js';
import type { DraftContents, DraftDoubt } from '../draft-contents.js';
import { differs } from '../revising/changed-values.js';
import type { DismissedDoubtInput } from './dismiss-doubt.js';

type Named = Omit<DismissedDoubtInput, 'dismissed'>;

/** The values of its part that a doubt is of: with another value it is another doubt. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  NO_DATE: ['heldOn'],
  YEAR_INFERRED: ['heldOn'],
  YEAR_UNKNOWN: ['heldOn'],
  MEETING_AFTER_PUBLICATION: ['heldOn'],
  TITLE_FROM_HEADLINE: ['title'],
  MEETING_TITLE_BARE: ['title'],
  PERSON_WITHOUT_POSITION: ['positions'],
  POSITION_FROM_AWARD: ['positions'],
  COUNT_NOT_SPLIT: ['combined'],
  FORM_NOT_IN_TEXT: ['formPrinted'],
  FORM_NOT_IN_CATALOGUE: ['form', 'formPrinted'],
};

/** What a doubt is of beside its part. */
const BESIDE: Readonly<Record<string, (contents: DraftContents) => unknown>> = {
  MEETING_AFTER_PUBLICATION: ({ article }) => article.publishedOn,
  SEVERAL_MEETINGS: ({ meetings }) => meetings.filter(({ leftOut }) => !leftOut).map(({ key }) => key),
};

/** Where several begin with the same words, the end of those or the form that they may tell of says which is meant. */
function isNamed({ code, partKey, evidence, guess }: DraftDoubt, named: Named): boolean {
  return (
    code === named.code &&
    partKey === (named.partKey ?? null) &&
    (evidence?.start ?? null) === (named.start ?? null) &&
    (named.end ?? evidence?.end) === evidence?.end &&
    (named.formPrinted ?? guess?.formPrinted) === guess?.formPrinted
  );
}

const doubtName = ({ code, partKey, evidence, guess }: DraftDoubt): string =>
  JSON.stringify([code, partKey, evidence?.start, evidence?.end, guess?.formPrinted]);

/** Those among `given` that are no doubts of the draft. */
export function unknownDoubts(given: readonly Named[], { doubts, dismissed = [] }: DraftContents): Problem[] {
  const all = [...doubts, ...dismissed];
  return given.flatMap((each, i) =>
    all.some((doubt) => isNamed(doubt, each))
      ? []
      : [{ text: draftMessages.UNKNOWN_DOUBT, field: `input.doubts.${i}` }],
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
  const held = new Set(
    (before.dismissed ?? []).filter((doubt) => isOfSameValue(doubt, before, contents)).map(doubtName),
  );
  const isDismissed = (doubt: DraftDoubt): boolean =>
    given.findLast((each) => isNamed(doubt, each))?.dismissed ?? held.has(doubtName(doubt));
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
