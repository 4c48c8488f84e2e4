import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  givenCatalogue,
  givenProvincialFront,
  givenPublicDecision,
  givenReportedAward,
  line,
} from '../support/given-awards.js';
import { lineForBody, lineForPerson } from '../support/given-honours.js';
import { Registry } from '../support/registry.js';

interface Row {
  id: string;
  recipientName?: string;
  grantedOn?: string | null;
  name?: string;
}

const NAMES = ['Nguyễn Văn An', 'Nguyễn Văn Ân', 'Đỗ Thị Dung', 'Trần Đức', 'Lê Thị Hoà', 'Lê Thị Hòa', 'Y'];
const DAYS = ['2020', '2020-12', '2020-12-28', '2021-01-05'];
const FORMS = ['CERTIFICATE_OF_MERIT', 'CERTIFICATE_OF_COMMENDATION', 'GREAT_UNITY_MEDAL'];

describe('paging through awards and honourees', () => {
  let registry: Registry;
  let front: string;
  let decisionId: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    const persons = [];
    for (const name of [...NAMES, ...NAMES, ...NAMES]) persons.push((await lineForPerson(registry, name)).line);
    for (const name of ['An', 'Hợp tác xã', 'Hợp tác xã'])
      persons.push((await lineForBody(registry, 'ENTERPRISE', { name, kind: 'COOPERATIVE' })).line);
    const printed = NAMES.map((name, i) => line(name, { form: FORMS[i % FORMS.length] }));
    for (const signedOn of DAYS) {
      const lines = signedOn === '2020' ? [...persons, ...printed] : printed;
      decisionId = (await givenPublicDecision(registry, front, lines, { signedOn })).id;
    }
    for (const name of [...NAMES, ...NAMES]) {
      const award = await givenReportedAward(registry, line(name, { grantorId: front }));
      await registry.as('APPROVER').act('confirmAward', award, '__typename');
    }
  });
  afterAll(() => registry.close());

  /** Every row of a list, `first` at a time. */
  const pages = async (list: string, first: number, orderBy: string, args: string, fields: string): Promise<Row[]> => {
    const rows: Row[] = [];
    let after: string | null = null;
    do {
      const answer: Record<string, { nodes: Row[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } }> =
        await registry.anonymous.ask(
          `query ($after: String) { ${list}(first: ${first}, after: $after, orderBy: ${orderBy}${args}) {
             nodes { id ${fields} } pageInfo { endCursor hasNextPage } } }`,
          { after },
        );
      const { nodes = [], pageInfo } = answer[list] ?? {};
      expect(nodes.length).toBeLessThanOrEqual(first);
      rows.push(...nodes);
      after = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    return rows;
  };

  it('shows each award once, in the order of the whole, whatever the size of a page and however many are alike', async () => {
    const orders = fc.constantFrom('GRANTED_NEWEST', 'GRANTED_OLDEST', 'FORM_RANK', 'RECIPIENT_NAME');
    const filters = fc.constantFrom('', ', recipientKind: INDIVIDUAL', ', text: "le"', ', year: 2020');
    await fc.assert(
      fc.asyncProperty(orders, filters, fc.integer({ min: 1, max: 30 }), async (orderBy, args, first) => {
        const whole = await pages('awards', 100, orderBy, args, 'recipientName grantedOn');
        expect(await pages('awards', first, orderBy, args, 'recipientName grantedOn')).toEqual(whole);
        expect(new Set(whole.map(({ id }) => id)).size).toBe(whole.length);
      }),
      { numRuns: 25 },
    );
  });

  it('shows each honouree once, forwards and backwards', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 30 }), async (first) => {
        const whole = await pages('honourees', 100, 'NAME', '', 'name');
        expect(whole).toHaveLength(24);
        expect(await pages('honourees', first, 'NAME', '', 'name')).toEqual(whole);
        expect(await pages('honourees', first, 'NAME_DESC', '', 'name')).toEqual(whole.toReversed());
      }),
      { numRuns: 10 },
    );
  });

  /** The same from the end, `last` at a time. */
  const pagesFromTheEnd = async (list: string, last: number, orderBy: string, fields: string): Promise<Row[]> => {
    const rows: Row[] = [];
    for (let before: string | null = null, more = true; more;) {
      const answer: Record<string, { nodes: Row[]; pageInfo: { startCursor: string; hasPreviousPage: boolean } }> =
        await registry.anonymous.ask(
          `query ($before: String) { ${list}(last: ${last}, before: $before, orderBy: ${orderBy}) {
             nodes { id ${fields} } pageInfo { startCursor hasPreviousPage } } }`,
          { before },
        );
      const { nodes = [], pageInfo } = answer[list] ?? {};
      expect(nodes.length).toBeLessThanOrEqual(last);
      rows.unshift(...nodes);
      before = pageInfo?.startCursor ?? null;
      more = pageInfo?.hasPreviousPage ?? false;
    }
    return rows;
  };

  it('goes back page by page as it came', async () => {
    const lists = fc.constantFrom(['awards', 'GRANTED_NEWEST'], ['awards', 'RECIPIENT_NAME'], ['honourees', 'NAME']);
    await fc.assert(
      fc.asyncProperty(lists, fc.integer({ min: 1, max: 30 }), async ([list = '', orderBy = ''], last) => {
        const whole = await pages(list, 100, orderBy, '', 'id');
        expect(await pagesFromTheEnd(list, last, orderBy, 'id')).toEqual(whole);
      }),
      { numRuns: 12 },
    );
    const page = async (args: string) => {
      const { awards } = await registry.anonymous.ask(
        `{ awards(${args}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      );
      return awards;
    };
    const first = await page('first: 3');
    const second = await page(`first: 3, after: "${first.pageInfo.endCursor}"`);
    const back = await page(`last: 3, before: "${second.pageInfo.startCursor}"`);
    expect(back.nodes).toEqual(first.nodes);
    expect(back.pageInfo).toEqual({ ...first.pageInfo, hasNextPage: true, hasPreviousPage: false });
    expect((await page('last: 1')).pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('sorts by day with unknown days last either way, and by Vietnamese given name', async () => {
    const days = async (orderBy: string) => {
      const rows = await pages('awards', 100, orderBy, '', 'grantedOn');
      return [...new Set(rows.map(({ grantedOn }) => grantedOn))];
    };
    expect(await days('GRANTED_OLDEST')).toEqual([...DAYS, null]);
    expect(await days('GRANTED_NEWEST')).toEqual([...DAYS.toReversed(), null]);
    const { decision } = await registry.anonymous.ask(
      `query ($id: ID!) { decision(by: { id: $id }) { awards(orderBy: RECIPIENT_NAME) { nodes { recipientName } } } }`,
      { id: decisionId },
    );
    const sorted = decision.awards.nodes.map(({ recipientName }: { recipientName: string }) => recipientName);
    expect(sorted).toEqual(['Nguyễn Văn An', 'Nguyễn Văn Ân', 'Đỗ Thị Dung', 'Trần Đức', ...sorted.slice(4, 6), 'Y']);
  });

  it('refuses a cursor of another order, and one that is none', async () => {
    const { awards } = await registry.anonymous.ask('{ awards(first: 1) { pageInfo { endCursor } } }');
    const after = awards.pageInfo.endCursor as string;
    const refusal = (args: string) => registry.anonymous.refusal(`{ awards(${args}) { nodes { id } } }`);
    expect(await refusal(`after: "${after}", orderBy: RECIPIENT_NAME`)).toBe('CURSOR_OF_ANOTHER_ORDER at after');
    expect(await refusal('after: "không phải"')).toBe('BAD_CURSOR at after');
    expect(await refusal('first: 101')).toBe('PAGE_SIZE at first');
    expect(await refusal('last: 101')).toBe('PAGE_SIZE at last');
    expect(await refusal('before: "không phải"')).toBe('BAD_CURSOR at before');
    expect(await refusal(`first: 2, before: "${after}"`)).toBe('PAGED_BOTH_WAYS at before');
    expect(await refusal(`last: 2, after: "${after}"`)).toBe('PAGED_BOTH_WAYS at last');
  });
});
