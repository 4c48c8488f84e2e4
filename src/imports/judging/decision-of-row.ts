import { overlaps } from '../../platform/time/partial-date.js';
import type { ImportBatch } from '../batches/import-batch.entity.js';
import type { ListTable } from '../reading/list.js';
import { IMPORT_SEVERITY, IMPORT_VERDICT } from '../vocabulary.js';
import { type DecisionsNamed, decisionsNamed, inWords, mayBeOneNumber } from './decisions-named.js';
import type { RowAsRead } from './row-values.js';
import { type Verdict, verdict } from './verdicts/verdict.js';
import { COLUMN_OF_DECISION } from './verdicts/verdict-wording.js';

const { ERROR } = IMPORT_SEVERITY;

/** What rows are held against: the decision of their batch, and those that the lists of the source name. */
export interface DecisionOfBatch extends DecisionsNamed {
  numberPrinted: string | null;
  signedOn: string | null;
}

export function decisionOfBatch(
  batch: Pick<ImportBatch, 'numberPrinted' | 'signedOn' | 'takenFromList'>,
  tables: readonly ListTable[],
): DecisionOfBatch {
  const { numberPrinted, signedOn } = batch;
  return { ...decisionsNamed(tables, batch), numberPrinted, signedOn };
}

/** A row that is of another decision than its batch, by its own cells or else by the head of its list: it is not recorded there. */
export function onDecision({ decision, table = 0 }: RowAsRead, batch: DecisionOfBatch): Verdict[] {
  const { numberPrinted, signedOn, named, ofTable, chosen } = batch;
  const { number, signedOn: day } = decision ?? {};
  const given = numberPrinted ?? '';
  if (number !== undefined && numberPrinted !== null && !mayBeOneNumber(number.text, numberPrinted)) {
    const { column, text: value } = number;
    return [
      verdict(IMPORT_VERDICT.OF_ANOTHER_DECISION, ERROR, { column, value, data: { given }, mend: COLUMN_OF_DECISION }),
    ];
  }
  if (day !== undefined && signedOn !== null && !overlaps(day.day, signedOn)) {
    const { column, text: value } = day;
    return [
      verdict(IMPORT_VERDICT.OF_ANOTHER_DECISION, ERROR, { column, value, data: { given }, mend: COLUMN_OF_DECISION }),
    ];
  }
  if (number !== undefined || named.length < 2) return [];
  const own = ofTable[table] ?? null;
  if (own === null) {
    const decisions = named.map(inWords).join('; ');
    return [verdict(IMPORT_VERDICT.DECISION_UNCLEAR, ERROR, { data: { decisions } })];
  }
  if (own === chosen) return [];
  return [verdict(IMPORT_VERDICT.OF_ANOTHER_DECISION, ERROR, { value: inWords(named[own]!), data: { given } })];
}
