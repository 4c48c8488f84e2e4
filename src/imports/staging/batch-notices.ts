import { parseDecisionNumber } from '../../awards/numbers/decision-number.js';
import type { Message } from '../../platform/errors/domain-error.js';
import { overlaps } from '../../platform/time/partial-date.js';
import { printedDate } from '../../platform/time/vietnamese-date.js';
import type { ImportBatch } from '../batches/import-batch.entity.js';
import type { UnlinkedCount } from '../mending/row-recipients.repository.js';
import type { KindCount, NumberTwice } from '../rows/row-counts.repository.js';
import type { PlaceCount, SaidOnce } from '../places/placed-rows.repository.js';
import { decisionsNamed, inWords } from '../judging/decisions-named.js';
import { type Verdict, verdict } from '../judging/verdicts/verdict.js';
import type { ListBanner } from '../reading/list.js';
import { IMPORT_DETAIL, IMPORT_SEVERITY, IMPORT_VERDICT } from '../vocabulary.js';
import { bannerOf, guessedSubject } from './batch-details.js';
import { isIssuer } from './issuer-names.js';
import { totalsOf } from './totals.js';

const { ERROR, WARNING, NOTE } = IMPORT_SEVERITY;

type Batch = Pick<
  ImportBatch,
  | 'issuerId'
  | 'numberPrinted'
  | 'signedOn'
  | 'subject'
  | 'tables'
  | 'appendToId'
  | 'decisionId'
  | 'mode'
  | 'takenFromList'
>;

/** Characters of the places that a number is told at. */
const MOST_PLACES = 200;

/** What is to be said of a list as a whole. `twin`: a decision that has its number. */
export function noticesOf(
  batch: Batch,
  known: {
    issuerName: string | null;
    doubts: readonly SaidOnce[];
    kinds: readonly KindCount[];
    rows: number;
    withoutReason: number;
    numbersTwice: readonly NumberTwice[];
    twin: string | null;
    unlinked: UnlinkedCount;
    places: PlaceCount;
  },
): Verdict[] {
  const banner = bannerOf(batch.tables, batch);
  return [
    ...(known.rows === 0 ? [verdict(IMPORT_VERDICT.LIST_EMPTY, ERROR)] : []),
    ...(batch.appendToId === null ? missing(batch, banner) : []),
    ...(banner.reason !== null && known.withoutReason > 0
      ? [verdict(IMPORT_VERDICT.REASON_IN_TITLE, NOTE, { value: banner.reason, data: { count: known.withoutReason } })]
      : []),
    ...subjectGuessed(batch, banner),
    ...(batch.mode === null ? [verdict(IMPORT_VERDICT.MODE_MISSING, WARNING)] : []),
    ...several(batch),
    ...proposed(batch, banner),
    ...differing(batch, banner, known.issuerName),
    ...(known.twin !== null && known.twin !== batch.appendToId && known.twin !== batch.decisionId
      ? [
          verdict(IMPORT_VERDICT.DECISION_RECORDED_ALREADY, batch.appendToId === null ? ERROR : WARNING, {
            value: batch.numberPrinted,
            evidence: [known.twin],
          }),
        ]
      : []),
    ...(known.unlinked.count > 0
      ? [
          verdict(IMPORT_VERDICT.ROWS_OF_NOBODY, WARNING, {
            data: { ...known.unlinked },
            mend: mendOfNobody(known.unlinked),
          }),
        ]
      : []),
    ...known.doubts.map(({ code, rows, data, column }) => verdict(code, WARNING, { column, data: { ...data, rows } })),
    ...known.numbersTwice.map(({ number: value, count, places, sheet, row }) =>
      verdict(IMPORT_VERDICT.CERTIFICATE_NUMBER_TWICE, WARNING, {
        sheet,
        row,
        value,
        data: { count, places: places.slice(0, MOST_PLACES) },
      }),
    ),
    ...placesOf(known.places),
    ...batch.tables.flatMap((table) => totalsOf(table, known.kinds)),
  ];
}

/** Only what there is to be done. */
function mendOfNobody({ count, canBeNew, proposed, canBeBodies }: UnlinkedCount): Message {
  const atOnce = canBeNew + proposed + canBeBodies;
  const some = atOnce > 0;
  const rest = count > atOnce;
  const say = (...parts: (string | false)[]) => parts.filter(Boolean).join(' ');
  return {
    code: IMPORT_VERDICT.ROWS_OF_NOBODY,
    vi: say(
      canBeNew > 0 && '{canBeNew} dòng cá nhân không trùng tên với ai: có thể ghi thành người mới cùng một lúc.',
      proposed > 0 && '{proposed} dòng có đơn vị được đề xuất: có thể nhận cùng một lúc.',
      canBeBodies > 0 &&
        '{canBeBodies} dòng tập thể, doanh nghiệp mang tên chưa từng có trong sổ: có thể ghi thành đơn vị mới cùng một lúc, xem trước rồi hãy ghi.',
      rest && (some ? 'Các dòng còn lại hãy chọn người, đơn vị.' : 'Hãy chọn người, đơn vị cho các dòng này.'),
    ),
    en: say(
      canBeNew > 0 &&
        '{canBeNew} rows of individuals have no namesake: record them as new people at once (mendImportRows, newPeopleForUnmatched).',
      proposed > 0 && '{proposed} rows have a body proposed: accept them at once (mendImportRows, proposedBodies).',
      canBeBodies > 0 &&
        '{canBeBodies} rows of groups or enterprises have a name that no body on record bore: record them as new ones at once (mendImportRows, newBodiesForUnmatched), and look them over (newBodies).',
      rest && (some ? 'Choose the person or body of the others.' : 'Choose the person or body of each.'),
    ),
  };
}

