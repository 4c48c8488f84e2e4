import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { atLeastOf, exactOf, isUnknown } from '../../src/reports/figures/count.js';
import { honoureeCount } from '../../src/reports/figures/honouree-count.js';
import { givenCatalogue } from '../support/given-awards.js';
import { type GeneratedWorld, generatedWorld, KINDS } from '../support/generated-registry.js';
import { type PlacedWorld, placeWorld } from '../support/placed-registry.js';
import { Registry } from '../support/registry.js';

const AWARDS = 500;
const COUNTED = 'exactly atLeast unknown';
const ROW = `key awards recipients { ${COUNTED} } honourees { ${COUNTED} }`;
/** How awards are filtered by the key of a row. */
const FILTER: Record<string, (key: string) => string> = {
  YEAR: (key) => `year: ${key}`,
  FORM: (key) => `form: "${key}"`,
  GRANTOR: (key) => `grantor: { id: "${key}" }`,
  AREA: (key) => `area: { id: "${key}", view: AS_TODAY }`,
  LEVEL: (key) => `level: ${key}`,
  RECIPIENT_KIND: (key) => `recipientKind: ${key}`,
};

interface Listed {
  id: string;
  recipientKind: string;
  quantity: number | null;
  form: { id: string };
  decision: { id: string } | null;
  person: { id: string } | null;
  organisation: { id: string } | null;
}

/** What happened to some of the lines, bodies and decisions since they were recorded: each by its number. */
const fates = fc.record({
  ofBodies: fc.uniqueArray(fc.nat(AWARDS), { minLength: 60, maxLength: 120 }),
  hiddenNames: fc.uniqueArray(fc.nat(AWARDS), { maxLength: 20 }),
  draftDecisions: fc.uniqueArray(fc.nat(59), { maxLength: 8 }),
  withdrawnDecisions: fc.uniqueArray(fc.nat(59), { maxLength: 8 }),
  hiddenBodies: fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 3 }),
  draftBodies: fc.uniqueArray(fc.nat(7), { maxLength: 2 }),
  draftPeople: fc.uniqueArray(fc.nat(39), { maxLength: 5 }),
});
type Fates = typeof fates extends fc.Arbitrary<infer T> ? T : never;

