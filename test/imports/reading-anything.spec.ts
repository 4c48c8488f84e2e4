import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InvalidError } from '../../src/platform/errors/domain-error.js';
import type { ListSource } from '../../src/imports/reading/open-list.js';
import { document } from './files/documents.js';
import { type ReadList, readAll } from './files/read-all.js';
import { workbook } from './files/workbooks.js';
import { inlineRow, workbookParts, zip } from './files/zips.js';

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đặng', 'Bàn', 'Hoàng', 'Đoàn', 'Tô', 'Xa'];
const NAME = fc
  .tuple(
    fc.constantFrom(...FAMILIES),
    fc.constantFrom('Văn', 'Thị', 'Đức', 'Ngọc Minh'),
    fc.constantFrom('Thử', 'Mẫu', 'Hướng', 'Nháp', 'Ứng', 'Ỷ'),
  )
  .map((words) => words.join(' '));
const POSITION = fc.constantFrom(
  'Chủ tịch',
  'Phó Chủ tịch',
  'Hội viên',
  'Trưởng ban Công tác Mặt trận',
  'Bí thư Chi bộ',
);
const UNIT = fc
  .tuple(fc.constantFrom('xã', 'Hội Nông dân xã', 'Ủy ban MTTQ xã', 'thôn'), fc.integer({ min: 1, max: 99 }))
  .map(([head, number]) => `${head} Thử ${number}`);
const REASON = fc.constantFrom(
  'Hoàn thành xuất sắc nhiệm vụ',
  'Có thành tích trong phong trào "Dân vận khéo"; năm 2020',
);
const LINE = fc.tuple(NAME, POSITION, UNIT, REASON, fc.constantFrom('447000', '1.490.000'));
const HEADINGS = ['Họ và tên', 'Chức vụ', 'Đơn vị', 'Thành tích', 'Mức thưởng'] as const;
const ROLES = ['NAME', 'POSITION', 'UNIT', 'REASON', 'BONUS'] as const;

interface MadeUp {
  lines: string[][];
  /** Where each column stands. */
  order: number[];
  numbered: boolean;
}
const LIST: fc.Arbitrary<MadeUp> = fc.record({
  lines: fc.array(
    LINE.map((line) => [...line]),
    { minLength: 1, maxLength: 12 },
  ),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
  numbered: fc.boolean(),
});

/** The list as a grid: its columns in their order, with or without their numbers. */
function gridOf({ lines, order, numbered }: MadeUp): string[][] {
  const row = (first: string, cells: readonly string[]): string[] => [
    ...(numbered ? [first] : []),
    ...order.map((at) => cells[at]!),
  ];
  return [row('STT', HEADINGS), ...lines.map((line, index) => row(String(index + 1), line))];
}

function linesOf({ rows }: ReadList): string[][] {
  return rows.map(({ cells }) => ROLES.map((role) => cells[role]?.text ?? '–'));
}

describe('whatever a list holds', () => {
  it('comes out of a workbook as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(LIST, async (list) => {
        expect(linesOf(await readAll(await workbook({ rows: gridOf(list) })))).toEqual(list.lines);
      }),
      { numRuns: 30 },
    );
  });

  it('comes out of a document as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(LIST, async (list) => {
        expect(linesOf(await readAll(await document([{ table: gridOf(list) }])))).toEqual(list.lines);
      }),
      { numRuns: 20 },
    );
  });

  it('comes out of pasted cells and of texts with separators as it went in', async () => {
    const separators = fc.constantFrom('\t', ';', ',', '|');
    await fc.assert(
      fc.asyncProperty(LIST, separators, async (list, separator) => {
        const quoted = (text: string): string => (/["\n;,|\t]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
        const text = gridOf(list)
          .map((row) => row.map(quoted).join(separator))
          .join('\r\n');
        expect(linesOf(await readAll(Buffer.from(text)))).toEqual(list.lines);
        if (separator === '\t') expect(linesOf(await readAll(text))).toEqual(list.lines);
      }),
    );
  });
});

/** Reads anything; only a refusal may be thrown. */
async function survives(source: ListSource): Promise<void> {
  try {
    await readAll(source);
  } catch (error) {
    if (!(error instanceof InvalidError)) throw error;
  }
}

describe('whatever bytes come', () => {
  it('they are read or refused, as texts', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => survives(Buffer.from(bytes))));
    const pieces = fc.constantFrom(
      '"',
      '\t',
      '\n',
      ';',
      ',',
      'STT',
      'Họ và tên',
      '1',
      'I.',
      'Tổng cộng: ',
      'Nguyễn Văn Thử',
      '=',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 }))), (parts) =>
        survives(parts.join('')),
      ),
    );
  });

  it('they are read or refused, as damaged workbooks', async () => {
    const whole = await workbook({
      rows: [
        ['STT', 'Họ và tên'],
        [1, 'Nguyễn Văn Thử'],
        [2, 'Trần Thị Mẫu'],
      ],
    });
    const damage = fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const bytes = Buffer.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        await survives(bytes);
      }),
    );
  });

  it('they are read or refused, as sheets and documents of any XML', async () => {
    const names = fc.constantFrom(
      'row',
      'c',
      'v',
      'f',
      'is',
      't',
      'r',
      'rPh',
      'p',
      'tbl',
      'tr',
      'tc',
      'gridSpan',
      'vMerge',
      'col',
      'mergeCell',
    );
    const values = fc.constantFrom(
      '',
      '0',
      '-1',
      '1',
      'A1',
      'ZZZ9999999',
      's',
      'n',
      'd',
      'e',
      '1e309',
      'A1:XFD1048576',
      'true',
    );
    const attributes = fc.constantFrom('r', 't', 's', 'val', 'min', 'max', 'hidden', 'ref');
    const element = fc
      .tuple(names, attributes, values, fc.string({ unit: fc.constantFrom(...'1Nguyễn A.-'), maxLength: 6 }))
      .map(([name, attribute, value, text]) => ({
        open: `<${name} ${attribute}="${value}">${text}`,
        close: `</${name}>`,
      }));
    await fc.assert(
      fc.asyncProperty(fc.array(element, { maxLength: 12 }), async (elements) => {
        const xml =
          elements.map(({ open }) => open).join('') +
          elements
            .toReversed()
            .map(({ close }) => close)
            .join('');
        const flat = elements.map(({ open, close }) => open + close).join('');
        await survives(
          zip(workbookParts({ sheet: `<sheetData>${inlineRow(1, 'STT', 'Họ và tên')}${xml}${flat}</sheetData>` })),
        );
        const parts = workbookParts({ sheet: '' });
        await survives(
          zip({
            '_rels/.rels': String(parts['_rels/.rels']).replace('xl/workbook.xml', 'word/document.xml'),
            'word/document.xml': `<document><body>${xml}${flat}</body></document>`,
          }),
        );
      }),
    );
  });
});
