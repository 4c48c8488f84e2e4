import { describe, expect, it } from '@jest/globals';
import { textWidth } from '../documents/tinos.js';
import { readLayout } from './certificate-layout.js';
import { EXAMPLE_LAYOUT } from '../../../test/support/example-layout.js';
import { fitText } from './fit-text.js';

const problems = (layout: unknown) => {
  const read = readLayout(typeof layout === 'string' ? layout : JSON.stringify(layout));
  return 'problems' in read ? read.problems.map(({ at, problem }) => `${problem.kind} ${at}`) : [];
};
const page = { width: 297, height: 210 };
const text = { text: '{recipientName}', x: 10, y: 10, width: 100, size: 20 };

describe('The layout of a certificate', () => {
  it('is accepted as the example has it, with what was left out filled in', () => {
    expect(problems(EXAMPLE_LAYOUT)).toEqual([]);
    const read = readLayout(JSON.stringify({ page, elements: [text] }));
    expect('layout' in read && read.layout.elements[0]).toMatchObject({
      align: 'LEFT',
      face: 'regular',
      minSize: 20,
      lines: 1,
      colour: '#000000',
    });
  });

  it('has every problem named with its place', () => {
    expect(problems('{')).toEqual(['NOT_JSON ']);
    expect(problems({})).toEqual(['MISSING page', 'EXPECTED elements', 'MISSING page.width', 'MISSING page.height']);
    const elements = [
      { ...text, align: 'MIDDLE', minSize: 30, text: '{recipientName} {tên}' },
      { qr: 'ELSEWHERE', x: 1, y: 1, width: 20 },
    ];
    expect(problems({ page, elements, fonts: [] })).toEqual([
      'UNKNOWN fonts',
      'UNKNOWN elements.0.text {tên}',
      'UNKNOWN elements.0.align',
      'EXPECTED elements.0.minSize',
      'UNKNOWN elements.1.qr',
    ]);
  });

  it('has nothing beside the sheet, where it would be printed nowhere', () => {
    const elements = [
      { ...text, x: 300 },
      { ...text, x: 200, width: 97 },
      { ...text, x: 201, width: 97 },
      { ...text, y: 206 },
      { qr: 'PUBLIC_PAGE', x: 270, y: 190, width: 21 },
    ];
    expect(problems({ page, elements })).toEqual([
      'EXPECTED elements.0.x',
      'EXPECTED elements.2.width',
      'EXPECTED elements.3.y',
      'EXPECTED elements.4.y',
    ]);
  });

  it('makes a long text smaller before it breaks it, and says when it fits nowhere', () => {
    const place = { face: 'bold' as const, size: 24, minSize: 14, lines: 1, width: 300 };
    const long = 'Tập thể cán bộ Ban Công tác Mặt trận thôn';
    const fitted = fitText(long, place);
    expect(fitted.overflows).toBe(false);
    expect(fitted.size).toBeLessThan(24);
    expect(textWidth(long, 'bold', fitted.size)).toBeLessThanOrEqual(300);
    expect(fitText(`${long} ${long}`, place).overflows).toBe(true);
    expect(fitText(`${long} ${long}`, { ...place, lines: 3 }).overflows).toBe(false);
  });
});
