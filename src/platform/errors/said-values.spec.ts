import { describe, expect, it } from '@jest/globals';
import { defineMessages, wording } from './domain-error.js';

const { SAID } = defineMessages({
  SAID: {
    vi: 'Ngày {heldOn:day}: đã {status:status}, {kind:recipient} {level:level}; {event:event} ({visibility:visibility}), {role:column}.',
    en: 'On {heldOn:day}: {status:status}, {kind:recipient} of a {level:level}; {event:event} ({visibility:visibility}), {role:column}.',
  },
});

describe('a value in a sentence', () => {
  it('is said in words, a day as papers print it', () => {
    const details = {
      heldOn: '2022-01-14',
      status: 'WITHDRAWN',
      kind: 'GROUP',
      level: 'COMMUNE',
      event: 'ANNULLED',
      visibility: 'MINOR',
      role: 'UNIT',
    };
    expect(wording(SAID, 'vi', details)).toBe(
      'Ngày 14/01/2022: đã được rút, tập thể cấp xã; hủy bỏ, thu hồi (chưa đủ tuổi), cột đơn vị.',
    );
    expect(wording(SAID, 'en', details)).toBe(
      'On 14/01/2022: withdrawn, group of a commune; annulment (under age), units.',
    );
  });

  it('is a span from day to day', () => {
    const { HELD } = defineMessages({ HELD: { vi: 'Giữ {time:span}.', en: 'Held {time:span}.' } });
    expect(wording(HELD, 'en', { time: '2021-06-01 – 2022' })).toBe('Held 01/06/2021 – 2022.');
    expect(wording(HELD, 'vi', { time: '2021-06' })).toBe('Giữ 06/2021.');
    expect(wording(HELD, 'vi', { time: '2021-06-01 –' })).toBe('Giữ 01/06/2021 –.');
  });

  it('is said as it stands where it is no such value, a month or year as far as it is known', () => {
    const details = { heldOn: '2022', status: 'LOST', kind: '', level: 'X', event: 'Y', visibility: 'Z', role: 'A' };
    expect(wording(SAID, 'en', details)).toBe('On 2022: LOST,  of a X; Y (Z), A.');
  });
});
