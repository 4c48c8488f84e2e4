import type { Message } from '../../../platform/errors/domain-error.js';
import { IMPORT_SEVERITY, type ImportSeverity } from '../../vocabulary.js';

/**
 * What is to be said of a row, or of a whole list, as it is kept. The wording of our own codes is in
 * verdict-messages.ts; what a reader or another room says brings its own.
 */
export interface Verdict {
  code: string;
  severity: Exclude<ImportSeverity, 'NONE'>;
  sheet: string | null;
  row: number | null;
  column: string | null;
  /** The value at fault, as it stands. */
  value: string | null;
  /** Fills the places of the message. */
  data: Readonly<Record<string, string | number>>;
  /** Ids of records that it points to. */
  evidence: readonly string[];
  text?: { vi: string; en: string };
  mend?: { vi: string; en: string };
}

const RANK: Readonly<Record<ImportSeverity, number>> = { NONE: 0, NOTE: 1, WARNING: 2, ERROR: 3 };

export function worstOf(verdicts: readonly Verdict[]): ImportSeverity {
  return verdicts.reduce<ImportSeverity>(
    (worst, { severity }) => (RANK[severity] > RANK[worst] ? severity : worst),
    IMPORT_SEVERITY.NONE,
  );
}

type Given = Partial<Pick<Verdict, 'sheet' | 'row' | 'column' | 'value' | 'data' | 'evidence'>> & {
  text?: Message | undefined;
  mend?: Message | undefined;
};

export function verdict(code: string, severity: Verdict['severity'], given: Given = {}): Verdict {
  const { text, mend, data = {}, evidence = [], sheet = null, row = null, column = null, value = null } = given;
  return {
    code,
    severity,
    sheet,
    row,
    column,
    value: value === null ? null : value.slice(0, MOST_QUOTED),
    data,
    evidence,
    ...(text ? { text: { vi: text.vi, en: text.en } } : {}),
    ...(mend ? { mend: { vi: mend.vi, en: mend.en } } : {}),
  };
}

/** Characters of a value that a verdict repeats. */
const MOST_QUOTED = 200;
