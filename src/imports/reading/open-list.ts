// Stand-in until the reading of files is merged.
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import type { ColumnRole, ListReading, ListRow, ReadListOptions } from './list.js';

const HEADINGS: Record<string, ColumnRole> = {
  stt: 'ORDINAL',
  'ho va ten': 'NAME',
  'ho ten': 'NAME',
  ten: 'NAME',
  'doi tuong': 'KIND',
  'chuc vu': 'POSITION',
  'don vi': 'UNIT',
  'hinh thuc': 'FORM',
  hang: 'CLASS',
  'thanh tich': 'REASON',
  'thoi gian': 'PERIOD',
  'tien thuong': 'BONUS',
  'so bang': 'CERTIFICATE_NUMBER',
};

export async function openList(bytes: Buffer, options: ReadListOptions): Promise<ListReading> {
  const lines = bytes.toString('utf8').split(/\r?\n/u);
  const head = (lines[0] ?? '').split('\t');
  const letter = (i: number) => String.fromCharCode(65 + i);
  const columns = head.map((heading, i) => {
    const chosen = options.columns?.find(
      (c) =>
        c.column === letter(i) || (c.heading !== undefined && foldVietnamese(c.heading) === foldVietnamese(heading)),
    );
    return {
      column: letter(i),
      heading,
      role: chosen?.role ?? HEADINGS[foldVietnamese(heading)] ?? 'OTHER',
      recognisedBy: (chosen ? 'CHOSEN' : 'HEADING') as 'CHOSEN' | 'HEADING',
    };
  });
  return {
    format: 'TEXT',
    encoding: 'UTF-8',
    notices: [],
    tables: [
      {
        sheet: 'Dán',
        headingRows: [1],
        columns,
        banner: { title: null, decisionNumber: null, signedOn: null, issuer: null, stated: [] },
      },
    ],
    async *rows(): AsyncIterable<ListRow> {
      for (let i = 1; i < lines.length; i += 1) {
        const line = lines[i] ?? '';
        if (line.trim() === '') continue;
        const cells: ListRow['cells'] = {};
        const other: ListRow['other'] = [];
        line.split('\t').forEach((text, c) => {
          const role = columns[c]?.role ?? 'OTHER';
          const clean = text.normalize('NFC').trim();
          if (clean === '') return;
          if (role === 'OTHER') other.push({ column: letter(c), text: clean });
          else cells[role] = { column: letter(c), text: clean };
        });
        yield { sheet: 'Dán', row: i + 1, cells, other, governedBy: [], notices: [] };
      }
    },
  };
}
