/** A count as reports tell it. */
export interface ShownCount {
  text: string;
  exactly: number | null;
  atLeast: number | null;
}

export interface ShownFigure {
  key: string | null;
  label: string;
  awards: number;
  honourees: ShownCount;
}

export interface ShownFigures {
  figures: { total: ShownFigure; rows: readonly ShownFigure[]; rowCount: number };
}

const FIGURE = 'key label awards honourees { text exactly atLeast }';

export const FIGURES_QUERY = `query FiguresPage($by: FiguresBy!, $year: Int) {
  figures: awardFigures(by: $by, year: $year) { total { ${FIGURE} } rows { ${FIGURE} } rowCount }
}`;

/** Of grantors; a village grants nothing. As many counts as one page may ask for. */
export const GRANTING_LEVELS = ['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'GRASSROOTS'] as const;

export type ShownLevels = Record<(typeof GRANTING_LEVELS)[number], { total: ShownFigure }>;

export const LEVELS_QUERY = `query FiguresOfLevels($year: Int) {
  ${GRANTING_LEVELS.map((level) => `${level}: awardFigures(by: RECIPIENT_KIND, level: ${level}, year: $year) { total { ${FIGURE} } }`).join('\n  ')}
}`;
