import { describe, expect, it } from '@jest/globals';
import { publishedInWords } from './published.js';

const hidden = (code: string, records: number, lines: number) => ({ code, records, lines, message: '' });

describe('what is said before the decision of a list is made public', () => {
  it('is how many lines everybody will see', () =>
    expect(publishedInWords(4, [])).toBe('Ai cũng sẽ xem được quyết định này (4 dòng).'));

  it('is who is a draft still, and how many lines wait for them', () =>
    expect(publishedInWords(9, [hidden('PERSON_NOT_PUBLIC', 3, 4), hidden('BODY_NOT_PUBLIC', 1, 1)])).toBe(
      'Ai cũng sẽ xem được quyết định này (9 dòng). Còn là nháp: 3 người, 1 đơn vị. Chỉ công khai quyết định thì 5 dòng vẫn chưa ai thấy.',
    ));

  it('is of an issuer that is a draft and of lines that stay hidden, too', () =>
    expect(publishedInWords(2, [hidden('ISSUER_NOT_PUBLIC', 1, 0), hidden('LINES_HIDDEN', 0, 1)])).toBe(
      'Ai cũng sẽ xem được quyết định này (2 dòng). Còn là nháp: cơ quan ban hành. 1 dòng không hiện với công chúng: người nhận chưa thành niên hoặc được ẩn.',
    ));
});
