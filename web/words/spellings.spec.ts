import { describe, expect, it } from '@jest/globals';
import { spellings } from './spellings.js';

describe('looking a body up', () => {
  it('tries the name in full where it was typed short, and short where it was typed in full', () => {
    expect(spellings('UBND huyện Suối Bạc')).toEqual(['UBND huyện Suối Bạc', 'Ủy ban nhân dân huyện Suối Bạc']);
    expect(spellings('ủy ban nhân dân xã Hoa Mơ')).toEqual(['ủy ban nhân dân xã Hoa Mơ', 'UBND xã Hoa Mơ']);
    expect(spellings('UBMTTQ xã Hoa Mơ')).toEqual(['UBMTTQ xã Hoa Mơ', 'Ủy ban Mặt trận Tổ quốc xã Hoa Mơ']);
  });

  it('tries a name once that has nothing short in it', () => {
    expect(spellings('Báo Suối Bạc')).toEqual(['Báo Suối Bạc']);
  });
});
