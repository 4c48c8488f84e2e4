import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicDecision,
  givenReportedAward,
  line,
} from '../support/given-awards.js';
import { halfWay } from '../support/half-way.js';
import { askReport, cell, tableOf } from '../support/given-reports.js';
import { Registry } from '../support/registry.js';
import { KEPT_WRONGLY } from '../support/what-became-of-awards.js';

describe('lines count with their decision', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
  });
  afterAll(() => registry.close());

  const givenBody = (name: string) => givenProvincialFront(registry, { name: `Ủy ban MTTQ tỉnh ${name}` });
  const year = (organisationId: string) => ({ organisationId, period: { kind: 'YEAR', year: 2021 } });
  const report = async (organisationId: string) => {
    expect(await registry.sql(KEPT_WRONGLY)).toEqual([]);
    return askReport(registry, year(organisationId));
  };
  const total = async (organisationId: string) =>
    cell(await report(organisationId), 'byForm', 'TOTAL', 'TOTAL').exactly;
  const withdraw = ({ id, version }: { id: string; version: number }) =>
    registry
      .as('APPROVER')
      .act('withdrawAwardDecision', { id, version, reason: 'Ghi nhầm' }, 'decision { id version }');
  const confirm = ({ id, version }: { id: string; version: number }) =>
    registry.as('APPROVER').act('confirmAwardDecision', { id, version }, 'decision { id version }');

  it('a report counts no lines of a decision that was withdrawn, and a published one says what became of them', async () => {
    const body = await givenBody('Rút Lại');
    const decision = await givenPublicDecision(
      registry,
      body,
      ['Một', 'Hai', 'Ba'].map((name) => line(`Lý Thị ${name}`)),
    );
    const before = await report(body);
    expect(before.narrative.join(' ')).toContain('03');
    const { publishedReport } = await registry
      .as('APPROVER')
      .act('publishReport', { ...year(body), figuresSha256: before.figuresSha256 }, 'publishedReport { id }');
    const { decision: gone } = await withdraw(decision);
    expect(await total(body)).toBe(0);
    const compared = `query ($id: ID!) { publishedFigures(id: $id) {
      differences { table row column published current }
      changedAwards { totalCount nodes { change wasCounted isCounted changes { field before after } } } } }`;
    const seen = async () => (await registry.as('READER').ask(compared, { id: publishedReport.id })).publishedFigures;
    const { differences, changedAwards } = await seen();
    expect(differences).toContainEqual({
      table: 'byForm',
      row: 'TOTAL',
      column: 'TOTAL',
      published: '3',
      current: '0',
    });
    expect(changedAwards.totalCount).toBe(3);
    expect(changedAwards.nodes[0]).toEqual({
      change: 'WITHDRAWN',
      wasCounted: true,
      isCounted: false,
      changes: [{ field: 'recordStatus', before: 'CONFIRMED', after: 'WITHDRAWN' }],
    });
    await confirm(gone);
    expect(await total(body)).toBe(3);
    expect((await seen()).changedAwards.totalCount).toBe(0);
  });

  it('a line that is confirmed in a draft decision is a draft until the decision is confirmed', async () => {
    const body = await givenBody('Còn Nháp');
    const decision = await givenDecision(registry, body, [line('Lương Thị Nháp')]);
    const [award] = decision.awards;
    await registry.as('APPROVER').act('confirmAward', { id: award!.id, version: award!.version }, '__typename');
    const drafted = await report(body);
    expect(cell(drafted, 'byForm', 'TOTAL', 'TOTAL').exactly).toBe(0);
    expect(tableOf(drafted, 'drafts').rows[0]!.cells[0]).toMatchObject({ exactly: 1 });
    await confirm(decision);
    expect(await total(body)).toBe(1);
  });

  it('putting a public award under a draft decision says that the public sees it no more', async () => {
    const body = await givenBody('Tìm Thấy');
    const reported = { ...line('Triệu Thị Báo'), grantorId: body, grantedOn: '2021-01-05' };
    const { id, version } = await givenReportedAward(registry, reported);
    await registry.as('APPROVER').act('confirmAward', { id, version }, '__typename');
    expect(await total(body)).toBe(1);
    const attach = (decision: { id: string; version: number }, award: { id: string; version: number }) =>
      registry.as('APPROVER').act(
        'attachToDecision',
        {
          decisionId: decision.id,
          version: decision.version,
          awards: [{ awardId: award.id, version: award.version }],
        },
        'decision { id version } notPublic { code records lines recordIds message }',
      );
    const draft = await givenDecision(registry, body);
    const { notPublic } = await attach(draft, { id, version: version + 1 });
    expect(notPublic).toEqual([
      {
        code: 'DECISION_NOT_PUBLIC',
        records: 1,
        lines: 1,
        recordIds: [draft.id],
        message:
          '1 khen thưởng đang công khai sẽ không hiện với công chúng và không được tính vào báo cáo cho đến khi quyết định này được xác nhận.',
      },
    ]);
    expect(await total(body)).toBe(0);
    const unknown = await givenReportedAward(registry, { ...reported, ...line('Triệu Thị Nháp') });
    expect((await attach(await givenDecision(registry, body), unknown)).notPublic).toEqual([]);
  });

  it('a line that is confirmed while its decision is withdrawn is withdrawn with it', async () => {
    const body = await givenBody('Cùng Lúc');
    const decision = await givenPublicDecision(registry, body, [line('Giàng Thị Xong')]);
    const added = await registry
      .as('RECORDER')
      .act(
        'recordAwardLines',
        { decisionId: decision.id, version: decision.version, lines: [line('Giàng Thị Thêm')] },
        'decision { id version } awards { id version }',
      );
    const late = { id: added.awards[0].id, version: added.awards[0].version };
    const confirmLine = () => registry.as('APPROVER').act('confirmAward', late, '__typename');
    // Held is the line that the withdrawal has to mark.
    await halfWay(
      registry,
      ['select from awards where id = $1 for update', [decision.awards[0]!.id]],
      () => withdraw(added.decision),
      confirmLine,
    );
    expect(await total(body)).toBe(0);
    expect(await registry.sql('select status_with_decision as s from awards where id = $1', [late.id])).toEqual([
      { s: 'WITHDRAWN' },
    ]);
  });
});
