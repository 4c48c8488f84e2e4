import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GRANT_AUTHORITIES } from '../../src/awards/catalogue/law/grant-authorities.js';
import { firstDay } from '../../src/platform/time/partial-date.js';
import { contains } from '../../src/platform/time/period-cover.js';
import type { AnnualReport } from '../../src/reports/annual/annual-report.js';
import { AnnualReports } from '../../src/reports/annual/annual-reports.service.js';
import { FigureRecords } from '../../src/reports/annual/figure-records.service.js';
import { ReconciledFigures } from '../../src/reports/annual/reconciled-figures.service.js';
import type { AskedPeriod } from '../../src/reports/periods/period.js';
import type { CutOff } from '../../src/reports/vocabulary.js';
import { givenCatalogue } from '../support/given-awards.js';
import { type GeneratedWorld, generatedWorld, KINDS } from '../support/generated-registry.js';
import { type PlacedWorld, placeWorld } from '../support/placed-registry.js';
import {
  type Asked,
  classOf,
  countingOf,
  honourees,
  inScope,
  isNotPlaced,
  LOST,
  tally,
  today,
} from '../support/independent-count.js';
import { fromSource } from '../support/from-source.js';
import { Registry } from '../support/registry.js';
import { KEPT_WRONGLY } from '../support/what-became-of-awards.js';

/** A larger world: BANGVANG_REPORT_AWARDS=100000 BANGVANG_REPORT_RUNS=1. */
const AWARDS = Number(process.env.BANGVANG_REPORT_AWARDS ?? 2000);
const RUNS = Number(process.env.BANGVANG_REPORT_RUNS ?? 4);
/** Opening a cell of the reconciliation reconciles once more: of a large world some are opened, evenly chosen. */
const OPENED = AWARDS > 5000 ? 4 : Infinity;
const NOT_ATTRIBUTABLE = '00000000-0000-0000-0000-000000000000';

const periods = fc.constantFrom<{ period: AskedPeriod; cutOff?: CutOff; cutOffOn?: string }>(
  { period: { kind: 'YEAR', year: 2020 } },
  { period: { kind: 'YEAR', year: 2020 }, cutOff: 'DECEMBER_15' },
  { period: { kind: 'YEAR', year: 2020 }, cutOff: 'CHOSEN', cutOffOn: '2020-10-31' },
  { period: { kind: 'QUARTER', year: 2020, number: 2 } },
  { period: { kind: 'MONTH', year: 2019, number: 2 } },
  { period: { kind: 'TERM', from: '2018-09-15', to: '2020-09-14' } },
);
const asked = fc.record({
  body: fc.option(fc.nat(7), { nil: null }),
  scope: fc.constantFrom<Asked['scope']>('GRANTED_BY_BODY', 'GRANTED_BY_BODY_AND_BELOW', 'IN_AREA'),
  view: fc.constantFrom<Asked['view']>('AS_THEN', 'AS_TODAY'),
  when: periods,
});

