import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';
import { awardsTold, OPENING } from '../../../../test/support/awards-told.js';

describe('whoever asks for an award', () => {
  it.each([
    [
      'does not grant it',
      'Tại hội nghị, Ủy ban MTTQ huyện Nà Lươn đề nghị tặng Bằng khen cho 3 tập thể.',
      ['Bằng khen | PROPOSED |  | 3/-'],
    ],
    [
      'asks another body, which would grant it',
      'Tại hội nghị, Ủy ban MTTQ huyện Nà Lươn đề nghị Ủy ban MTTQ tỉnh tặng Bằng khen cho 4 tập thể.',
      ['Bằng khen | PROPOSED | Ủy ban MTTQ tỉnh | 4/-'],
    ],
    [
      'asks for what is another body’s',
      'Dịp này, UBND xã đề nghị tặng Bằng khen của UBND tỉnh cho 7 cá nhân.',
      ['Bằng khen | PROPOSED | UBND tỉnh | -/7'],
    ],
    [
      'does not grant it after what it granted itself',
      'Dịp này, UBND xã tặng giấy khen cho 8 cá nhân; đề nghị tặng Bằng khen cho 9 cá nhân.',
      ['giấy khen | GRANTED | UBND xã | -/8', 'Bằng khen | PROPOSED |  | -/9'],
    ],
    [
      'only asks for praise, too',
      'Dịp này, UBND xã đề nghị khen thưởng 6 cá nhân.',
      ['khen thưởng | PROPOSED |  | -/6'],
    ],
    [
      'is told behind those who are to receive it',
      'Dịp này, 3 tập thể được UBND xã đề nghị UBND tỉnh tặng Bằng khen; 2 cá nhân được UBND xã đề nghị tặng Bằng khen.',
      ['Bằng khen | PROPOSED | UBND tỉnh | 3/-', 'Bằng khen | PROPOSED |  | -/2'],
    ],
  ])('%s', (_what, sentence, awards) => {
    expect(awardsTold(sentence)).toEqual(awards);
  });

  it('grants nothing where another body grants what was asked for', () => {
    expect(awardsTold('Theo đề nghị của Hội Nông dân xã, UBND huyện tặng Giấy khen cho 3 tập thể.')).toEqual([
      'Giấy khen | GRANTED | UBND huyện | 3/-',
    ]);
  });

  it('hands nothing over', () => {
    const { attendees, awards } = extractArticle(
      `${OPENING}Dịp này, ông Mai Văn Lạc, Chủ tịch UBND xã đề nghị tặng Bằng khen cho 13 cá nhân.`,
    );
    expect(awards).toMatchObject([{ status: 'PROPOSED', grantors: [], presenters: [] }]);
    expect(attendees).toMatchObject([{ name: 'Mai Văn Lạc', roles: ['SPEAKER'] }]);
  });
});

describe('what goes on after a proposal', () => {
  it('was given by its own words where the sentence before told what was given, too', () => {
    expect(
      awardsTold(
        'Tại hội nghị, có 5 tập thể được UBND xã khen thưởng và 1 tập thể được đề nghị khen thưởng. Ngoài ra, có 2 tập thể và 7 cá nhân được UBND huyện khen thưởng.',
      ),
    ).toContain('khen thưởng | GRANTED | UBND huyện | 2/7');
  });

  it('is proposed where it lists what was', () => {
    expect(
      awardsTold(
        'Tại hội nghị, Hội đề nghị UBND tỉnh khen thưởng 9 tập thể. Trong đó, 4 tập thể được tặng Bằng khen.',
      ).filter((award) => !award.includes('PROPOSED')),
    ).toEqual([]);
  });
});
