import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../../extraction/extract-article.js';
import { contentsOf } from '../reading/contents-of-reading.js';
import type { DraftAwardPart, DraftEvidence } from '../draft-contents.js';
import { claimsOfAwards } from './claims-of-awards.js';
import { countStands } from './count-stands.js';

const telling = (quote: string, start = 0): DraftEvidence => ({
  start,
  end: start + quote.length,
  place: 'BODY',
  quote,
});
const award = (parts: Partial<DraftAwardPart> & { evidence: DraftEvidence }): DraftAwardPart => ({
  ...contentsOf(extractArticle(SAMPLE), SAMPLE).awards[0]!,
  key: 'a1',
  grantors: [],
  grantorPhrase: null,
  presenters: [],
  groups: null,
  individuals: null,
  reason: null,
  toldAgain: [],
  named: [],
  ...parts,
});
const SAMPLE = `Ngày 14/1/2022, Hội Nông dân huyện Ví Dụ tổ chức Hội nghị tổng kết công tác Hội năm 2021.
Dịp này, Hội Nông dân huyện Ví Dụ tặng Giấy khen cho 06 tập thể, 12 cá nhân có thành tích xuất sắc.`;

describe('claims of the awards that an article tells of', () => {
  it('claim what their own words say, and never a number twice', () => {
    const body = telling('tặng Giấy khen cho 06 tập thể và 12 cá nhân', 100);
    const caption = telling('Bà Hà Thị Mơ trao Giấy khen cho 6 tập thể', 50);
    const claims = claimsOfAwards([
      award({ evidence: body, toldAgain: [caption], groups: 6, individuals: 12, presenters: ['Hà Thị Mơ'] }),
    ]);
    expect(
      claims.map(({ groups, individuals, presenters, supersededBy }) => [
        groups,
        individuals,
        presenters,
        supersededBy,
      ]),
    ).toEqual([
      [6, null, ['Hà Thị Mơ'], 1],
      [6, 12, [], null],
    ]);
  });

  it('stand beside each other where each says something of its own and neither counts', () => {
    const body = telling('nhiều tập thể được nhận Bằng khen của các cấp', 100);
    const caption = telling('Bà Hà Thị Mơ trao Bằng khen cho các cá nhân', 50);
    const claims = claimsOfAwards([
      award({
        evidence: body,
        toldAgain: [caption],
        unspecified: true,
        grantorPhrase: 'các cấp',
        presenters: ['Hà Thị Mơ'],
      }),
    ]);
    expect(
      claims.map(({ presenters, grantorPhrase, supersededBy }) => [presenters, grantorPhrase, supersededBy]),
    ).toEqual([
      [['Hà Thị Mơ'], null, null],
      [[], 'các cấp', null],
    ]);
  });

  it('have the grantor of the award where they tell it again without one, and say that it stands elsewhere', () => {
    const body = telling('Hội Nông dân huyện Ví Dụ tặng Giấy khen cho 5 tập thể', 100);
    const caption = telling('Lãnh đạo huyện trao Giấy khen cho các tập thể, cá nhân', 50);
    const byAll = telling('trao Giấy khen của các cấp', 10);
    const grantors = [{ key: 'a1.g1', printed: 'Hội Nông dân huyện Ví Dụ' }];
    const claims = claimsOfAwards([award({ evidence: body, toldAgain: [caption], grantors, groups: 5 })]);
    expect(claims.map(({ grantors: named, grantorsCarriedOver }) => [named, grantorsCarriedOver])).toEqual([
      [['Hội Nông dân huyện Ví Dụ'], true],
      [['Hội Nông dân huyện Ví Dụ'], false],
    ]);
    const others = claimsOfAwards([
      award({ evidence: byAll, grantorPhrase: 'các cấp' }),
      award({ key: 'a2', evidence: body, grantors, groups: 5 }),
    ]);
    expect(others.map(({ grantors: named }) => named)).toEqual([[], ['Hội Nông dân huyện Ví Dụ']]);
  });

  it('are one for two forms named at once', () => {
    const evidence = telling('được nhận Bằng khen, giấy khen');
    const claims = claimsOfAwards([
      award({ key: 'a1', evidence, formPrinted: 'giấy khen' }),
      award({ key: 'a2', evidence, formPrinted: 'Bằng khen' }),
    ]);
    expect(claims.map(({ awardKeys, formsPrinted }) => [awardKeys, formsPrinted])).toEqual([
      [
        ['a1', 'a2'],
        ['Bằng khen', 'giấy khen'],
      ],
    ]);
  });

  it('say of a repetition that it was told already', () => {
    const body = telling('Hội Nông dân huyện tặng Giấy khen cho 06 tập thể', 100);
    const headline = telling('Giấy khen', 0);
    const [first, second] = claimsOfAwards([
      award({ evidence: body, toldAgain: [headline], formPrinted: 'Giấy khen', groups: 6 }),
    ]);
    expect([first?.supersededBy, second?.supersededBy]).toEqual([1, null]);
  });

  it('name no form in a headline that names none', () => {
    const body = telling('Hội Nông dân huyện tặng Bằng khen cho 2 cá nhân', 100);
    const headline = telling('Ví Dụ khen thưởng hai điển hình', 0);
    const claims = claimsOfAwards([
      award({ evidence: body, toldAgain: [{ ...headline, status: 'PRAISED' }], formPrinted: 'Bằng khen' }),
    ]);
    expect(claims.map(({ verb, formsPrinted }) => [verb, formsPrinted])).toEqual([
      ['PRAISED', []],
      ['GRANTED', ['Bằng khen']],
    ]);
  });

  it('leave to the main telling what stands in no words', () => {
    const claims = claimsOfAwards([
      award({
        evidence: telling('tặng Giấy khen cho thôn Nà Ví', 10),
        toldAgain: [telling('Nà Ví nhận Giấy khen', 80)],
        grantors: [{ key: 'a1.g1', printed: 'UBND huyện Ví Dụ' }],
        groups: 1,
      }),
    ]);
    expect(claims.map(({ grantorsCarriedOver, groups }) => [grantorsCarriedOver, groups])).toEqual([
      [true, 1],
      [true, null],
    ]);
  });
});

describe('a count', () => {
  it.each([
    [6, '06 tập thể', true],
    [6, '6 tập thể', true],
    [6, '16 tập thể', false],
    [6, 'ngày 6/1', false],
    [1250, '1.250 cá nhân', true],
    [5, 'năm tập thể', true],
    [5, 'năm 2021', false],
    [2, 'hai cá nhân', true],
    [3, 'Bà Ba', true],
    [12, 'mười hai', false],
  ])('of %s stands in "%s": %s', (count, text, expected) => expect(countStands(count, text)).toBe(expected));
});
