import { describe, expect, it } from '@jest/globals';
import { nameQuery } from './name-query.js';

describe('what is looked for where a name is typed', () => {
  it.each([
    ['UBND huyện', "(('uy':* & 'ban':* & 'nhan':* & 'dan':*) | 'ubnd':*) & 'huyen':*"],
    ['tp hcm', "(('thanh':* & 'pho':*) | 'tp':*) & (('ho':* & 'chi':* & 'minh':*) | 'hcm':*)"],
    ['Thành phố Hồ Chí Minh', "(('thanh':* & 'pho':*) | 'tp':*) & (('ho':* & 'chi':* & 'minh':*) | 'hcm':*)"],
    ['Nguyễn Văn An', "'nguyen':* & 'van':* & 'an':*"],
    ['h anh', "('hanh':* | ('h':* & 'anh':*))"],
    ['K Brêu', "('kbreu':* | ('k':* & 'breu':*))"],
    ['hhen', "('hhen':* | ('h' <-> 'hen':*))"],
  ])('%s', (typed, query) => {
    expect(nameQuery(typed)).toBe(query);
  });

  it('is the same for the Front, however it is printed, and whether Việt Nam is said', () => {
    const whole = nameQuery('Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ');
    for (const typed of ['UB MTTQ tỉnh Ví Dụ', 'UBMTTQVN tỉnh Ví Dụ', 'Ủy ban MTTQ VN tỉnh Ví Dụ'])
      expect([typed, nameQuery(typed)]).toEqual([typed, whole]);
  });

  it('is closer without initials: a letter that stands alone is an onset then', () => {
    expect(nameQuery('h anh', { initials: false })).toBe("('hanh':* | ('h' <-> 'anh':*))");
    expect(nameQuery('hhen', { initials: false })).toBe(nameQuery('hhen'));
  });

  it('is nothing where there is no word', () => {
    expect(nameQuery(' - ')).toBeUndefined();
  });
});
