import { describe, expect, it } from '@jest/globals';
import type { Typed } from '../../forms/fields.js';
import { meantBy } from '../../forms/meant.js';
import { lineInput, lineRows } from './line-rows.js';

const meant = (...lines: Typed[]) => meantBy([lineRows([['MERIT', 'Bằng khen']])], {}, { lines });

describe('the lines of a decision that are typed one by one', () => {
  it('say only what is asked for of them, as the API takes it', () => {
    const said = meant(
      {
        form: 'MERIT',
        namePrinted: 'Vàng A Nủ',
        quantity: '5',
        personId: { id: 'p', label: 'Vàng A Nủ' },
        unitAreaId: { id: 'a', label: 'xã Ví Dụ' },
        bonusPrinted: '1.560.000 đồng',
      },
      { kind: 'GROUP', form: 'MERIT', unlisted: true, quantity: '3', namePrinted: 'thừa', reason: 'Giỏi' },
    ) as { values: { lines: Record<string, unknown>[] } };
    expect(said.values.lines.map(lineInput)).toEqual([
      {
        form: 'MERIT',
        bonusPrinted: 1_560_000,
        recipient: { kind: 'INDIVIDUAL', unlisted: false, namePrinted: 'Vàng A Nủ', unitAreaId: 'a', personId: 'p' },
      },
      { form: 'MERIT', reason: 'Giỏi', recipient: { kind: 'GROUP', unlisted: true, quantity: 3 } },
    ]);
  });

  it('are told which of them is not understood, and where', () => {
    expect(meant({ form: 'MERIT' }, { form: '' })).toMatchObject({ path: 'lines.1.form' });
    expect(meant({ form: 'MERIT', unlisted: true, quantity: 'vài' })).toMatchObject({ path: 'lines.0.quantity' });
  });
});
