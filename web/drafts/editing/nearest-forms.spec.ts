import { describe, expect, it } from '@jest/globals';
import { nearestForms } from './nearest-forms.js';

const FORMS = [
  ['', '(không rõ)'],
  ['CULTURAL_VILLAGE', 'Thôn, tổ dân phố văn hóa'],
  ['CULTURAL_FAMILY', 'Gia đình văn hóa'],
  ['LABOUR_MEDAL', 'Huân chương Lao động'],
  ['MERIT', 'Bằng khen'],
] as const;
const codes = (printed: string) => nearestForms(printed, FORMS).map(([code]) => code);

describe('forms of the catalogue that an article may mean', () => {
  it.each([
    ['Khu dân cư văn hóa', ['CULTURAL_VILLAGE']],
    ['Làng văn hóa', ['CULTURAL_VILLAGE']],
    ['Gia đình văn hóa tiêu biểu', ['CULTURAL_FAMILY']],
    ['Huân chương Độc lập', []],
    ['Giấy khen', []],
    ['Nghệ nhân ưu tú', []],
  ])('%s', (printed, expected) => expect(codes(printed)).toEqual(expected));
});
