import { describe, expect, it } from '@jest/globals';
import { defineMessages, wording } from './domain-error.js';
import { sayWith } from './said-values.js';

sayWith('colour', { RED: { vi: 'màu đỏ', en: 'red' } });

const { SAID } = defineMessages({
  SAID: {
    vi: 'Ngày {heldOn:day}: đã {status:status}, {ink:colour}.',
    en: 'On {heldOn:day}: {status:status}, {ink:colour}.',
  },
});

describe('a value in a sentence', () => {
  it('is said in words, those of a room too, a day as papers print it', () => {
    const details = { heldOn: '2022-01-14', status: 'WITHDRAWN', ink: 'RED' };
    expect(wording(SAID, 'vi', details)).toBe('Ngày 14/01/2022: đã được rút, màu đỏ.');
    expect(wording(SAID, 'en', details)).toBe('On 14/01/2022: withdrawn, red.');
  });

  it('is a span from day to day', () => {
    const { HELD } = defineMessages({ HELD: { vi: 'Giữ {time:span}.', en: 'Held {time:span}.' } });
    expect(wording(HELD, 'en', { time: '2021-06-01 – 2022' })).toBe('Held 01/06/2021 – 2022.');
    expect(wording(HELD, 'vi', { time: '2021-06' })).toBe('Giữ 06/2021.');
    expect(wording(HELD, 'vi', { time: '2021-06-01 –' })).toBe('Giữ 01/06/2021 –.');
  });

  it('is said as it stands where it is no such value, a month or year as far as it is known', () => {
    const details = { heldOn: '2022', status: 'LOST', ink: '' };
    expect(wording(SAID, 'en', details)).toBe('On 2022: LOST, .');
  });
});