function placesOf({ byName, units, none }: PlaceCount): Verdict[] {
  return [
    ...(byName > 0 ? [verdict(IMPORT_VERDICT.AREAS_BY_NAME, NOTE, { data: { count: byName, units } })] : []),
    ...(none > 0 ? [verdict(IMPORT_VERDICT.AREAS_UNKNOWN, NOTE, { data: { count: none } })] : []),
  ];
}

type Said = Omit<ListBanner, 'stated'>;

function missing({ issuerId, numberPrinted, signedOn }: Batch, { issuer, signedOnUnclear }: Said): Verdict[] {
  const verdicts: Verdict[] = [];
  if (issuerId === null && issuer !== null)
    verdicts.push(verdict(IMPORT_VERDICT.ISSUER_NOT_FOUND, ERROR, { value: issuer }));
  else if (issuerId === null) verdicts.push(verdict(IMPORT_VERDICT.ISSUER_MISSING, ERROR));
  if (numberPrinted === null) verdicts.push(verdict(IMPORT_VERDICT.NUMBER_MISSING, ERROR));
  if (signedOn === null && signedOnUnclear !== undefined)
    verdicts.push(verdict(IMPORT_VERDICT.SIGNED_ON_UNCLEAR, ERROR, { value: signedOnUnclear }));
  else if (signedOn === null) verdicts.push(verdict(IMPORT_VERDICT.SIGNED_ON_MISSING, ERROR));
  return verdicts;
}

/** What the public will read as what the decision is about, though no decision says it so. */
function subjectGuessed(batch: Batch, { about }: Said): Verdict[] {
  const isTitle = batch.takenFromList.includes(IMPORT_DETAIL.subject) && about === undefined;
  if (batch.appendToId !== null || !(isTitle || batch.subject === null)) return [];
  return [verdict(IMPORT_VERDICT.SUBJECT_GUESSED, NOTE, { value: batch.subject ?? guessedSubject(batch) })];
}

/** Of lists of several decisions those of one are recorded at a time. */
function several(batch: Batch): Verdict[] {
  const { named, chosen } = decisionsNamed(batch.tables, batch);
  if (named.length < 2) return [];
  const value = batch.numberPrinted ?? (chosen === null ? null : named[chosen]!.number);
  const others = named.flatMap(({ number }, i) => (i === chosen ? [] : [number]));
  const data = { count: named.length, decisions: named.map(inWords).join('; '), others: others.join('; ') };
  return [verdict(IMPORT_VERDICT.DECISIONS_SEVERAL, WARNING, { value, data })];
}

/**
 * A list that reads as a proposal grants nothing by itself. Where its head names no decision either, somebody has to say first what
 * the decision is about: its own title says only what was asked for.
 */
function proposed(batch: Batch, { decisionNumber }: Said): Verdict[] {
  const found = batch.tables.map(({ banner }) => banner.proposal).find((each) => each !== undefined);
  if (!found) return [];
  const isSaid = batch.subject !== null && !batch.takenFromList.includes(IMPORT_DETAIL.subject);
  const severity = decisionNumber !== null || isSaid ? WARNING : ERROR;
  const { printed: value, of } = found;
  const [ofVi, ofEn] = of === null ? ['', ''] : [` (nơi tặng: ${of})`, ` (to be granted by ${of})`];
  return [verdict(IMPORT_VERDICT.LIST_IS_PROPOSAL, severity, { value, data: { ofVi, ofEn } })];
}

const DETAILS = {
  number: { whatVi: 'số quyết định', whatEn: 'number of the decision' },
  signedOn: { whatVi: 'ngày ký', whatEn: 'day of signing' },
  issuerId: { whatVi: 'cơ quan ban hành', whatEn: 'issuer' },
};

/** What a person gave, and the list says otherwise. */
function differing({ numberPrinted, signedOn, takenFromList }: Batch, banner: Said, issuer: string | null): Verdict[] {
  const differs = (detail: keyof typeof DETAILS, given: string, value: string) =>
    verdict(IMPORT_VERDICT.BANNER_DIFFERS, WARNING, { value, data: { detail, given, ...DETAILS[detail] } });
  const normal = (number: string) => parseDecisionNumber(number).normalised;
  return [
    ...(numberPrinted !== null &&
    banner.decisionNumber !== null &&
    normal(numberPrinted) !== normal(banner.decisionNumber)
      ? [differs('number', numberPrinted, banner.decisionNumber)]
      : []),
    ...(signedOn !== null && banner.signedOn !== null && !overlaps(signedOn, banner.signedOn)
      ? [differs('signedOn', printedDate(signedOn), printedDate(banner.signedOn))]
      : []),
    ...(issuer !== null &&
    banner.issuer !== null &&
    !takenFromList.includes(IMPORT_DETAIL.issuerId) &&
    !isIssuer(banner.issuer, issuer)
      ? [differs('issuerId', issuer, banner.issuer)]
      : []),
  ];
}
