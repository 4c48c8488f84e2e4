import { clockInVietnam, dayInVietnam } from '../../platform/time/day.js';
import { printedDate } from '../../platform/time/vietnamese-date.js';
import { whole } from '../fields.js';
import type { Answer } from '../public-reads.service.js';
import type { Asked, Visit, Words } from '../visit.js';
import { FIGURES_QUERY, type ShownFigure, type ShownFigures } from './figures-page.query.js';

/** Ways of telling awards apart, as addresses have them, and what each row is then called. */
export const WAYS: Words = {
  year: ['Năm', 'Year'],
  form: ['Hình thức', 'Form'],
  level: ['Cấp tặng', 'Level'],
  area: ['Địa bàn', 'Area'],
};

export const wayOf = ({ asked }: Visit): string => asked.by ?? 'year';

export type FiguresTold = ShownFigures['figures'];

type Ask = <T extends object>(source: string, variables: Record<string, unknown>) => Promise<Answer<T>>;

/** What the year may be is the API's to say. */
export async function figuresOf(visit: Visit, ask: Ask): Promise<Answer<FiguresTold>> {
  const by = wayOf(visit);
  // The API knows other ways, too, of which no page tells.
  if (!Object.hasOwn(WAYS, by)) return { data: null, refusals: [{ message: noSuchWay(visit), field: 'by' }] };
  const year = whole(visit.asked.year);
  const { data, refusals } = await ask<ShownFigures>(FIGURES_QUERY, { by: by.toUpperCase(), year });
  return { data: data && data.figures, refusals };
}

function noSuchWay({ say }: Visit): string {
  return say('Hãy chọn năm, hình thức, cấp tặng hoặc địa bàn.', 'Choose year, form, level or area.');
}

/** Where there are more rows than are told. */
export function firstOnly({ say }: Visit, { rows, rowCount }: FiguresTold): string {
  return say(
    `Chỉ ${rows.length} dòng đầu trong ${rowCount} dòng.`,
    `The first ${rows.length} of ${rowCount} rows only.`,
  );
}

/** By the clock of Vietnam: figures are kept for some minutes. */
export function counted({ say }: Visit, { countedAt }: FiguresTold): string {
  const at = new Date(countedAt);
  const [clock, day] = [clockInVietnam(at), printedDate(dayInVietnam(at))];
  return say(`Đếm lúc ${clock} ngày ${day}.`, `Counted at ${clock} (Vietnam) on ${day}.`);
}

/** What the list of honourees is filtered by to be the records of a row; null: nothing says which they are. */
export function filterOf(visit: Visit, { key }: ShownFigure): Asked | null {
  if (key === null) return null;
  const { year } = visit.asked;
  switch (wayOf(visit)) {
    case 'year':
      return { from: key, to: key };
    case 'form':
      return { form: key, from: year, to: year };
    case 'level':
      return { level: key, from: year, to: year };
    case 'area':
      return { area: key, from: year, to: year };
    default:
      return null;
  }
}
