import { describe, expect, it } from '@jest/globals';
import { evidence } from '../../../people/matching/match-evidence.js';
import type { DraftContents } from '../draft-contents.js';
import { familiarPeople } from './familiar-people.js';

const familiar = (
  organiser: string,
  post: string,
  attended = organiser,
  around: { level: string; name: string }[] = [],
) => {
  const contents = {
    meetings: [{ key: 'm1', organisers: [{ key: 'm1.o1', printed: organiser }] }],
    attendees: [{ key: 'p1', meetingKey: 'm1', positions: [post] }],
    awards: [],
  } as unknown as DraftContents;
  const match = { partKey: 'p1', personId: 'a', score: 0.58, verdict: 'LIKELY' } as const;
  const found = { ...match, evidence: [evidence('NAME_AS_PRINTED'), evidence('SAME_POSITION', { position: post })] };
  const areas = around.map(({ level, name }) => ({ key: `${level} ${name}`, level, proper: name }));
  const places = { around: [areas], several: new Set(['chau vi']) };
  return familiarPeople(contents, [found], [{ personId: 'a', printed: attended }], () => places).size > 0;
};

describe('somebody who attended another meeting of the same organiser', () => {
  it.each([
    ['Ủy ban MTTQ Việt Nam huyện Khe Ví', 'Bí thư Huyện ủy'],
    ['Ủy ban MTTQ Việt Nam huyện Khe Ví', 'Phó Chủ tịch UBND huyện'],
    ['UBND thành phố Khe Ví', 'Phó Bí thư Thành ủy'],
    ['Ủy ban MTTQ Việt Nam tỉnh Ví Dụ', 'Chủ tịch Hội Nông dân tỉnh'],
  ])('is known again by a post of its level: %s, %s', (organiser, post) =>
    expect(familiar(organiser, post)).toBe(true),
  );

  it.each([
    ['Ủy ban MTTQ Việt Nam tỉnh Ví Dụ', 'Trưởng thôn'],
    ['Ủy ban MTTQ Việt Nam tỉnh Ví Dụ', 'Hiệu trưởng'],
    ['Ủy ban MTTQ Việt Nam tỉnh Ví Dụ', 'Bí thư Đảng ủy xã'],
    ['Ủy ban MTTQ Việt Nam thị xã Khe Ví', 'Chủ tịch UBND xã'],
    ['Ủy ban MTTQ Việt Nam huyện Khe Ví', 'Trưởng thôn'],
  ])('is not by a common one: %s, %s', (organiser, post) => expect(familiar(organiser, post)).toBe(false));

  it('is not where the place of the organiser is not known', () => {
    expect(familiar('Ủy ban MTTQ huyện', 'Bí thư Huyện ủy')).toBe(false);
    expect(familiar('UBND huyện Châu Ví', 'Bí thư Huyện ủy')).toBe(false);
    const district = [{ level: 'huyen', name: 'khe vi' }];
    const commune = 'Ủy ban MTTQ Việt Nam xã Tân Ví';
    expect(familiar(commune, 'Bí thư Đảng ủy xã', commune, district)).toBe(false);
    const whole = `${commune}, huyện Khe Ví`;
    expect(familiar(whole, 'Bí thư Đảng ủy xã')).toBe(true);
  });
});
