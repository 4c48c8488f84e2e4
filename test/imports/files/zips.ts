import PizZip from 'pizzip';

export const MEDIA = 'application/vnd.openxmlformats-officedocument';
const SHEET_NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A zip of parts by hand, compressed. */
export function zip(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  const archive = new PizZip();
  for (const [name, content] of Object.entries(parts))
    archive.file(name, content, { binary: typeof content !== 'string' });
  return archive.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

export interface RawWorkbook {
  /** The XML inside `<worksheet>`. */
  sheet: string;
  /** What stands before the root element of the sheet: a DOCTYPE. */
  prolog?: string;
  sharedStrings?: string;
  more?: Readonly<Record<string, string | Buffer>>;
}

/** The parts of a workbook by hand, for what no library writes. */
export function workbookParts({
  sheet,
  prolog = '',
  sharedStrings,
  more = {},
}: RawWorkbook): Record<string, string | Buffer> {
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
  const relationships = (...each: string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships(relationship('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${SHEET_NS}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      relationship('r1', 'worksheet', 'worksheets/sheet1.xml'),
      ...(sharedStrings === undefined ? [] : [relationship('r2', 'sharedStrings', 'sharedStrings.xml')]),
    ),
    'xl/worksheets/sheet1.xml': `${prolog}<worksheet xmlns="${SHEET_NS}">${sheet}</worksheet>`,
    ...(sharedStrings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `<sst xmlns="${SHEET_NS}">${sharedStrings}</sst>` }),
    ...more,
  };
}

export function rawWorkbook(raw: RawWorkbook): Buffer {
  return zip(workbookParts(raw));
}

/** A row of texts within the sheet. */
export function inlineRow(row: number, ...texts: readonly string[]): string {
  const cells = texts.map(
    (text, index) => `<c r="${String.fromCharCode(65 + index)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${row}">${cells.join('')}</row>`;
}
