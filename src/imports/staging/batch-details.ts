import type { ImportBatch } from '../batches/import-batch.entity.js';
import type { ListBanner, ListTable } from '../reading/list.js';
import { decisionsNamed, type SaidOfDecision } from '../judging/decisions-named.js';
import { IMPORT_DETAIL, type ImportDetail } from '../vocabulary.js';

/**
 * What the lists of a source say of the decision of their batch: the first that says it, of those of that decision or of none that
 * they name. What lists of other decisions say is never mixed in.
 */
export function bannerOf(tables: readonly ListTable[], said: SaidOfDecision): Omit<ListBanner, 'stated'> {
  const { ofTable, chosen } = decisionsNamed(tables, said);
  const own = tables.filter((_, at) => (ofTable[at] ?? null) === null || ofTable[at] === chosen);
  const first = <
    Key extends 'title' | 'about' | 'decisionNumber' | 'signedOn' | 'signedOnUnclear' | 'issuer' | 'reason',
  >(
    key: Key,
  ) => own.map(({ banner }) => banner[key] ?? null).find((value) => value !== null) ?? null;
  const unclear = first('signedOnUnclear');
  const about = first('about');
  return {
    title: first('title'),
    ...(about === null ? {} : { about }),
    decisionNumber: first('decisionNumber'),
    signedOn: first('signedOn'),
    ...(unclear === null ? {} : { signedOnUnclear: unclear }),
    issuer: first('issuer'),
    // Lists that were read before it was looked for have none.
    reason: first('reason'),
  };
}

/** What a person said of the decision of a batch; a decision that it was appended to is not among it, which may be gone. */
export function detailsSaid(batch: ImportBatch): Partial<ImportBatch> {
  const { issuerId, numberPrinted, documentType, signedOn, signatoryPrinted, signatoryTitlePrinted } = batch;
  const { mode, subject, defaultFormId, defaultKind, defaultReason, takenFromList } = batch;
  const ofList = new Set<ImportDetail>(takenFromList);
  return {
    ...(ofList.has(IMPORT_DETAIL.issuerId) ? {} : { issuerId }),
    ...(ofList.has(IMPORT_DETAIL.number) ? {} : { numberPrinted }),
    ...(ofList.has(IMPORT_DETAIL.signedOn) ? {} : { signedOn }),
    ...(ofList.has(IMPORT_DETAIL.subject) ? {} : { subject }),
    documentType,
    signatoryPrinted,
    signatoryTitlePrinted,
    mode,
    defaultFormId,
    defaultKind,
    defaultReason,
  };
}

type Details = Pick<ImportBatch, 'issuerId' | 'numberPrinted' | 'signedOn' | 'subject' | 'takenFromList'>;

/**
 * Details of the decision: as a person gave them, else as the list says, which is told in `takenFromList`. `issuerId` is the
 * one body of the name that the list prints; null where there is none, or several.
 */
export function withBanner(
  given: Details,
  banner: Pick<ListBanner, 'title' | 'about' | 'decisionNumber' | 'signedOn'>,
  issuerId: string | null,
): Details {
  const taken = new Set<ImportDetail>();
  const pick = <T>(detail: ImportDetail, value: T | null, ofList: T | null): T | null => {
    if (value !== null && !given.takenFromList.includes(detail)) return value;
    if (ofList !== null) taken.add(detail);
    return ofList;
  };
  return {
    issuerId: pick(IMPORT_DETAIL.issuerId, given.issuerId, issuerId),
    numberPrinted: pick(IMPORT_DETAIL.number, given.numberPrinted, banner.decisionNumber),
    signedOn: pick(IMPORT_DETAIL.signedOn, given.signedOn, banner.signedOn),
    subject: pick(IMPORT_DETAIL.subject, given.subject, subjectOf(banner)),
    takenFromList: [...taken],
  };
}

/** What the decision says, or the title of its list; "DANH SÁCH" alone says nothing. */
function subjectOf({ title, about }: Pick<ListBanner, 'title' | 'about'>): string | null {
  if (about !== undefined) return about;
  return title === null || title.split(' ').length <= 2 ? null : title;
}

/** What stands where nobody says what the decision is about. */
export function guessedSubject({ numberPrinted }: Pick<ImportBatch, 'numberPrinted'>): string {
  return `Khen thưởng theo danh sách kèm Quyết định số ${numberPrinted ?? ''}`.trim();
}
