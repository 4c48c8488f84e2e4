import { describe, expect, it } from '@jest/globals';
import { sheetOf } from './templates.js';

describe('a layout of certificates', () => {
  it('is told by its sheet and whether it has a code', () => {
    const page = { width: 297, height: 210 };
    const layout = (...elements: object[]) => ({ layout: JSON.stringify({ page, elements }) });
    expect(sheetOf(layout({ text: '{issuer}' }))).toEqual({ size: '297 × 210 mm', hasCode: false });
    expect(sheetOf(layout({ text: '' }, { qr: 'PUBLIC_PAGE' }))).toEqual({ size: '297 × 210 mm', hasCode: true });
  });
});
