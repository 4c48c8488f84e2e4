import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanText, withoutHeapedMarks } from './clean-text.js';

const clean = (raw: string, multiline = false) => cleanText(raw, { maxLength: 200, multiline });
const value = (raw: string, multiline = false) => {
  const result = clean(raw, multiline);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
};

describe('cleaning a typed text', () => {
  it('stores decomposed Vietnamese composed', () => {
    expect(value('Hàm Yên'.normalize('NFD'))).toBe('Hàm Yên');
  });

  it('makes one space of non-breaking, wide and repeated blanks, and trims', () => {
    expect(value('\u00a0 Mai\u00a0\u2003Hồng\t Hà \r\n')).toBe('Mai Hồng Hà');
  });

  it('removes zero-width characters, soft hyphens and byte order marks, even between a letter and its tone', () => {
    expect(value('\ufeffMai\u200b Hồ\u00adng Ha\u200d\u0300')).toBe('Mai Hồng Hà');
  });

  it.each([
    ['Ðinh Công Thơ', 'Đinh Công Thơ'],
    ['Ɖinh Công Thơ', 'Đinh Công Thơ'],
    ['người ðứng ɖầu', 'người đứng đầu'],
    ['1034/QÐ-UBND, HÐND', '1034/QĐ-UBND, HĐND'],
  ])('reads %s as %s', (raw, expected) => {
    expect(value(raw)).toBe(expected);
  });

  it('leaves an Icelandic name alone', () => {
    expect(value('Guðmundur')).toBe('Guðmundur');
  });

  it('keeps paragraphs only where several lines are asked for', () => {
    expect(value('một \r\n\r\n\r\n\r\n hai\u2028ba', true)).toBe('một\n\nhai\nba');
    expect(value('một\r\nhai')).toBe('một hai');
  });

  it.each([
    ['', { ok: false, problem: 'EMPTY' }],
    [' \u200b\u00a0', { ok: false, problem: 'EMPTY' }],
    ['a\u0000b', { ok: false, problem: 'CONTROL_CHARACTER', at: 1 }],
    ['ab\u0085', { ok: false, problem: 'CONTROL_CHARACTER', at: 2 }],
    ['\ud83d', { ok: false, problem: 'LONE_SURROGATE', at: 0 }],
    ['Hà\u202egnồH', { ok: false, problem: 'BIDI_OVERRIDE', at: 2 }],
    ['Nguy\ufffdn', { ok: false, problem: 'REPLACEMENT_CHARACTER', at: 4 }],
    ['A\u{e0041}', { ok: false, problem: 'INVISIBLE_CHARACTER', at: 1 }],
    [`Ba${'\u0301\u200b'.repeat(31)}`, { ok: false, problem: 'TOO_MANY_MARKS', at: 2 }],
  ])('says what is wrong with %j and where', (raw, expected) => {
    expect(clean(raw)).toEqual(expected);
  });

  it('counts the length in characters after cleaning', () => {
    expect(cleanText('  ế😀 '.normalize('NFD'), { maxLength: 2 })).toEqual({ ok: true, value: 'ế😀' });
    expect(cleanText('😀😀😀', { maxLength: 2 })).toEqual({ ok: false, problem: 'TOO_LONG', at: 4 });
  });

  it('is quick about marks heaped on a letter, which take long to be brought in order', () => {
    const heaped = `a${'\u0301\u0316'.repeat(100_000)}`;
    const begun = performance.now();
    expect(clean(heaped)).toMatchObject({ ok: false, at: 1 });
    expect(withoutHeapedMarks(heaped)).toHaveLength(31);
    expect(withoutHeapedMarks('Nguyễn Thị Ví Dụ'.normalize('NFD'))).toBe('Nguyễn Thị Ví Dụ'.normalize('NFD'));
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it('never changes what it has cleaned, and never leaves a blank at an end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.boolean(), (raw, multiline) => {
        const once = clean(raw, multiline);
        if (!once.ok) return;
        expect(clean(once.value, multiline)).toEqual(once);
        expect(once.value).toBe(once.value.normalize('NFC').trim());
        if (!multiline) expect(once.value).not.toMatch(/\s{2}|[^\S ]/u);
      }),
    );
  });
});
