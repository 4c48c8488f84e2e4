import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encodingOfFont, encodingOfLetters, fromOldEncoding } from './old-encodings.js';
import { fromTcvn3, toTcvn3 } from './tcvn3.js';
import { isVietnameseSyllable } from '../vietnamese-word.js';
import { fromVni, toVni } from './vni.js';

const SMALL = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';

describe('text from before Unicode', () => {
  it.each([
    ['NguyÔn V¨n Thö', '.VnTime', 'Nguyễn Văn Thử'],
    ['§Æng ThÞ H­¬ng', '.VnArial', 'Đặng Thị Hương'],
    ['ñy ban mÆt trËn', '.VnTimeH', 'ỦY BAN MẶT TRẬN'],
    ['Nguyeãn Vaên Thöû', 'VNI-Times', 'Nguyễn Văn Thử'],
    ['ÑAËNG THÒ HÖÔNG', 'VNI-Times', 'ĐẶNG THỊ HƯƠNG'],
    ['Tröôøng Kyõ thuaät', 'VNI Helve', 'Trường Kỹ thuật'],
  ])('%s in %s is %s', (typed, font, meant) => {
    expect(fromOldEncoding(typed, encodingOfFont(font)!, font)).toBe(meant);
  });

  it('has every letter of Vietnamese in both tables', () => {
    expect(fromTcvn3(toTcvn3(SMALL))).toBe(SMALL);
    expect(fromVni(toVni(SMALL))).toBe(SMALL);
    expect(fromVni(toVni(SMALL.toUpperCase()))).toBe(SMALL.toUpperCase());
    const words = fc.string({ unit: fc.constantFrom(...SMALL, ' ') });
    fc.assert(fc.property(words, (text) => expect(fromTcvn3(toTcvn3(text))).toBe(text)));
  });

  it.each(['Times New Roman', 'Arial', undefined, 'Vn', 'Savni'])('is not told by the font %s', (font) => {
    expect(encodingOfFont(font)).toBeNull();
  });

  it.each([
    ['NguyÔn V¨n Thö', 'TCVN3'],
    ['Lª B¸ Hµ', 'TCVN3'],
    ['Nguyeãn Vaên Thöû', 'VNI'],
    ['Nguyễn Văn Thử', null],
    ['Hoà', null],
    ['André Müller', null],
    ['Tran Van Nam', null],
    ['', null],
  ])('%s is told by its letters: %s', (text, encoding) => {
    expect(encodingOfLetters(text)).toBe(encoding);
  });
});

describe('a word of Vietnamese', () => {
  it.each('Nguyễn hoà hòa thuyết khuya quyết giếng gì nghiêng quốc khoẻ Đắk ỷ QUỸ ăn'.split(' '))('is %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  });

  it.each('NguyÔn ViÖt Hµ xyz Müller cáć cắtt mạch̀ tròc'.split(' '))('is not %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});
