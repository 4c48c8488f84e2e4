import { say } from '../../words/language.js';
import { inRuns } from '../../words/runs.js';

/** A decision of which certificates are printed, as operations.ts asks for it. */
export interface Decision {
  id: string;
  numberPrinted: string | null;
  signedOn: string | null;
  subject: string;
  status: string;
  recordStatus: string;
  issuer: { id: string; name: string } | null;
  keptBy: { id: string; name: string } | null;
  granted: { totalCount: number };
  all: { totalCount: number };
}

export interface Printed {
  awardId: string;
  page: number;
  certificateNumber: string | null;
  numberIsNew: boolean;
}
export interface Doubt {
  awardId: string;
  page: number;
  code: string;
  message: string;
}

/** What is said of several certificates is said once, with their pages: `1–4, 7`. */
export function doubtsTogether(doubts: readonly Doubt[]): { message: string; pages: string }[] {
  const pages = new Map<string, number[]>();
  for (const { message, page } of doubts) pages.set(message, [...(pages.get(message) ?? []), page]);
  return [...pages].map(([message, of]) => ({ message, pages: inRuns(of) }));
}

/** Which numbers are given out: ", cấp số 121 đến 132"; nothing where none is new. */
export function numbersGiven(certificates: readonly Printed[]): string {
  const given = certificates.flatMap(({ certificateNumber, numberIsNew }) =>
    numberIsNew && certificateNumber ? [certificateNumber] : [],
  );
  const [first, last] = [given[0], given.at(-1)];
  if (!first) return '';
  return first === last
    ? say(`, số mới ${first}`, `, new number ${first}`)
    : say(`, số mới từ ${first} đến ${last}`, `, new numbers ${first} to ${last}`);
}

/** The number to go on from; one that is no number says nothing. */
export const nextNumber = (last: string | null): string =>
  last !== null && /^\d{1,12}$/u.test(last) ? String(Number(last) + 1) : '1';
