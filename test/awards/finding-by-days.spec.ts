import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenCatalogue,
  givenProvincialFront,
  givenPublicDecision,
  givenPublicPerson,
  line,
} from '../support/given-awards.js';
import { Registry } from '../support/registry.js';

describe('finding awards, honourees and decisions', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    const personId = await givenPublicPerson(registry, 'Trần An');
    await givenPublicDecision(registry, await givenProvincialFront(registry), [
      line('Trần An', {}, { personId }),
      line('Người chỉ có tên in'),
    ]);
  });
  afterAll(() => registry.close());

  const many = async (list: 'awards' | 'honourees' | 'decisions', args: string, as = registry.anonymous) =>
    ((await as.ask(`{ found: ${list}(${args}) { totalCount } }`)).found as { totalCount: number }).totalCount;

  it('is by days; what is known by its year alone may be any day of it', async () => {
    expect(await many('awards', 'grantedFrom: "2021-01-05", grantedTo: "2021-01-05"')).toBe(2);
    expect(await many('awards', 'grantedFrom: "2021-01-06"')).toBe(0);
    expect(await many('awards', 'grantedTo: "2021-01-04"')).toBe(0);
    expect(await many('honourees', 'grantedFrom: "2021-01-05"')).toBe(1);
    expect(await many('honourees', 'grantedFrom: "2021-01-06"')).toBe(0);
    expect(await many('decisions', 'signedFrom: "2020-12-16", signedTo: "2021-01-05"')).toBe(1);
    expect(await many('decisions', 'signedFrom: "2021-01-06"')).toBe(0);
    expect(await many('decisions', 'signedTo: "2021-01-04"')).toBe(0);
    const told = `update awards set granted_on = $1 where recipient_name_printed = 'Trần An'`;
    for (const [day, inMay] of [
      ['2021', true],
      ['2021-05', true],
      ['2021-06', false],
      ['2022', false],
      [null, false],
    ] as const) {
      await registry.sql(told, [day]);
      const found = await many('awards', 'grantedFrom: "2021-05-10", grantedTo: "2021-05-20"', registry.as('READER'));
      expect([day, found]).toEqual([day, inMay ? 1 : 0]);
    }
    await registry.sql(told, ['2021-01-05']);
  });

  it('refuses a range that ends before it begins, at its end', async () => {
    const refusal = (query: string) => registry.anonymous.refusal(`{ ${query} { totalCount } }`);
    for (const [list, from, to, ends] of [
      ['awards', 'yearFrom: 2022', 'yearTo: 2021', 'yearTo'],
      ['honourees', 'yearFrom: 2022', 'yearTo: 2021', 'yearTo'],
      ['awards', 'grantedFrom: "2021-01-06"', 'grantedTo: "2021-01-05"', 'grantedTo'],
      ['decisions', 'signedFrom: "2021-01-06"', 'signedTo: "2021-01-05"', 'signedTo'],
      ['meetings', 'from: "2021-01-06"', 'to: "2021-01-05"', 'to'],
    ] as const)
      expect([list, await refusal(`${list}(${from}, ${to})`)]).toEqual([list, `RANGE_BACKWARDS at ${ends}`]);
    const { errors } = await registry.anonymous.send(
      '{ decisions(signedFrom: "2021-01-06", signedTo: "2021-01-05") { totalCount } }',
    );
    expect(errors?.[0]?.message).toContain('Từ 06/01/2021 đến 05/01/2021');
  });
});
