import { describe, expect, it } from '@jest/globals';
import {
  changeInput,
  type Handing,
  handingOf,
  IN_PERSON,
  meetingsOf,
  NOTHING,
  recordInput,
  type Recorded,
  tickLines,
} from './handing-over.js';

const handing = (more: Partial<Handing>): Handing => ({ ...NOTHING, ...more });
const proxy = { manner: 'BY_PROXY', receivedByPrinted: ' Lò Thị Mai ' };
const recorded: Recorded = {
  id: 'p',
  version: 3,
  onBehalfOfPrinted: 'Chủ tịch UBND tỉnh',
  note: null,
  presenters: [{ id: 't1' }],
  items: [
    { id: 'i1', manner: 'IN_PERSON', receivedByPrinted: null, award: { id: 'a1' } },
    { id: 'i2', manner: 'BY_PROXY', receivedByPrinted: 'Lò Thị Mai', award: { id: 'a2' } },
    { id: 'i3', manner: 'IN_PERSON', receivedByPrinted: null, award: null },
  ],
};
const asRecorded = handingOf(recorded, [{ attendanceId: 't1', label: 'Nông Văn Ký' }]);

describe('a handing-over that is being typed', () => {
  it('is sent with its lines as the annex has them, each as it was received', () => {
    const typed = handing({
      presenters: [{ attendanceId: 't1', label: 'Nông Văn Ký' }],
      lines: { a2: proxy, a1: IN_PERSON, a3: { manner: 'ABSENT', receivedByPrinted: 'cleared' } },
      note: ' ',
    });
    expect(recordInput(typed, 'm', ['a1', 'a2', 'a3', 'a4'])).toEqual({
      meetingId: 'm',
      presenters: [{ attendanceId: 't1' }],
      items: [
        { awardId: 'a1', manner: 'IN_PERSON' },
        { awardId: 'a2', manner: 'BY_PROXY', receivedByPrinted: 'Lò Thị Mai' },
        { awardId: 'a3', manner: 'ABSENT' },
      ],
      onBehalfOfPrinted: null,
      note: null,
    });
  });

  it('has the presenter who is typed and was not added, too', () => {
    const typed = handing({ name: ' Ma Thị Lan ', positions: 'Phó Chủ tịch UBND huyện' });
    expect(recordInput(typed, 'm', []).presenters).toEqual([
      { namePrinted: 'Ma Thị Lan', positionsPrinted: 'Phó Chủ tịch UBND huyện' },
    ]);
  });

  it('ticks all lines at once, and leaves how the ticked ones were received', () => {
    expect(tickLines({ a1: proxy }, ['a1', 'a2'], IN_PERSON)).toEqual({ a1: proxy, a2: IN_PERSON });
    expect(tickLines({ a1: proxy, a3: proxy }, ['a1', 'a2'], null)).toEqual({ a3: proxy });
  });
});

describe('a handing-over that is changed', () => {
  const order = ['a1', 'a2', 'a3'];
  it('sends no line and no presenter where none was changed', () => {
    expect(changeInput(recorded, asRecorded, order)).toEqual({
      id: 'p',
      version: 3,
      onBehalfOfPrinted: 'Chủ tịch UBND tỉnh',
      note: null,
      addItems: [],
    });
  });

  it('takes back what was left out, adds what was ticked, and does both with what was received otherwise', () => {
    const lines = { a2: { manner: 'POSTHUMOUS', receivedByPrinted: 'Lò Thị Mai' }, a3: IN_PERSON };
    const input = changeInput(recorded, { ...asRecorded, lines, presenters: [] }, order);
    expect(input).toMatchObject({
      withdrawItemIds: ['i1', 'i2'],
      presenters: [],
      addItems: [
        { awardId: 'a2', manner: 'POSTHUMOUS', receivedByPrinted: 'Lò Thị Mai' },
        { awardId: 'a3', manner: 'IN_PERSON' },
      ],
    });
  });
});

describe('where lines were handed over', () => {
  const at = (id: string, manner = 'IN_PERSON') => ({ manner, meeting: { id, title: id, heldFrom: '2021' } });
  it('is told meeting by meeting, without attempts at which nobody came', () => {
    const lines = [
      { id: 'a1', presentations: [at('m1', 'ABSENT'), at('m2')] },
      { id: 'a2', presentations: [at('m2')] },
      { id: 'a3', presentations: [at('m1', 'ABSENT')] },
    ];
    expect(meetingsOf(lines)).toEqual([{ id: 'm2', title: 'm2', heldFrom: '2021', count: 2 }]);
  });
});
