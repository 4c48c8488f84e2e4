import { describe, expect, it } from '@jest/globals';
import { committeeInFull } from './short-names.js';

const full = (name: string, ...texts: string[]): string | null =>
  committeeInFull(
    name,
    texts.map((text) => ({ text })),
  );

describe('a committee called by its level alone', () => {
  const whole = 'Ban Chỉ đạo vận động hiến máu tình nguyện tỉnh';

  it('is the one of that level which the article names', () => {
    expect(full('Ban Chỉ đạo tỉnh', `Dự có các cá nhân được ${whole} tặng Giấy khen.`)).toBe(whole);
    expect(full('Ban Vận động huyện', 'Ban Vận động cứu trợ huyện họp.', 'Ban Vận động huyện tặng Giấy khen.')).toBe(
      'Ban Vận động cứu trợ huyện',
    );
    expect(full('Ban Chỉ đạo tỉnh', `${whole} họp.`, 'Ban Chỉ đạo vận động hiến máu biểu dương 5 tập thể.')).toBe(
      whole,
    );
  });

  it('stays as it is where the article names two, one of another level, or none', () => {
    expect(full('Ban Chỉ đạo tỉnh', `${whole} và Ban Chỉ đạo phòng dịch tỉnh cùng dự.`)).toBeNull();
    expect(full('Ban Chỉ đạo huyện', `${whole} đã dự.`)).toBeNull();
    expect(full('Ban Chỉ đạo tỉnh', 'Ban Chỉ đạo 35 tỉnh họp.', `${whole} đã dự.`)).toBeNull();
    expect(full('Ban Chỉ đạo tỉnh', 'Ban Chỉ đạo phong trào “Bản sáng” tỉnh họp.', `${whole} đã dự.`)).toBeNull();
    expect(full('Ban Chỉ đạo tỉnh', 'Ban Chỉ đạo đã làm việc với Sở Y tế tỉnh.')).toBeNull();
    expect(full('Hội Nông dân tỉnh', `${whole} đã dự.`)).toBeNull();
  });
});