describe('figures of a generated registry', () => {
  let registry: Registry;
  let reconciled = 0;
  beforeAll(async () => {
    registry = await Registry.open({}, fromSource);
    await givenCatalogue(registry);
  });
  afterAll(() => registry.close());

  const read = (
    placed: PlacedWorld,
    { body, scope, view, when }: { body: number | null; scope: Asked['scope']; view: Asked['view']; when: object },
  ) =>
    registry.asSystem(() =>
      registry.app.get(AnnualReports).figuresOf(
        {
          organisationId: body === null ? placed.top : placed.bodies[body]!,
          scope,
          view,
          ...(when as { period: AskedPeriod }),
        },
        'vi',
      ),
    );

  it('equal an independent count, and each equals the count of the list it opens into', async () => {
    await fc.assert(
      fc.asyncProperty(
        generatedWorld(AWARDS),
        fc.array(asked, { minLength: 4, maxLength: 4 }),
        async (world, reports) => {
          const placed = await placeWorld(registry, world);
          expect(await registry.sql(KEPT_WRONGLY)).toEqual([]);
          for (const each of reports) {
            const report = await read(placed, each);
            const question: Asked = { ...each, period: report.facts.parameters.period };
            expectTables(report, world, placed, question);
            await expectLists(report);
          }
          const year = { period: { kind: 'YEAR', year: 2020 } };
          for (const view of ['AS_THEN', 'AS_TODAY'] as const)
            await expectReconciled(await read(placed, { body: 0, scope: 'GRANTED_BY_BODY', view, when: year }));
        },
      ),
      { numRuns: RUNS, endOnFailure: true },
    );
    expect(reconciled).toBeGreaterThan(0);
  }, 1_800_000);

  /** A few of the figures, evenly chosen: the lists of all of them are opened on the examples. */
  async function expectLists(report: AnnualReport): Promise<void> {
    const records = registry.app.get(FigureRecords);
    const cells = report.tables.flatMap((table) =>
      table.rows.flatMap((row) => row.cells.map((cell) => ({ table: table.key, row: row.key, cell }))),
    );
    const chosen = cells.filter(({ cell }, i) => cell.ref && cell.count && i % 23 === 0);
    for (const { table, row, cell } of chosen) {
      const { parameters, readAt } = report.facts;
      const figure = {
        parameters,
        ref: cell.ref!,
        count: cell.count!,
        place: [table, row, cell.column] as const,
        readAt: readAt.toISOString(),
        publishedId: null,
      };
      const now = await registry.asSystem(() => records.countNow(figure));
      expect([table, row, cell.column, now]).toEqual([table, row, cell.column, cell.count]);
    }
  }

  /** Every award figure of the reconciliation, held against the quantities of the lines that it opens into. */
  async function expectReconciled(report: AnnualReport): Promise<void> {
    const { parameters, readAt } = report.facts;
    const table = report.tables.find(({ key }) => key === 'reconciliation');
    const origin = { parameters, readAt: readAt.toISOString(), publishedId: null };
    const cells = (table?.rows ?? []).flatMap(({ key, label, cells: of }) =>
      of.flatMap(({ column, ref, count }) =>
        ref?.kind === 'AWARDS' && ref.reconciled && !ref.reconciled.also && count
          ? [{ key, label, column, ref, count, atMost: ref.reconciled.atMost }]
          : [],
      ),
    );
    const every = Math.max(1, Math.floor(cells.length / OPENED));
    for (const { key, label, column, ref, count, atMost } of cells.filter((_, i) => i % every === 0)) {
      const figure = { ...origin, ref, count, place: ['reconciliation', key, column] as const };
      const ids = await registry.asSystem(() => registry.app.get(ReconciledFigures).ids(figure, 'AWARDS'));
      const [lines] = await registry.sql<{ known: number; silent: number }>(
        `select coalesce(sum(quantity), 0)::integer as known, (count(*) - count(quantity))::integer as silent
             from awards where id = any($1)`,
        [ids],
      );
      reconciled += 1;
      const what = [label, column, lines, count, atMost];
      if (count.silent === 0) expect([what, lines!.known, lines!.silent]).toEqual([what, count.known, 0]);
      else {
        expect([what, lines!.known >= count.known, lines!.known <= (atMost ?? Infinity)]).toEqual([what, true, true]);
        expect([what, lines!.silent > 0]).toEqual([what, atMost === null]);
      }
    }
  }
});

