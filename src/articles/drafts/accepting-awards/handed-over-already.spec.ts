import { describe, expect, it } from '@jest/globals';
import { handedOverAlready, type HandedOver } from './handed-over-already.js';

describe('a handing-over that the counts of an article tell of again', () => {
  const there: HandedOver = {
    id: 'one',
    meetingId: 'meeting',
    formId: 'merit',
    form: 'Bằng khen',
    grantors: ['Ủy ban nhân dân tỉnh Ví Dụ'],
    presenters: ['Vàng A Lềnh'],
  };
  const found = (grantors: string[], presenters: string[], more: object = {}) =>
    handedOverAlready(
      { grantors: grantors.map((printed, i) => ({ key: `g${i}`, printed })) },
      { formId: 'merit', meetingId: 'meeting', presenters, ...more },
      [there],
    )?.id ?? null;

  it('has the same form, grantor and presenter, abbreviated or with a courtesy', () => {
    expect(found(['UBND tỉnh Ví Dụ'], ['đồng chí Vàng A Lềnh'])).toBe('one');
  });

  it('is found also where one side does not say who granted or who handed over', () => {
    expect(found([], [])).toBe('one');
    expect(found(['UBND tỉnh'], [])).toBe('one');
  });

  it('is another one by another grantor or presenter, of another form or at another meeting', () => {
    expect(found(['Hội Nông dân tỉnh Ví Dụ'], ['Vàng A Lềnh'])).toBeNull();
    expect(found(['UBND tỉnh Ví Dụ'], ['Hà Thị Mơ'])).toBeNull();
    expect(found(['UBND huyện Bãi Xanh, tỉnh Ví Dụ'], [])).toBeNull();
    expect(found([], [], { formId: 'commendation' })).toBeNull();
    expect(found([], [], { formId: null })).toBeNull();
    expect(found([], [], { meetingId: 'another' })).toBeNull();
  });
});
