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
  figures: { total: ShownFigure; rows: readonly ShownFigure[]; rowCount: number; countedAt: string };
}

const FIGURE = 'key label awards honourees { text exactly atLeast }';

export const FIGURES_QUERY = `query FiguresPage($by: FiguresBy!, $year: Int) {
  figures: awardFigures(by: $by, year: $year) { total { ${FIGURE} } rows { ${FIGURE} } rowCount countedAt }
}`;
