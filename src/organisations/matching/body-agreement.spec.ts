import { describe, expect, it } from '@jest/globals';
import { areasNamed } from '../printed/named-areas.js';
import { bodyAgreement } from './body-agreement.js';
import type { AreaAbove } from './body-place.js';

interface Side {
  printed: string;
  text?: string;
  id?: string;
  areas?: AreaAbove[];
}
const body = ({ printed, text = '', id, areas = [] }: Side) => ({
  printed,
  organisationId: id ?? null,
  areas,
  around: [areasNamed(text)],
});
const agree = (one: Side | string, other: Side | string, several: string[] = []) => {
  const [a, b] = [one, other].map((side) => body(typeof side === 'string' ? { printed: side } : side));
  return bodyAgreement(a!, b!, new Set(several));
};

describe('a printed body is one on record', () => {
  it('where both tell the same place', () => {
    const front = 'Ủy ban MTTQ Việt Nam xã Suối Mơ, huyện Khe Ví, tỉnh Ví Dụ';
    expect(agree(front, 'UBMTTQ xã Suối Mơ, huyện Khe Ví, tỉnh Ví Dụ')).toBe('SAME');
    expect(agree('Ủy ban MTTQ huyện Khe Ví', 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện Khe Ví')).toBe('SAME');
    expect(agree('UBND tỉnh Nơi Khác', 'UBND tỉnh Ví Dụ')).toBe(null);
    expect(agree({ printed: 'UBND tỉnh', text: 'tỉnh Ví Dụ' }, 'UBND tỉnh Ví Dụ')).toBe('SAME');
    expect(agree('Bộ Công Thương', 'Bộ Công thương')).toBe('SAME');
    expect(agree('Huyện ủy Khe Ví', 'Huyện ủy Khe Ví')).toBe('SAME');
  });

  it('where both articles name the one district around it', () => {
    const bare = { printed: 'Ủy ban MTTQ huyện', text: 'Tin từ huyện Khe Ví, tỉnh Ví Dụ' };
    expect(agree(bare, bare)).toBe('SAME');
    const commune = { printed: 'Hội Nông dân xã Suối Mơ', text: 'xã Suối Mơ, huyện Khe Ví' };
    expect(agree(commune, commune)).toBe('SAME');
  });

  it('where it is linked to that body', () => {
    expect(agree({ printed: 'Hội Nông dân xã', id: 'x' }, { printed: 'Hội Nông dân xã Suối Mơ', id: 'x' })).toBe(
      'SAME',
    );
    const areas = [
      { name: 'Xã Suối Mơ', level: 'COMMUNE' },
      { name: 'Huyện Khe Ví', level: 'DISTRICT' },
    ];
    const told = 'Hội Nông dân xã Suối Mơ, huyện Khe Ví';
    expect(agree(told, { printed: 'Hội Nông dân xã Suối Mơ', areas })).toBe('SAME');
    expect(agree('Hội Nông dân xã Suối Mơ, huyện Khe Xa', { printed: 'Hội Nông dân xã Suối Mơ', areas })).toBe('OTHER');
  });

  it.each([
    ['a bare name', 'Ủy ban MTTQ huyện', 'Ủy ban MTTQ huyện'],
    ['a bare one beside one of a place', 'UBND tỉnh', 'UBND tỉnh Ví Dụ'],
    ['a name without any place', 'Hội Nông dân', 'Hội Nông dân'],
    ['the Front of nobody says where', 'Ủy ban MTTQ Việt Nam', 'Ủy ban MTTQ Việt Nam'],
    ['a commune alone', 'Hội Nông dân xã Tân Lập', 'Hội Nông dân xã Tân Lập'],
    ['a school', 'Trường Tiểu học Kim Đồng', 'Trường Tiểu học Kim Đồng'],
    ['other accents', 'Hội Nông dân huyện Mẫu', 'Hội Nông dân huyện Mậu'],
  ])('is not known with %s', (_, one, other) => expect(agree(one, other)).toBe('NOT_KNOWN'));

  it('is not known where the article names two districts, or the places around differ', () => {
    const here = { printed: 'Ủy ban MTTQ huyện', text: 'huyện Khe Ví' };
    expect(agree(here, { ...here, text: 'huyện Khe Ví và huyện Khe Xa' })).toBe('NOT_KNOWN');
    expect(agree(here, { ...here, text: 'huyện Khe Xa' })).toBe('NOT_KNOWN');
  });

  it('is not known of a district of a name that several bear, unless the province is told', () => {
    expect(agree('UBND huyện Châu Ví', 'UBND huyện Châu Ví', ['chau vi'])).toBe('NOT_KNOWN');
    const one = { printed: 'UBND huyện Châu Ví', text: 'tỉnh Ví Dụ' };
    expect(agree(one, one, ['chau vi'])).toBe('SAME');
  });

  it('is another where both tell another place', () => {
    const tanLap = (rest: string) => ({
      printed: 'Ủy ban MTTQ Việt Nam xã Tân Lập',
      areas: [
        { name: 'Xã Tân Lập', level: 'COMMUNE' },
        { name: rest, level: 'DISTRICT' },
      ],
    });
    expect(agree(tanLap('Huyện Khe Ví'), tanLap('Huyện Khe Xa'))).toBe('OTHER');
  });
});
