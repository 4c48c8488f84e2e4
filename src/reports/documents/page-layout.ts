/**
 * Measures of an administrative document: Decree 30/2020/NĐ-CP, Annex I, part I (paper, margins, page numbers) and part
 * II (letters). Millimetres and points.
 */
export const PAGE = { width: 210, height: 297 };
export const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 };
/** Statistical forms follow a regime of their own and have to stay on their page, signatures included. */
export const FORM_MARGINS = { top: 15, bottom: 10, left: 25, right: 15 };
/** From the upper edge of the paper to the page number, which stands in the middle of the top margin. */
const PAGE_NUMBER_FROM_TOP = 10;
const PAGE_NUMBER_OF_FORM = 6;
export const FIRST_LINE_INDENT = 10;
/** The left one of the two columns that hold header, and recipients and signature. */
export const LEFT_SHARE = 0.42;
/** Each of the two columns beside the title of a statistical form. */
export const FORM_SIDE = 0.27;

export const SIZES = {
  body: 14,
  title: 14,
  table: 12,
  tableOfForm: 10,
  titleOfForm: 13,
  subtitleOfForm: 12,
  caption: 13,
  note: 11,
  recipientsHeading: 12,
  recipients: 11,
  signature: 14,
  pageNumber: 13,
  footerOfForm: 9,
};

/** Of the body, as a multiple of a single line: the Decree asks for 1 to 1.5. */
export const LINE_SPACING = 1.15;
/** In points, before the next paragraph; the Decree asks for 6 at least. */
export const PARAGRAPH_SPACING = 6;
/** Before, after, in points. */
export const HEADING_SPACING = { 1: [10, 4], 2: [6, 4], 3: [6, 4] } as const;
/** In millimetres, for each step that a cell is indented. */
export const CELL_INDENT = 4;
export const CELL_PADDING = 1.5;
/** A table of no more rows is not parted between two pages. */
export const KEPT_TOGETHER = 12;
/** Over and under the text of a cell, in points; forms are set tight, so that they fit their page as printed ones do. */
export const CELL_AIR = { ordinary: 2, form: 0.5 };
export const CHART_WIDTH = 160;

/** A picture is made smaller where it would be taller, so that its caption stays below it on the page. */
export const CHART_HEIGHT = 220;

/** How large a picture of such a shape is printed, in millimetres. */
export function pictureSize(textWidth: number, { width, height }: { width: number; height: number }) {
  const wide = Math.min(textWidth, CHART_WIDTH);
  const high = (wide * height) / width;
  return high <= CHART_HEIGHT
    ? { width: wide, height: high }
    : { width: (CHART_HEIGHT * width) / height, height: CHART_HEIGHT };
}

export type Orientation = 'PORTRAIT' | 'LANDSCAPE';

export interface PageMeasures {
  orientation: Orientation;
  width: number;
  height: number;
  margins: { top: number; bottom: number; left: number; right: number };
  pageNumberFromTop: number;
  /** Between the margins. */
  textWidth: number;
}

/** The Decree gives the margins of the paper as it is read, so they are the same where it lies on its side. */
export function pageMeasures(orientation: Orientation, form = false): PageMeasures {
  const upright = orientation === 'PORTRAIT';
  const margins = form ? FORM_MARGINS : MARGINS;
  const width = upright ? PAGE.width : PAGE.height;
  const height = upright ? PAGE.height : PAGE.width;
  const textWidth = width - margins.left - margins.right;
  return {
    orientation,
    width,
    height,
    margins,
    textWidth,
    pageNumberFromTop: form ? PAGE_NUMBER_OF_FORM : PAGE_NUMBER_FROM_TOP,
  };
}

export const millimetresToPoints = (millimetres: number): number => (millimetres * 72) / 25.4;
export const pointsToMillimetres = (points: number): number => (points * 25.4) / 72;
/** Twentieths of a point, in which Word counts. */
export const millimetresToTwips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
