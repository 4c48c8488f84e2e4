import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formId } from '../../src/awards/catalogue/catalogue-records.js';
import { dayInVietnam } from '../../src/platform/time/day.js';
import { givenPublicArticle, someClaim } from '../support/given-articles.js';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicDecision,
  givenReportedAward,
  line,
  unlistedLine,
} from '../support/given-awards.js';
import { givenMeeting } from '../support/given-meetings.js';
import { givenPublicPresentation, itemsOf } from '../support/given-presentations.js';
import { differences, reconciliationOf, table } from '../support/given-reconciliations.js';
import { Registry } from '../support/registry.js';

const MERIT = { formId: formId('CERTIFICATE_OF_MERIT'), formPrinted: 'Bằng khen' };
const people = (...names: string[]) => names.map((name) => line(name));

describe('reconciling a body or a year', () => {
  let registry: Registry;
  let front: string;
  let other: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    other = await givenProvincialFront(registry, { name: 'Ủy ban nhân dân tỉnh Ví Dụ', system: 'STATE' });
  });
  afterAll(() => registry.close());

  const held = async (heldFrom: string, items: object[]) => {
    const meetingId = await givenMeeting(registry, { heldFrom, confirmed: true });
    await givenPublicPresentation(registry, meetingId, { items });
    return meetingId;
  };

  it('keeps the awards of a year apart from those handed over in it (point 8)', async () => {
    const [december, summer] = [
      await givenPublicDecision(registry, front, people('A', 'B', 'C'), { signedOn: '2018-12-28' }),
      await givenPublicDecision(registry, front, people('D', 'E'), { signedOn: '2019-06-01' }),
    ];
    const january = await held('2019-01-12', itemsOf(december));
    await held('2019-06-02', itemsOf(summer).slice(0, 1));
    await givenPublicArticle(registry, {
      publishedOn: '2019-01-13',
      claims: [someClaim({ ...MERIT, meetingId: january, individuals: 3 })],
    });
    const found = await reconciliationOf(registry, { year: 2019 });
    expect(table(found)).toEqual(['Bằng khen INDIVIDUALS: - | 2 | 4 | 3 = DIFFERS']);
    expect(found.rows[0]?.grantors).toMatchObject([{ name: 'Mặt trận, cấp tỉnh', organisationId: null }]);
    expect(differences(found)).toEqual([
      'PRESENTED_NOT_GRANTED INDIVIDUALS: OTHER_DECISIONS 3',
      'GRANTED_NOT_PRESENTED INDIVIDUALS: NOT_PRESENTED 1',
    ]);
    expect(found.rows[0]?.reports).toMatchObject([{ state: 'AGREES', comparedWith: 'PRESENTED' }]);
    const before = await reconciliationOf(registry, { year: 2018 });
    expect(table(before)).toEqual(['Bằng khen INDIVIDUALS: - | 3 | - | - = NOT_COMPARABLE']);
  });

  it('tells grantors apart by level and system, or by body', async () => {
    const [one, two] = [
      await givenPublicDecision(registry, front, [unlistedLine('GROUP', 12)], { signedOn: '2017-01-05' }),
      await givenPublicDecision(registry, other, [unlistedLine('GROUP', 68)], { signedOn: '2017-01-05' }),
    ];
    const meetingId = await held('2017-01-20', [...itemsOf(one), ...itemsOf(two)]);
    await givenPublicArticle(registry, {
      claims: [
        someClaim({ ...MERIT, meetingId, place: 'HEADLINE', groups: 80 }),
        someClaim({ ...MERIT, meetingId, grantorsPrinted: ['UBND tỉnh'], groups: 68 }),
        someClaim({ ...MERIT, meetingId, grantorsPrinted: ['Ủy ban MTTQ tỉnh'], groups: 14 }),
      ],
    });
    for (const grantorsBy of ['LEVEL', 'BODY']) {
      const found = await reconciliationOf(registry, { year: 2017 }, { by: grantorsBy });
      expect(table(found)).toEqual([
        'Bằng khen GROUPS: - | 12 | 12 | 14 = DIFFERS',
        'Bằng khen GROUPS: - | 68 | 68 | 68 = AGREES',
        'Bằng khen GROUPS overall: - | 80 | 80 | 80 = AGREES',
      ]);
      expect(found.rows.map(({ grantors }) => grantors.map(({ name }) => name))).toEqual(
        grantorsBy === 'BODY'
          ? [['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ'], ['Ủy ban nhân dân tỉnh Ví Dụ'], []]
          : [['Mặt trận, cấp tỉnh'], ['Nhà nước, cấp tỉnh'], []],
      );
      expect(differences(found)).toEqual(['ARTICLE_SAYS_MORE GROUPS: ANOTHER_GRANTOR 68, LINES_MISSING 2']);
    }
  });

  it('takes of a body what it granted, in all years or in one, and what articles say of it', async () => {
    const body = await givenProvincialFront(registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Mẫu' });
    const decision = await givenPublicDecision(registry, body, people('A', 'B'), { signedOn: '2016-01-05' });
    await givenPublicDecision(registry, body, people('C'), { signedOn: '2015-01-05' });
    const foreign = await givenPublicDecision(registry, other, people('D'), { signedOn: '2016-01-05' });
    const meetingId = await held('2016-02-01', [...itemsOf(decision), ...itemsOf(foreign)]);
    const printed = { ...MERIT, grantorsPrinted: ['Ủy ban MTTQ Việt Nam tỉnh Mẫu'] };
    await givenPublicArticle(registry, {
      publishedOn: '2016-02-02',
      claims: [
        someClaim({ ...printed, meetingId, individuals: 2 }),
        someClaim({ ...MERIT, meetingId, grantorsPrinted: ['UBND tỉnh Ví Dụ'], individuals: 1 }),
        someClaim({ ...printed, individuals: 300 }),
      ],
    });
    const of = (more: object) => reconciliationOf(registry, { organisation: { id: body, ...more } });
    expect(table(await of({ year: 2016 }))).toEqual(['Bằng khen INDIVIDUALS: - | 2 | 2 | 2 = AGREES']);
    const all = await of({});
    expect(table(all)).toEqual(['Bằng khen INDIVIDUALS: - | 3 | 2 | 2 = DIFFERS']);
    expect(differences(all)).toEqual(['GRANTED_NOT_PRESENTED INDIVIDUALS: NOT_PRESENTED 1']);
    expect(all.notCounted.map(({ code, count }) => [code, count])).toEqual([['CLAIM_UNTIED', 1]]);
  });

  it('takes in predecessors and successors where that is asked for', async () => {
    const [old, next] = [
      await givenProvincialFront(registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Cũ' }),
      await givenProvincialFront(registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Mới' }),
    ];
    await registry.sql(
      `insert into organisation_successions (id, from_organisation_id, to_organisation_id, kind, effective_on)
       values (gen_random_uuid(), $1, $2, 'MERGE', '2025-07-01')`,
      [old, next],
    );
    await givenPublicDecision(registry, old, people('A'), { signedOn: '2014-01-05' });
    const of = (lineage: boolean) => reconciliationOf(registry, { organisation: { id: next, lineage } });
    expect(table(await of(false))).toEqual([]);
    expect(table(await of(true))).toEqual(['Bằng khen INDIVIDUALS: - | 1 | - | - = NOT_COMPARABLE']);
  });

  it('misses no lines that are on record without a day, when another line of the same claim got its list and day', async () => {
    const body = await givenProvincialFront(registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Không Ngày' });
    const counted = async (kind: string, quantity: number) =>
      givenReportedAward(registry, { ...unlistedLine(kind, quantity), grantorId: body });
    const [groups, individuals, households] = [
      await counted('GROUP', 8),
      await counted('INDIVIDUAL', 15),
      await counted('HOUSEHOLD', 2),
    ];
    const said = someClaim({ ...MERIT, verb: 'GRANTED', groups: 8, individuals: 15, households: 2 });
    await givenPublicArticle(registry, {
      claims: [{ ...said, awardIds: [groups, individuals, households].map(({ id }) => id) }],
    });
    const { id: decisionId, version } = await givenPublicDecision(registry, body, [], { signedOn: '2013-12-20' });
    const lines = ['Hộ ông A', 'Hộ bà B'].map((name) => line(name, {}, { kind: 'HOUSEHOLD' }));
    const list = { awardId: households.id, version: households.version, lines };
    await registry.as('RECORDER').act('attachToDecision', { decisionId, version, awards: [list] }, '__typename');
    const found = await reconciliationOf(registry, { organisation: { id: body, year: 2013 } });
    expect(table(found)).toEqual([
      'Bằng khen GROUPS: - | - | - | 8 = NOT_COMPARABLE',
      'Bằng khen INDIVIDUALS: - | - | - | 15 = NOT_COMPARABLE',
      'Bằng khen HOUSEHOLDS: - | 2 | - | 2 = AGREES',
    ]);
    expect(found.rows.slice(0, 2).map(({ reports }) => reports[0]?.reasons)).toMatchObject([
      [{ code: 'GRANT_UNDATED', count: 8 }],
      [{ code: 'GRANT_UNDATED', count: 15 }],
    ]);
    expect(found.disagreements).toEqual([]);
  });

  it('counts a proposal in the year when it was recorded, and what has no day in none', async () => {
    const year = Number(dayInVietnam(new Date()).slice(0, 4));
    const body = await givenProvincialFront(registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Nháp' });
    await givenDecision(registry, body, people('A'), { status: 'PROPOSED', number: null, signedOn: null });
    await givenReportedAward(registry, { ...line('B'), grantorId: body });
    const of = (wanted: number) => reconciliationOf(registry, { organisation: { id: body, year: wanted } });
    const found = await of(year);
    expect(table(found)).toEqual(['Bằng khen INDIVIDUALS: 1 | - | - | - = DIFFERS']);
    expect(found.notCounted.map(({ code, count }) => [code, count])).toEqual([['AWARD_UNDATED', 1]]);
    expect(table(await of(year - 3))).toEqual([]);
  });
});
