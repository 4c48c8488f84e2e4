import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront, givenPublicDecision, line } from '../support/given-awards.js';
import { Registry } from '../support/registry.js';

describe('finding decisions by number', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    const front = await givenProvincialFront(registry);
    const of = [
      ['05/QĐ-MTTQ', '2021-01-10'],
      ['5/QĐ-MTTQ', '2022-02-11'],
      ['17/QĐ-MTTQ-BTT', '2021-08-20'],
      ['304-QĐ/TW', '2021-09-02'],
    ] as const;
    for (const [number, signedOn] of of)
      await givenPublicDecision(registry, front, [line('Hà Thị Suối')], { number, signedOn, subject: 'Về việc khen' });
  });
  afterAll(() => registry.close());

  /** Numbers, as printed, of what is found by the search of everything and by that of decisions. */
  const found = async (text: string): Promise<string[]> => {
    const answer = await registry.anonymous.ask(
      `query ($text: String!) {
         search(text: $text, kinds: [DECISION]) { decision { numberPrinted } }
         decisions(text: $text) { nodes { numberPrinted } totalCount } }`,
      { text },
    );
    const [hits, listed] = [
      answer.search.map((hit: { decision: { numberPrinted: string } }) => hit.decision.numberPrinted),
      answer.decisions.nodes.map(({ numberPrinted }: { numberPrinted: string }) => numberPrinted),
    ].map((numbers) => numbers.toSorted());
    expect([text, hits]).toEqual([text, listed]);
    return listed;
  };

  it('is one number however it is printed or typed', async () => {
    for (const typed of [
      '5/QĐ-MTTQ',
      '05/qd-mttq',
      '005-QĐ/MTTQ',
      'số 5/QĐ-MTTQ',
      'Quyết định số 05/QĐ-MTTQ ngày 10/01/2021',
      'quyet dinh so 5/QD-MTTQ ngay 10/01/2021',
    ])
      expect([typed, await found(typed)]).toEqual([typed, ['05/QĐ-MTTQ', '5/QĐ-MTTQ']]);
    expect(await found('304/QĐ-TW')).toEqual(['304-QĐ/TW']);
  });

  it('may be typed in part: without the symbol of the issuer, or with the year of signing', async () => {
    expect(await found('QĐ 17')).toEqual(['17/QĐ-MTTQ-BTT']);
    expect(await found('17/QĐ')).toEqual(['17/QĐ-MTTQ-BTT']);
    expect(await found('5/2022')).toEqual(['5/QĐ-MTTQ']);
    expect(await found('5/2023')).toEqual([]);
    expect(await found('6/QĐ-MTTQ')).toEqual([]);
  });

  it('is looked for beside the words of the subject, which still find', async () => {
    expect(await found('khen 304')).toEqual(['304-QĐ/TW']);
    expect((await found('về việc khen')).length).toBe(4);
  });
});
