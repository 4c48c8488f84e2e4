import {
  CELL_AIR,
  CELL_PADDING,
  FIRST_LINE_INDENT,
  HEADING_SPACING,
  LINE_SPACING,
  PARAGRAPH_SPACING,
  SIZES,
  millimetresToPoints,
  millimetresToTwips,
} from '../page-layout.js';

interface ParagraphStyle {
  id: string;
  name: string;
  basedOn?: string;
  next?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  align?: 'left' | 'center' | 'both';
  before?: number;
  after?: number;
  firstLine?: number;
  keepNext?: boolean;
  /** Depth in the outline, from 0: what the table of contents and the navigation pane read. */
  outline?: number;
  line?: number;
}

/** Word's own style names, so that the office's templates and its table of contents recognise them. */
const PARAGRAPHS: ParagraphStyle[] = [
  { id: 'Normal', name: 'Normal', size: SIZES.body },
  {
    id: 'BodyText',
    name: 'Body Text',
    align: 'both',
    firstLine: FIRST_LINE_INDENT,
    after: PARAGRAPH_SPACING,
    line: LINE_SPACING,
  },
  { id: 'Title', name: 'Title', next: 'Subtitle', size: SIZES.title, bold: true, align: 'center', before: 18 },
  { id: 'Subtitle', name: 'Subtitle', next: 'BodyText', size: SIZES.title, bold: true, align: 'center' },
  { id: 'AnnexReference', name: 'Annex Reference', size: SIZES.title, italic: true, align: 'center' },
  ...[1, 2, 3].map((level) => ({
    id: `Heading${level}`,
    name: `heading ${level}`,
    next: 'BodyText',
    bold: true,
    italic: level === 3,
    align: 'left' as const,
    firstLine: FIRST_LINE_INDENT,
    before: HEADING_SPACING[level as 1 | 2 | 3][0],
    after: HEADING_SPACING[level as 1 | 2 | 3][1],
    keepNext: true,
    outline: level - 1,
  })),
  ...[1, 2, 3].map((level) => ({ id: `TOC${level}`, name: `toc ${level}`, size: 13, after: 2 })),
  { id: 'TOCHeading', name: 'TOC Heading', bold: true, align: 'center', before: 12, after: 6 },
  {
    id: 'Caption',
    name: 'caption',
    size: SIZES.caption,
    bold: true,
    align: 'center',
    before: 8,
    after: 4,
    keepNext: true,
  },
  { id: 'TableText', name: 'Table Text', size: SIZES.table },
  { id: 'TableHeading', name: 'Table Heading', basedOn: 'TableText', bold: true, align: 'center' },
  { id: 'Note', name: 'Note', size: SIZES.note, italic: true, before: 3, after: 3 },
  { id: 'Header', name: 'header', size: SIZES.pageNumber, align: 'center' },
];

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

/** `styles.xml`; the tables of statistical forms are set smaller and tighter than those of reports. */
export function docxStyles(form: boolean): string {
  const air = form ? CELL_AIR.form : CELL_AIR.ordinary;
  const table = { size: form ? SIZES.tableOfForm : SIZES.table, before: air, after: air };
  // Spacing is written out with every style, so that of a heading is not that of the text which it is based on.
  const paragraphs = PARAGRAPHS.map((style) => styleXml(style.id.startsWith('Table') ? { ...style, ...table } : style));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:color w:val="000000"/><w:sz w:val="${SIZES.body * 2}"/><w:szCs w:val="${SIZES.body * 2}"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${paragraphs.join('')}<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="${millimetresToTwips(CELL_PADDING)}" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="${millimetresToTwips(CELL_PADDING)}" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr></w:style></w:styles>`;
}

function styleXml(style: ParagraphStyle): string {
  const twentieths = (points: number) => Math.round(points * 20);
  const spacing = `<w:spacing w:before="${twentieths(style.before ?? 0)}" w:after="${twentieths(style.after ?? 0)}" w:line="${Math.round(240 * (style.line ?? 1))}" w:lineRule="auto"/>`;
  const paragraph = [
    style.keepNext ? '<w:keepNext/>' : '',
    spacing,
    style.firstLine ? `<w:ind w:firstLine="${millimetresToTwips(style.firstLine)}"/>` : '',
    style.align ? `<w:jc w:val="${style.align}"/>` : '',
    style.outline === undefined ? '' : `<w:outlineLvl w:val="${style.outline}"/>`,
  ].join('');
  const run = [
    style.bold ? '<w:b/><w:bCs/>' : '',
    style.italic ? '<w:i/><w:iCs/>' : '',
    style.size ? `<w:sz w:val="${style.size * 2}"/><w:szCs w:val="${style.size * 2}"/>` : '',
  ].join('');
  const isDefault = style.id === 'Normal' ? ' w:default="1"' : '';
  const basedOn = style.id === 'Normal' ? '' : `<w:basedOn w:val="${style.basedOn ?? 'Normal'}"/>`;
  const next = style.next ? `<w:next w:val="${style.next}"/>` : '';
  return `<w:style w:type="paragraph"${isDefault} w:styleId="${style.id}"><w:name w:val="${style.name}"/>${basedOn}${next}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

/** Pictures are measured in pixels, 96 to the inch. */
export const millimetresToPixels = (millimetres: number): number =>
  Math.round((millimetresToPoints(millimetres) * 96) / 72);
