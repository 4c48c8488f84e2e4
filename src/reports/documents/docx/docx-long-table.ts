import { Paragraph, TableCell, TableRow } from 'docx';
import PizZip from 'pizzip';
import { escapeXml } from '../../../platform/text/escape-xml.js';
import { CELL_INDENT, millimetresToTwips } from '../page-layout.js';
import type { DocumentTable } from '../report-document.js';

/**
 * The rows of long lists are written as text: as objects of the library 5,000 of them take more than half a gigabyte. A
 * row with a mark stands in for them until the file is packed. A test holds both ways against each other.
 */
export const LONG_TABLE = 300;

const ALIGNMENTS = { LEFT: 'left', CENTRE: 'center', RIGHT: 'right' };
const INDENT = millimetresToTwips(CELL_INDENT);

export class LongTables {
  private readonly rows = new Map<string, string>();

  /** The row that stands in for the rows of this table. */
  standIn(table: DocumentTable, widths: number[]): TableRow {
    const mark = `\uE000${this.rows.size}\uE001`;
    this.rows.set(mark, rowsXml(table, widths));
    return new TableRow({ children: [new TableCell({ children: [new Paragraph(mark)] })] });
  }

  /** The packed file with the rows in their places. */
  fill(file: Buffer): Buffer {
    if (this.rows.size === 0) return file;
    const zip = new PizZip(file);
    const path = 'word/document.xml';
    const xml = zip.file(path)!.asText();
    const parts: string[] = [];
    let from = 0;
    for (const [mark, rows] of this.rows) {
      const at = xml.indexOf(mark, from);
      parts.push(xml.slice(from, xml.lastIndexOf('<w:tr>', at)), rows);
      from = xml.indexOf('</w:tr>', at) + '</w:tr>'.length;
    }
    parts.push(xml.slice(from));
    zip.file(path, parts.join(''));
    return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  }
}

function rowsXml(table: DocumentTable, widths: number[]): string {
  const strong = new Set(table.strong);
  const opened = widths.map(
    (width) => `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/><w:vAlign w:val="center"/></w:tcPr>`,
  );
  return table.rows
    .map((row, index) => {
      const run = strong.has(index) ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : '';
      const cells = row.map(({ text, indent }, column) => {
        const left = indent ? `<w:ind w:left="${indent * INDENT}"/>` : '';
        const style = `<w:pPr><w:pStyle w:val="TableText"/>${left}<w:jc w:val="${ALIGNMENTS[table.columns[column]!.align]}"/></w:pPr>`;
        const paragraphs = text
          .split('\n')
          .map((line) => `<w:p>${style}<w:r>${run}<w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`);
        return `${opened[column]}${paragraphs.join('')}</w:tc>`;
      });
      return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
    })
    .join('');
}
