import type { Archive } from '../../../files/archive.js';
import type { GridSource } from '../grid.js';
import { notice, NoticeBook } from '../notices.js';
import { readRelationships } from '../packages/relationships.js';
import { RowCount } from '../row-count.js';
import { parseXml } from '../packages/xml.js';
import { DocumentRows } from './document-rows.js';
import { DocumentStyles } from './document-styles.js';
import { Numbering } from './numbering.js';

/** A `.docx`: its paragraphs and the rows of its tables, from top to bottom. */
export async function openDocument(archive: Archive, part: string): Promise<GridSource> {
  const relationships = await readRelationships(archive, part);
  const byType = (type: string): string | null =>
    [...relationships.values()].find((each) => each.type === type && archive.has(each.part))?.part ?? null;
  const styles = await DocumentStyles.read(archive, byType('styles'));
  const numbering = await Numbering.read(archive, byType('numbering'));
  const book = new NoticeBook();
  if (archive.names().some((name) => name.endsWith('vbaproject.bin'))) book.add(notice('MACROS_IGNORED'));
  return {
    format: 'DOCX',
    encoding: null,
    notices: book.notices,
    async *rows() {
      const listener = new DocumentRows(styles, numbering);
      const count = new RowCount();
      // oxlint-disable-next-line no-unused-vars
      for await (const _ of parseXml(archive.chunks(part), listener)) {
        for (const row of listener.take()) {
          count.add(row);
          yield row;
        }
      }
    },
  };
}