function expectTables(report: AnnualReport, world: GeneratedWorld, placed: PlacedWorld, question: Asked): void {
  const looked = world.awards.filter((award) => inScope(world, question, award));
  const counted = looked.filter((award) => countingOf(question, award) === 'COUNTED');
  const todayOf = (fates: GeneratedWorld['areas'], ids: string[], i: number | null) => {
    if (i === null) return '-';
    const there = question.view === 'AS_TODAY' ? today(fates, i) : i;
    return there === LOST ? NOT_ATTRIBUTABLE : ids[there]!;
  };
  const expected = new Map<string, { known: number; silent: number }>();
  const expectBy = (table: string, keyOf: (line: GeneratedWorld['awards'][number]) => string | undefined) => {
    for (const [key, count] of tally(counted, keyOf)) expected.set(`${table} ${key}`, count);
  };
  expectBy('byForm', (line) => `${line.form}.${classOf(line) ?? '-'} ${line.kind}`);
  expectBy('byLevel', (line) => `${line.level ?? '-'} ${line.kind}`);
  expectBy('byMode', (line) => `${line.mode ?? '-'} ${line.kind}`);
  expectBy('byMonth', (line) => `${line.grantedOn!.length > 4 ? line.grantedOn!.slice(0, 7) : '-'} ${line.kind}`);
  expectBy('byPosition', (line) => (line.kind === 'INDIVIDUAL' ? `${line.position ?? '-'} ${line.kind}` : undefined));
  expectBy('byGrantor', (line) => `${todayOf(world.bodies, placed.bodies, line.grantor)} ${line.kind}`);
  expectBy('byUnit', (line) => `${todayOf(world.bodies, placed.bodies, line.unit)} ${line.kind}`);
  // An area that was split without a principal counts under the smallest area that holds all of it: here the province.
  expectBy('byArea', (line) => {
    const area = todayOf(world.areas, placed.areas, line.area);
    return `${area === NOT_ATTRIBUTABLE ? placed.province : area} ${line.kind}`;
  });
  expectBy('presentation', (line) => `${line.form} ${line.presented === 'YES' ? 'PRESENTED' : 'NOT_YET'}`);
  expectBy('coverage', (line) => (line.reported ? undefined : `REPORTED ${line.kind}`));
  expectBy('coverage', (line) => (line.decision === null ? `DECIDED ${line.kind}` : undefined));
  for (const counting of ['ANNULLED', 'AFTER_CUT_OFF', 'DATE_TOO_COARSE', 'UNDATED'])
    for (const [key, count] of tally(looked, (line) =>
      countingOf(question, line) === counting ? line.kind : undefined,
    ))
      expected.set(`notCounted ${counting} ${key}`, count);

  // An area that ended had lain in the one province, as what came of it does: as then, what it got later lies nowhere.
  for (const [key, count] of tally(world.awards, (line) =>
    isNotPlaced(question, world, line) ? line.kind : undefined,
  ))
    expected.set(`notCounted AREA_NOT_PLACED ${key}`, count);

  const found = new Map<string, { known: number; silent: number }>();
  const shown = new Set([...expected.keys()].map((key) => key.split(' ')[0]!));
  for (const table of report.tables.filter(({ key }) => shown.has(key)))
    for (const row of table.rows.filter(({ key }) => key !== 'TOTAL'))
      for (const { column, count } of row.cells) {
        const wanted = table.key === 'presentation' ? ['PRESENTED', 'NOT_YET'] : KINDS;
        // Bodies of these worlds have no places of their own; writing-a-report.spec.ts looks at recipients without one.
        const skip = (table.key === 'coverage' && row.key === 'PRESENTED') || row.key === 'AREA_UNKNOWN';
        if (count && !skip && wanted.includes(column) && count.known + count.silent > 0)
          found.set(`${table.key} ${row.key} ${column}`, count);
      }
  const sorted = (map: Map<string, unknown>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  expect(sorted(found)).toEqual(sorted(expected));

  const once = honourees(world, counted, question);
  const total = report.tables.find(({ key }) => key === 'honourees')!.rows[0]!.cells;
  expect(total.slice(0, 2).map(({ count }) => count!.known)).toEqual([once.once, once.first]);
  expect(total[0]!.count!.silent === 0).toBe(once.certain);

  const inColumns = counted.filter(
    (line) => ['CERTIFICATE_OF_MERIT', 'GREAT_UNITY_MEDAL', 'EMULATION_FLAG'].includes(line.form) && isStatistics(line),
  );
  const cellOf = (row: string, column: string) =>
    report.tables
      .find(({ key }) => key === 'form:0603.N/BNV-TĐKT:2023')!
      .rows.find(({ key }) => key === row)!
      .cells.find((each) => each.column === column)!.count;
  const none = { known: 0, silent: 0 };
  expect(cellOf('01', '1')).toEqual(tally(inColumns, () => 'ALL').get('ALL') ?? none);
  expect(cellOf('02', '4')).toEqual(
    tally(inColumns, (line) =>
      line.form === 'EMULATION_FLAG' && ['GROUP', 'ENTERPRISE'].includes(line.kind) ? 'X' : undefined,
    ).get('X') ?? none,
  );
  expect(cellOf('12', '2')).toEqual(
    tally(inColumns, (line) =>
      line.form === 'CERTIFICATE_OF_MERIT' && line.mode === 'THEMATIC' ? 'X' : undefined,
    ).get('X') ?? none,
  );

  // Whatever counts stands in the form or is left out of it for one reason.
  const form = report.tables.find(({ key }) => key === 'form:0603.N/BNV-TĐKT:2023')!;
  const leftOut = report.tables.find(({ key }) => key === 'form:0603.N/BNV-TĐKT:2023:leftOut')!;
  const inForm = form.rows[0]!.cells[0]!.count!;
  const out = leftOut.rows.filter(({ key }) => key.includes(':')).map(({ cells }) => cells[0]!.count!);
  const all = tally(counted, () => 'ALL').get('ALL') ?? { known: 0, silent: 0 };
  expect({
    known: inForm.known + out.reduce((n, { known }) => n + known, 0),
    silent: inForm.silent + out.reduce((n, { silent }) => n + silent, 0),
  }).toEqual(all);
}

/** By the catalogue's own rows: every grantor here is a committee of the Front. */
function isStatistics({ form, level, grantedOn }: GeneratedWorld['awards'][number]): boolean {
  const day = firstDay(grantedOn!);
  return GRANT_AUTHORITIES.some(
    (row) =>
      row.formCode === form &&
      row.level === level &&
      row.system === 'FRONT' &&
      (row.grantorKinds.length === 0 || row.grantorKinds.includes('FRONT_COMMITTEE')) &&
      contains(row.valid, day) &&
      row.countsInStateStatistics,
  );
}
