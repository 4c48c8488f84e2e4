import { describe, expect, it } from '@jest/globals';
import { likelyAlike, type MeetingAlike } from './alike-meetings.js';

const meeting = (id: string, ...organisers: string[]): MeetingAlike => ({
  id,
  title: 'Hội nghị tổng kết công tác Mặt trận năm 2021',
  heldFrom: '2022-01-14',
  placePrinted: null,
  organisers: organisers.map((printed) => ({ printed, organisationId: null })),
});
const alike = (own: MeetingAlike, ...others: MeetingAlike[]) => likelyAlike(own, others).map(({ id }) => id);

describe('meetings of one title and day', () => {
  const own = meeting('own', 'Ủy ban MTTQ Việt Nam huyện Khe Ví');

  it('are not this one where other districts held them', () =>
    expect(alike(own, ...['Mộ Mơ', 'Suối Bạc'].map((name) => meeting(name, `Ủy ban MTTQ huyện ${name}`)))).toEqual([]));

  it('may be it, the likeliest first, and it is among the five however many there are', () => {
    const bare = Array.from({ length: 8 }, (_, n) => meeting(`bare${n}`, 'Ủy ban MTTQ huyện'));
    const found = alike(own, meeting('nobody'), ...bare, meeting('same', 'UBMTTQ huyện Khe Ví'));
    expect(found).toEqual(['same', 'bare0', 'bare1', 'bare2', 'bare3']);
    expect(alike(own, meeting('nobody'), meeting('there', 'UBND huyện Khe Ví'))).toEqual(['there', 'nobody']);
  });

  it('may be it where nobody knows who organised either', () =>
    expect(alike(meeting('own'), meeting('other', 'Ủy ban MTTQ huyện Mộ Mơ'))).toEqual(['other']));
});
