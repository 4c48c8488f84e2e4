import { whole } from '../fields.js';
import type { Answer } from '../public-reads.service.js';
import type { Asked, Visit, Words } from '../visit.js';
import { LEVELS } from '../words.js';
import {
  FIGURES_QUERY,
  GRANTING_LEVELS,
  LEVELS_QUERY,
  type ShownFigure,
  type ShownFigures,
  type ShownLevels,
} from './figures-page.query.js';

/** Ways of telling awards apart, as addresses have them, and what each row is then called. */
export const WAYS: Words = {
  year: ['Năm', 'Year'],
  form: ['Hình thức', 'Form'],
  level: ['Cấp tặng', 'Level'],
  area: ['Địa bàn', 'Area'],
};

export const wayOf = ({ asked }: Visit): string => asked.by ?? 'year';

/** What a page of figures shows; no total where the parts are all that was counted. */
export interface FiguresTold {
  rows: readonly ShownFigure[];
  total: ShownFigure | null;
  /** How many rows there are, shown or not. */
  rowCount: number;
}

type Ask = <T extends object>(source: string, variables: Record<string, unknown>) => Promise<Answer<T>>;

/** What a way of telling them apart is, and what the year may be, is the API's to say. */
export async function figuresOf(visit: Visit, ask: Ask): Promise<Answer<FiguresTold>> {
  const by = wayOf(visit);
  const year = whole(visit.asked.year);
  if (by === 'level') {
    const { data, refusals } = await ask<ShownLevels>(LEVELS_QUERY, { year });
    return { data: data && levelsTold(visit, data), refusals };
  }
  const { data, refusals } = await ask<ShownFigures>(FIGURES_QUERY, { by: by.toUpperCase(), year });
  return { data: data && data.figures, refusals };
}

function levelsTold(visit: Visit, shown: ShownLevels): FiguresTold {
  const rows = GRANTING_LEVELS.map((level) => ({
    ...shown[level].total,
    key: level,
    label: visit.word(LEVELS, level),
  })).filter(({ awards }) => awards > 0);
  return { rows, total: null, rowCount: rows.length };
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