/** The figures of everything are counted otherwise than the list of awards is filtered: they have to stay what it lists. */
describe('public figures of a generated registry', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
  });
  afterAll(() => registry.close());

  it('equal what is counted one by one over the pages of the public list', async () => {
    await fc.assert(
      fc.asyncProperty(generatedWorld(AWARDS), fates, async (world, happened) => {
        await live(world, await placeWorld(registry, world), happened);
        const all = await listed('');
        expect(all.length).toBeGreaterThan(50);
        for (const [by, filterOf] of Object.entries(FILTER)) {
          const { awardFigures } = await registry.anonymous.ask(
            `{ awardFigures(by: ${by}) { total { ${ROW} } rowCount rows { ${ROW} } } }`,
          );
          expect([by, awardFigures.total]).toEqual([by, counted(null, all)]);
          const rows = awardFigures.rows as { key: string | null }[];
          expect(awardFigures.rowCount).toBe(rows.length);
          const told = new Set<string>();
          const found = [];
          for (const { key } of rows.filter(({ key: known }) => known !== null)) {
            const ofIt = await listed(filterOf(key!));
            for (const { id } of ofIt) told.add(id);
            found.push(counted(key, ofIt));
          }
          const others = all.filter(({ id }) => !told.has(id));
          if (others.length > 0) found.push(counted(null, others));
          expect([by, rows]).toEqual([by, found]);
        }
      }),
      { numRuns: 3, endOnFailure: true },
    );
  }, 300_000);

  async function live(world: GeneratedWorld, placed: PlacedWorld, happened: Fates): Promise<void> {
    const idsOf = (numbers: readonly number[]) => numbers.flatMap((n) => world.awards[n]?.id ?? []);
    const bodies = (numbers: readonly number[]) => numbers.map((n) => placed.bodies[n]);
    await registry.sql(
      `update awards a set organisation_id = ($2::uuid[])[1 + x.n % 8] from unnest($1::uuid[]) with ordinality x (id, n)
        where a.id = x.id and a.person_id is null and not a.unlisted and a.recipient_kind <> 'INDIVIDUAL'`,
      [idsOf(happened.ofBodies), placed.bodies],
    );
    await registry.sql(`update awards set name_visibility = 'MINOR' where id = any($1)`, [idsOf(happened.hiddenNames)]);
    const decisions = `update award_decisions set record_status = $2 where number_printed = any($1)`;
    const numbers = (of: readonly number[]) => of.map((n) => `${n}/QĐ`);
    await registry.sql(decisions, [numbers(happened.draftDecisions), 'DRAFT']);
    await registry.sql(decisions, [numbers(happened.withdrawnDecisions), 'WITHDRAWN']);
    const hidden = `update organisations set hidden_reason = 'Xin không nêu tên' where id = any($1)`;
    await registry.sql(hidden, [bodies(happened.hiddenBodies)]);
    const drafts = (table: string) => `update ${table} set record_status = 'DRAFT' where id = any($1)`;
    await registry.sql(drafts('organisations'), [bodies(happened.draftBodies)]);
    await registry.sql(drafts('people'), [happened.draftPeople.map((n) => placed.people[n])]);
  }

  async function listed(filter: string): Promise<Listed[]> {
    const found: Listed[] = [];
    for (let after: string | null = null; ;) {
      const { awards } = (await registry.anonymous.ask(
        `query ($after: String) { awards(first: 100, after: $after${filter ? `, ${filter}` : ''}) { pageInfo { hasNextPage endCursor }
           nodes { id recipientKind quantity form { id } decision { id } person { id } organisation { id } } } }`,
        { after },
      )) as unknown as { awards: { nodes: Listed[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
      found.push(...awards.nodes);
      if (!awards.pageInfo.hasNextPage) return found;
      after = awards.pageInfo.endCursor;
    }
  }
});

/** What a row says of these awards, looked at one by one. */
function counted(key: string | null, awards: readonly Listed[]) {
  const kinds = KINDS.filter((kind) => awards.some(({ recipientKind }) => recipientKind === kind));
  const facts = [...kinds.map((kind) => factOf(kind, awards)), factOf(null, awards)];
  const quantities = awards.flatMap(({ quantity }) => quantity ?? []);
  const recipients = { known: sum(quantities), silent: awards.length - quantities.length };
  const honourees = honoureeCount(facts, kinds.length === 1 ? kinds[0]! : null);
  const told = (count: { known: number; silent: number }) => ({
    exactly: exactOf(count),
    atLeast: atLeastOf(count),
    unknown: isUnknown(count),
  });
  return { key, awards: awards.length, recipients: told(recipients), honourees: told(honourees) };
}

function factOf(kind: string | null, awards: readonly Listed[]) {
  const ofKind = awards.filter(({ recipientKind }) => kind === null || recipientKind === kind);
  const linked = ofKind.flatMap(({ person, organisation }) => (person ?? organisation)?.id ?? []);
  const unlinked = ofKind.filter(({ person, organisation }) => !person && !organisation);
  const lists = new Map<string, number>();
  for (const { id, decision, form, quantity } of unlinked) {
    const list = `${decision?.id ?? id} ${form.id}`;
    lists.set(list, (lists.get(list) ?? 0) + (quantity ?? 0));
  }
  return {
    kind,
    honourees: new Set(linked).size,
    firstTime: 0,
    unlinked: unlinked.length,
    onOneList: Math.max(0, ...lists.values()),
    lists: lists.size,
    silent: unlinked.filter(({ quantity }) => quantity === null).length,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, n) => all + n, 0);
}
