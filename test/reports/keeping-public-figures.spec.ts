import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront, givenPublicDecision, line } from '../support/given-awards.js';
import { read } from '../support/public-pages.js';
import { Registry } from '../support/registry.js';

describe('figures that everybody asks for', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open({ BANGVANG_FIGURES_MINUTES: '5' });
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    await givenPublicDecision(registry, front, [line('Sùng Thị Đầu')]);
  });
  afterAll(() => registry.close());

  const figuresOf = async (args: string) =>
    (await registry.anonymous.ask(`{ awardFigures(${args}) { total { awards } countedAt } }`)).awardFigures as {
      total: { awards: number };
      countedAt: string;
    };

  it('are counted once for all who ask within some minutes, and say when; others are counted each time', async () => {
    const asked = ['by: YEAR', 'by: FORM', 'by: FORM, year: 2021'];
    const before = await Promise.all(asked.flatMap((args) => [figuresOf(args), figuresOf(args)]));
    expect(before.map(({ total }) => total.awards)).toEqual([1, 1, 1, 1, 1, 1]);
    for (const i of [0, 2, 4]) expect(before[i + 1]).toEqual(before[i]);
    const page = await read(registry, '/figures');
    expect(page.words).toMatch(/Đếm lúc \d\d:\d\d ngày \d\d\/\d\d\/\d{4}/u);

    await givenPublicDecision(registry, front, [line('Sùng Văn Sau')]);
    expect(await Promise.all(asked.map(figuresOf))).toEqual([before[0], before[2], before[4]]);
    expect((await read(registry, '/figures', { 'if-none-match': page.headers.get('etag')! })).status).toBe(304);
    for (const args of ['by: FORM, form: "CERTIFICATE_OF_MERIT"', 'by: FORM, yearFrom: 2021'])
      expect((await figuresOf(args)).total.awards).toBe(2);
  });

  it('are refused, and take from what one may ask for, as if they were counted', async () => {
    const many = Array.from({ length: 8 }, (_, i) => `a${i}: awardFigures(by: YEAR) { rowCount }`).join(' ');
    expect(await registry.anonymous.refusal(`{ ${many} }`)).toMatch(/^QUERY_TOO_LARGE/);
    expect(await registry.anonymous.refusal('{ awardFigures(by: YEAR, year: 12) { rowCount } }')).toBe(
      'NUMBER_OUT_OF_RANGE at year',
    );
  });
});
