import { describe, expect, it } from '@jest/globals';
import { AWARD_FORMS } from '../../awards/catalogue/forms/award-forms.js';
import { NearestNames } from './nearest-names.js';

const forms = new NearestNames(
  AWARD_FORMS.flatMap(({ nameVi, aliases }) => [nameVi, ...aliases].map((name) => ({ name, of: nameVi }))),
);
const nearest = (printed: string): string[] => forms.find(printed, 3);

describe('forms that a printed name can have been meant for', () => {
  it.each([
    ['Bằn khen', 'Bằng khen'],
    ['Giấy khn', 'Giấy khen'],
    ['Bằng khne', 'Bằng khen'],
    ['Tập thể lao động xuất xắc', 'Tập thể lao động xuất sắc'],
    ['Chiến sĩ thi đua', 'Chiến sĩ thi đua toàn quốc'],
  ])('%s: %s', (printed, form) => expect(nearest(printed)[0]).toBe(form));

  it.each(['Bằng vàng danh dự', 'Công dân ưu tú', 'Giấy chứng nhận', 'Thư cảm ơn', 'Bảng vàng', ''])(
    '%s only looks like some',
    (printed) => expect(nearest(printed)).toEqual([]),
  );
});
