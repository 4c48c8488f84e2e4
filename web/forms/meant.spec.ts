import { describe, expect, it } from '@jest/globals';
import { type Field, fieldAt, shownIn, type Typed, withTyped } from './fields.js';
import { meantBy, wrongly } from './meant.js';

const field = (type: Field['type'], more: Partial<Field> = {}): Field => ({ name: 'it', label: 'Ô', type, ...more });
const meant = (type: Field['type'], typed: Typed, more: Partial<Field> = {}) => meantBy([field(type, more)], {}, typed);

describe('what is typed of a record', () => {
  it('shows days as they are written in Vietnam, lists one a line, and nothing as nothing', () => {
    expect(shownIn(field('day'), '2021-01')).toBe('01/2021');
    expect(shownIn(field('lines'), ['Căn cứ A', 'Căn cứ B'])).toBe('Căn cứ A\nCăn cứ B');
    expect(shownIn(field('count'), 15)).toBe('15');
    expect([shownIn(field('line'), null), shownIn(field('check'), undefined), shownIn(field('body'), null)]).toEqual([
      '',
      false,
      null,
    ]);
  });

  it('is nothing where it is as on record', () => {
    const typed = withTyped(field('line'), 'Lò Thị Mơ', {}, 'Lò Thị Mỡ');
    expect(typed).toEqual({ it: 'Lò Thị Mỡ' });
    expect(withTyped(field('line'), 'Lò Thị Mơ', typed, 'Lò Thị Mơ')).toEqual({});
    expect(withTyped(field('day'), '2021-01-05', {}, '05/01/2021')).toEqual({});
  });

  it.each<[Field['type'], Typed[string], unknown]>([
    ['line', ' Bản Mận ', 'Bản Mận'],
    ['line', ' ', null],
    ['day', '3/2019', '2019-03'],
    ['wholeDay', '1/7/2025', '2025-07-01'],
    ['count', '12', 12],
    ['dong', '1.560.000 đ', 1_560_000],
    ['lines', 'một\n\n hai ', ['một', 'hai']],
    ['body', { id: 'b', label: 'Mặt trận' }, 'b'],
    ['body', null, null],
    ['check', true, true],
    [
      'organisers',
      [
        { printed: ' Mặt trận xã ', part: 'HOST', organisation: null },
        { printed: '', part: 'COHOST', organisation: { id: 'b', label: 'Hội' } },
        { printed: ' ', part: 'HOST', organisation: null },
      ],
      [
        { printed: 'Mặt trận xã', part: 'HOST', organisationId: null },
        { printed: null, part: 'COHOST', organisationId: 'b' },
      ],
    ],
  ])('of %s, %j is what the API takes', (type, typed, value) =>
    expect(meant(type, { it: typed })).toEqual({ values: { it: value } }),
  );

  it.each<[Field['type'], string, string]>([
    ['day', '31/2/2021', 'Ô: lịch không có ngày 31/2/2021.'],
    ['day', 'hôm qua', 'Ô: hãy gõ như 14/1/2022; chưa rõ ngày thì 1/2022 hoặc 2022.'],
    ['wholeDay', '2021', 'Ô: hãy gõ như 14/1/2022.'],
    ['wholeDay', '1/2/21', 'Ô: gõ đủ bốn chữ số của năm, như 14/1/2022.'],
    ['count', 'nhiều', 'Ô: hãy gõ một số nguyên bằng chữ số, như 12.'],
    ['dong', 'một triệu', 'Ô: hãy gõ số đồng bằng chữ số, như 1.560.000.'],
  ])('of %s, %s is told not to be understood, and why', (type, typed, words) => {
    expect(meant(type, { it: typed })).toEqual({ wrong: field(type), path: 'it', isMissing: false, typed });
    expect(wrongly({ wrong: field(type), isMissing: false, typed })[0]).toBe(words);
  });

  it('leaves alone what was not typed, and misses what is needed', () => {
    expect(meantBy([field('line', { required: true })], { it: 'Có rồi' }, {})).toEqual({ values: {} });
    expect(meant('line', {}, { required: true })).toHaveProperty('wrong');
    expect(meant('body', { it: null }, { required: true })).toHaveProperty('wrong');
    const day = meant('day', { it: '' }, { required: true });
    expect('wrong' in day && wrongly(day)[0]).toBe('Ô: cần điền.');
  });

  it('is refused at the outermost field that the refusal is of', () => {
    const fields = [field('rows', { name: 'lines' }), field('text', { name: 'reason' })];
    expect(fieldAt(fields, ['lines', '3', 'reason'])).toBe('lines');
    expect(fieldAt(fields, ['reason'])).toBe('reason');
    expect(fieldAt(fields, ['keptById'])).toBeUndefined();
  });
});
