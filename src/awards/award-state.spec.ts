import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { currentAwardState, type AwardEvent } from './award-state.js';
import type { AwardEventKind } from './vocabulary.js';

const granted = { recipientName: 'Trần Văn Mẫu', certificateNumber: '12' };
let next = 0;
const event = (kind: AwardEventKind, after?: AwardEvent['after'], awardId: string | null = 'a'): AwardEvent => ({
  id: `e${(next += 1)}`,
  kind,
  awardId,
  after,
});
const after = (...events: AwardEvent[]) => currentAwardState('a', granted, events);

const KINDS: AwardEventKind[] = ['ANNULLED', 'CORRECTED', 'EXCHANGED', 'REISSUED', 'RESTORED', 'REPLACED'];
const anyEvent = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    name: fc.option(fc.constantFrom('Trần Văn Mẫu', 'Trần Văn Mầu'), { nil: undefined }),
    awardId: fc.constantFrom('a', 'b', null),
  })
  .map(({ kind, name, awardId }) => event(kind, name === undefined ? null : { recipientName: name }, awardId));

describe('where an award stands', () => {
  it('is granted as printed when nothing has happened', () => {
    expect(after()).toEqual({ state: 'GRANTED', printed: granted, corrected: {}, marks: [], doubts: [] });
  });

  it('is annulled by an event on its line or on the whole decision, not by one on another line', () => {
    expect(after(event('ANNULLED')).state).toBe('ANNULLED');
    expect(after(event('ANNULLED', null, null)).state).toBe('ANNULLED');
    expect(after(event('ANNULLED', null, 'b')).state).toBe('GRANTED');
  });

  it('is granted again when restored', () => {
    expect(after(event('ANNULLED'), event('RESTORED'))).toMatchObject({
      state: 'GRANTED',
      marks: ['ANNULLED', 'RESTORED'],
    });
  });

  it('shows the corrected name, also of an annulled award', () => {
    const corrected = after(event('ANNULLED'), event('CORRECTED', { recipientName: 'Trần Văn Mầu' }));
    expect(corrected.state).toBe('ANNULLED');
    expect(corrected.printed).toEqual({ recipientName: 'Trần Văn Mầu', certificateNumber: '12' });
    expect(corrected.corrected).toEqual({ recipientName: 'Trần Văn Mầu' });
  });

  it('gets the number of the new certificate when exchanged or issued again', () => {
    expect(after(event('EXCHANGED', { certificateNumber: '90' })).printed.certificateNumber).toBe('90');
    expect(after(event('REISSUED', { certificateNumber: '91' })).printed.certificateNumber).toBe('91');
  });

  it('doubts events that do not fit, and lets them change nothing', () => {
    const odd = after(
      event('RESTORED'),
      event('ANNULLED'),
      event('ANNULLED'),
      event('REISSUED', { certificateNumber: '9' }),
    );
    expect(odd.doubts.map((each) => each.doubt)).toEqual(['NOT_ANNULLED', 'ALREADY_ANNULLED', 'AFTER_ANNULMENT']);
    expect(odd.printed).toEqual(granted);
    expect(after(event('REPLACED'), event('ANNULLED'))).toMatchObject({
      state: 'REPLACED',
      doubts: [{ doubt: 'AFTER_REPLACEMENT' }],
    });
  });

  it('stands again when the replacing of it is undone', () => {
    expect(after(event('REPLACED'), event('RESTORED'))).toMatchObject({ state: 'GRANTED', doubts: [] });
  });

  it('follows from the events that touch it, in order, and from nothing else', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const mine = events.filter((each) => each.awardId !== 'b');
        const now = after(...events);
        expect(after(...mine)).toEqual(now);
        expect(after(...events.map((each) => ({ ...each, awardId: each.awardId ?? 'a' })))).toEqual(now);

        const doubted = new Set(now.doubts.map((each) => each.eventId));
        expect(after(...mine.filter((each) => !doubted.has(each.id)))).toEqual({ ...now, doubts: [] });
        const deciding = mine.filter(
          (each) => !doubted.has(each.id) && ['ANNULLED', 'RESTORED', 'REPLACED'].includes(each.kind),
        );
        const last = deciding.at(-1)?.kind ?? 'RESTORED';
        expect(now.state).toBe(last === 'RESTORED' ? 'GRANTED' : last);
        expect(now.printed).toEqual({ ...granted, ...now.corrected });
      }),
    );
  });

  it('leaves the printed values of the decision untouched', () => {
    const frozen = Object.freeze({ ...granted });
    currentAwardState('a', frozen, [event('CORRECTED', { recipientName: 'Khác' })]);
    expect(frozen).toEqual(granted);
  });
});
