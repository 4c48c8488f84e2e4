import { describe, expect, it } from '@jest/globals';
import { piecesOf } from './marks.js';

const TEXT = 'Huyện tặng Giấy khen cho 6 tập thể.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

describe('marking the words that a part was read from', () => {
  it('loses and repeats nothing of the text, however the marks lie', () => {
    const marks = [
      { key: 'a1', ...at('tặng Giấy khen cho 6 tập thể') },
      { key: 'a1', ...at('6'), value: true },
      { key: 'm1', ...at('Huyện tặng') },
    ];
    expect(
      piecesOf(TEXT, marks)
        .map(({ text }) => text)
        .join(''),
    ).toBe(TEXT);
    expect(piecesOf(TEXT, []).map(({ text }) => text)).toEqual([TEXT]);
  });

  it('says of each piece which parts it belongs to, the shortest quote first, and whether it is a value', () => {
    const marks = [
      { key: 'a1', ...at('tặng Giấy khen cho 6 tập thể') },
      { key: 'a1', ...at('6'), value: true },
      { key: 'm1', ...at('Huyện tặng') },
    ];
    const told = piecesOf(TEXT, marks).map(({ text, keys, value }) => [text, keys.join(' '), value]);
    expect(told).toEqual([
      ['Huyện ', 'm1', false],
      ['tặng', 'm1 a1', false],
      [' Giấy khen cho ', 'a1', false],
      ['6', 'a1', true],
      [' tập thể', 'a1', false],
      ['.', '', false],
    ]);
  });

  it('leaves out marks that do not lie in the text', () => {
    const marks = [
      { key: 'a1', start: 3, end: TEXT.length + 1 },
      { key: 'a2', start: -1, end: 4 },
      { key: 'a3', start: 5, end: 5 },
    ];
    expect(piecesOf(TEXT, marks)).toEqual([{ start: 0, text: TEXT, keys: [], value: false }]);
  });
});
