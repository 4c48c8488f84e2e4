import { describe, expect, it } from '@jest/globals';
import { checkLayout } from './check-layout.js';
import { EXAMPLE_LAYOUT } from './example-layout.js';

const page = { width: 297, height: 210 };
const text = (words: string) => ({ text: words, x: 20, y: 20, width: 100, size: 12 });
const check = (...elements: object[]) => checkLayout(JSON.stringify({ page, elements }));
const used = (checked: ReturnType<typeof checkLayout>) => checked.fields.filter(({ isUsed }) => isUsed);

describe('what a layout has and lacks', () => {
  it('is every field that there is, used or not, and whether all its places let it be empty', () => {
    const checked = check(text('{recipientName} {reason?}'), text('{reason}, {signatory?}'));
    expect(used(checked)).toEqual([
      { name: 'recipientName', isKnown: true, isUsed: true, mayBeEmpty: false },
      { name: 'reason', isKnown: true, isUsed: true, mayBeEmpty: false },
      { name: 'signatory', isKnown: true, isUsed: true, mayBeEmpty: true },
    ]);
    expect(checked.fields.length).toBeGreaterThan(10);
    expect(checked.problems).toEqual([]);
  });

  it('is each field that nobody knows, once, though the layout is refused for it', () => {
    const checked = check(text('{tenNguoiNhan} {recipientName}'), text('{tenNguoiNhan?}'));
    expect(checked.fields.filter(({ isKnown }) => !isKnown)).toEqual([
      { name: 'tenNguoiNhan', isKnown: false, isUsed: true, mayBeEmpty: false },
    ]);
    expect(checked.problems.map(({ at }) => at)).toEqual([
      'elements.0.text {tenNguoiNhan}',
      'elements.1.text {tenNguoiNhan}',
    ]);
  });

  it('can be told of what is no layout at all', () => {
    for (const json of ['{', '[]', 'null', '"x"', '{"page":3,"elements":[null,7,"a"]}']) {
      const checked = checkLayout(json);
      expect([checked.page, checked.hasCode, used(checked)]).toEqual([null, false, []]);
      expect(checked.problems.length).toBeGreaterThan(0);
    }
  });

  it('is right with the layout to begin from', () => {
    expect(checkLayout(JSON.stringify(EXAMPLE_LAYOUT))).toMatchObject({ page, hasCode: true, problems: [] });
  });
});
