import { parseDecisionNumber } from '../../awards/numbers/decision-number.js';
import { overlaps, type PartialDate } from '../../platform/time/partial-date.js';
import { printedDate } from '../../platform/time/vietnamese-date.js';
import type { ImportBatch } from '../batches/import-batch.entity.js';
import type { ListTable } from '../reading/list.js';
import { IMPORT_DETAIL } from '../vocabulary.js';
import { mayBeOneIssuer } from './one-issuer.js';

/** A decision that the head of a list names, as printed. */
export interface NamedDecision {
  number: string;
  signedOn: PartialDate | null;
  issuer: string | null;
}

/** What is known of the decision of a batch, and which of it the list itself said. */
export type SaidOfDecision = Pick<ImportBatch, 'numberPrinted' | 'signedOn' | 'takenFromList'>;

export interface DecisionsNamed {
  /** Different ones, in the order of the lists. */
  named: NamedDecision[];
  /** Of each list its place in `named`; null: no list of its sheet, or document, names one up to there. */
  ofTable: (number | null)[];
  /** Which of them the batch is recorded under; null: none is named, or a person gave the number of another. */
  chosen: number | null;
}

/** Which decisions the lists of a source name, and which of them the batch is of: as a person said, else the first. */
export function decisionsNamed(tables: readonly ListTable[], said: SaidOfDecision): DecisionsNamed {
  const named: NamedDecision[] = [];
  const ofTable: (number | null)[] = [];
  for (const { banner, goesOn } of tables) {
    const { decisionNumber: number, signedOn, issuer } = banner;
    if (number === null) {
      ofTable.push(goesOn === true ? (ofTable.at(-1) ?? null) : null);
      continue;
    }
    const at = named.findIndex((each) => mayBeOne(each, { number, signedOn, issuer }));
    const before = named[at];
    if (before) {
      before.signedOn ??= signedOn;
      before.issuer ??= issuer;
    } else named.push({ number, signedOn, issuer });
    ofTable.push(before ? at : named.length - 1);
  }
  return { named, ofTable, chosen: chosenOf(named, said) };
}

/** "12/QĐ-MTTQ" and "12", "12/QĐ": what one does not say is no difference. */
export function mayBeOneNumber(one: string, other: string): boolean {
  const [a, b] = [parseDecisionNumber(one), parseDecisionNumber(other)];
  if (a.normalised === b.normalised) return true;
  if (a.number === null || a.number !== b.number) return false;
  if (a.year !== null && b.year !== null && a.year !== b.year) return false;
  const agree = (x: string | null, y: string | null) =>
    x === null || y === null || x === y || x.startsWith(`${y}-`) || y.startsWith(`${x}-`);
  return agree(a.typeSymbol, b.typeSymbol) && agree(a.issuerSymbol, b.issuerSymbol);
}

/** "12/QĐ-MTTQ, 01/02/2022". */
export function inWords({ number, signedOn }: Pick<NamedDecision, 'number' | 'signedOn'>): string {
  return signedOn === null ? number : `${number}, ${printedDate(signedOn)}`;
}

function mayBeOne(one: NamedDecision, other: NamedDecision): boolean {
  return (
    mayBeOneNumber(one.number, other.number) &&
    (one.signedOn === null || other.signedOn === null || overlaps(one.signedOn, other.signedOn)) &&
    (one.issuer === null || other.issuer === null || mayBeOneIssuer(one.issuer, other.issuer))
  );
}

/** The only one, whatever was given: that is told as BANNER_DIFFERS. */
function chosenOf(named: readonly NamedDecision[], { numberPrinted, signedOn, takenFromList }: SaidOfDecision) {
  if (named.length < 2) return named.length === 0 ? null : 0;
  const number = takenFromList.includes(IMPORT_DETAIL.number) ? null : numberPrinted;
  const day = takenFromList.includes(IMPORT_DETAIL.signedOn) ? null : signedOn;
  const numbered = named.filter((each) => number === null || mayBeOneNumber(each.number, number));
  const onDay = numbered.filter((each) => day !== null && each.signedOn !== null && overlaps(each.signedOn, day));
  const [first] = onDay.length > 0 ? onDay : numbered;
  return first === undefined ? null : named.indexOf(first);
}
