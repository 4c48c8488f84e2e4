import { codeInWords } from '../codes.js';
import type { Counts } from '../list.js';

/**
 * Which rows of a list are shown. `value` is a severity, a place's source, or a code: CODE_RECORDED of those to be recorded,
 * CODE_BEHIND of those that stay behind; NOBODY: of those to be recorded, the ones of nobody on record.
 */
export interface Narrowed {
  by: 'ALL' | 'SEVERITY' | 'LEFT_OUT' | 'AREA_FROM' | 'CODE' | 'CODE_RECORDED' | 'CODE_BEHIND' | 'NOBODY';
  value: string;
  /** Of rows with this very unit. */
  unit: string;
}

export const ALL_ROWS: Narrowed = { by: 'ALL', value: '', unit: '' };

const RECORDED = ['NONE', 'NOTE', 'WARNING'];

/** As arguments of `rows`. */
export function rowArguments({ by, value, unit }: Narrowed): object {
  return {
    ...(by === 'SEVERITY' ? { severities: [value], choice: 'INCLUDE' } : {}),
    ...(by === 'LEFT_OUT' ? { choice: 'LEAVE_OUT' } : {}),
    ...(by === 'AREA_FROM' ? { areaFrom: value } : {}),
    ...(by === 'NOBODY' ? { recipient: 'PRINTED', severities: RECORDED, choice: 'INCLUDE' } : {}),
    ...(by.startsWith('CODE') ? { code: value } : {}),
    ...(by === 'CODE_RECORDED' ? { severities: RECORDED, choice: 'INCLUDE' } : {}),
    ...(by === 'CODE_BEHIND' ? { severities: ['ERROR'], choice: 'INCLUDE' } : {}),
    ...(unit.trim() ? { unit: unit.trim() } : {}),
  };
}

/** The problems of a list, to choose among its rows by them: the worst first, with how many rows have each. */
export const problemsOf = ({ byCode }: Counts): { code: string; severity: string; words: string; rows: number }[] =>
  byCode.map(({ code, severity, rows }) => ({ code, severity, words: codeInWords(code), rows }));
