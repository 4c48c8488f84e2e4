import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cell, askReport, type SeenReport, tableOf } from '../support/given-reports.js';
import {
  givenCatalogue,
  givenPublicDecision,
  givenPublicPerson,
  givenProvincialFront,
  line,
  unlistedLine,
  type GivenDecision,
} from '../support/given-awards.js';
import { givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

const PUBLISHED = 'publishedReport { id version publication figuresSha256 supersededBy { id } withdrawnReason }';

describe('publishing a report', () => {
  let registry: Registry;
  let front: string;
  let decision: GivenDecision;
  const asked = () => ({ organisationId: front, period: { kind: 'YEAR', year: 2021 } });
  const publish = (report: SeenReport, more: object = {}) =>
    registry
      .as('APPROVER')
      .act('publishReport', { ...asked(), figuresSha256: report.figuresSha256, ...more }, PUBLISHED);
  const differences = async (id: string) => {
    const data = await registry.as('READER').ask(
      `query ($id: ID!) { publishedFigures(id: $id) { report { id publication } narrative tables { key rows { key cells { column text figureKey } } }
         differences { table row column published current figureKey } } }`,
      { id },
    );
    return data.publishedFigures;
  };

  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    decision = await givenPublicDecision(registry, front, [
      line('Nguyễn Thị Thử'),
      line('Trần Văn Ví'),
      unlistedLine('GROUP', 3),
    ]);
  });
  afterAll(() => registry.close());

  it('freezes the figures: a later correction shows as a difference, and what was published stays', async () => {
    const report = await askReport(registry, asked());
    expect(cell(report, 'byForm', 'TOTAL', 'TOTAL').exactly).toBe(5);
    const { publishedReport } = await publish(report);
    expect(publishedReport).toMatchObject({ publication: 'PUBLISHED', figuresSha256: report.figuresSha256 });
    expect((await differences(publishedReport.id)).differences).toEqual([]);

    const [first] = decision.awards;
    await registry.as('APPROVER').act(
      'annulAwards',
      {
        awards: [{ id: first!.id, version: first!.version }],
        effectiveOn: '2022-01-10',
        reason: 'Khai sai thành tích (ví dụ)',
      },
      'awards { id }',
    );
    const { differences: found, tables } = await differences(publishedReport.id);
    expect(found).toContainEqual(
      expect.objectContaining({ table: 'byForm', row: 'TOTAL', column: 'TOTAL', published: '5', current: '4' }),
    );
    expect(found).toContainEqual(
      expect.objectContaining({
        table: 'notCounted',
        row: 'ANNULLED',
        column: 'INDIVIDUAL',
        published: '0',
        current: '1',
      }),
    );
    const frozen = tables.find((table: { key: string }) => table.key === 'byForm').rows[0].cells[0];
    expect(frozen.text).toBe('5');
    const { figure } = await registry
      .as('READER')
      .ask('query ($key: String!) { figure(key: $key) { text textNow changed table row column } }', {
        key: frozen.figureKey,
      });
    expect(figure).toEqual({ text: '5', textNow: '4', changed: true, table: 'byForm', row: 'TOTAL', column: 'TOTAL' });
  });

  it('is refused for other figures than were read, and twice for the same period', async () => {
    const report = await askReport(registry, asked());
    const stale = { ...asked(), figuresSha256: '0'.repeat(64) };
    expect(await registry.as('APPROVER').refusalOf('publishReport', stale)).toBe(
      'FIGURES_CHANGED at input.figuresSha256',
    );
    expect(
      await registry.as('APPROVER').refusalOf('publishReport', { ...asked(), figuresSha256: report.figuresSha256 }),
    ).toBe('PUBLISHED_ALREADY at input.supersedesId');
  });

  it('is refused for days to come, and for a body that was not there yet and has nothing', async () => {
    const young = await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ xã Mới Lập', validFrom: '2024-03-01' });
    const refusalOf = async (organisationId: string, year: number) => {
      const of = { organisationId, period: { kind: 'YEAR', year } };
      const { figuresSha256 } = await askReport(registry, of);
      return registry.as('APPROVER').refusalOf('publishReport', { ...of, figuresSha256 });
    };
    expect(await refusalOf(front, 2199)).toBe('PERIOD_NOT_BEGUN at input.period');
    expect(await refusalOf(young, 2020)).toBe('BODY_DID_NOT_EXIST at input.period');
  });

  it('supersedes and withdraws: nothing is deleted, and the audit tells all of it', async () => {
    const list = async () =>
      (
        await registry
          .as('READER')
          .ask(
            'query ($id: ID!) { publishedReports(organisationId: $id) { totalCount nodes { id version publication supersededBy { id } } } }',
            { id: front },
          )
      ).publishedReports;
    const [before] = (await list()).nodes;
    const report = await askReport(registry, asked());
    const { publishedReport } = await publish(report, {
      supersedesId: before.id,
      note: 'Đã trừ khen thưởng bị hủy bỏ',
    });
    expect((await list()).nodes).toEqual([
      expect.objectContaining({ id: publishedReport.id, publication: 'PUBLISHED', supersededBy: null }),
      expect.objectContaining({ id: before.id, publication: 'SUPERSEDED', supersededBy: { id: publishedReport.id } }),
    ]);
    expect((await differences(publishedReport.id)).differences).toEqual([]);
    const withdrawn = { id: publishedReport.id, version: publishedReport.version, reason: 'Công bố nhầm kỳ' };
    const payload = await registry
      .as('APPROVER')
      .ask(`mutation ($input: WithdrawReportInput!) { withdrawReport(input: $input) { ${PUBLISHED} } }`, {
        input: withdrawn,
      });
    expect(payload.withdrawReport.publishedReport).toMatchObject({
      publication: 'WITHDRAWN',
      withdrawnReason: 'Công bố nhầm kỳ',
    });
    expect((await list()).totalCount).toBe(2);
    const acts = await registry.sql<{ act: string }>(
      `select act from audit_entries where subject_type = 'PublishedReport' order by id`,
    );
    expect(acts.map(({ act }) => act)).toEqual(['publishReport', 'publishReport', 'publishReport', 'withdrawReport']);
  });

  it('has a digest that does not depend on the language', async () => {
    const ask = 'query ($input: AnnualReportInput!) { annualReport(input: $input) { figuresSha256 tables { title } } }';
    const [vi, en] = await Promise.all(
      ['vi', 'en'].map((language) =>
        registry.as('READER').send(ask, { input: asked() }, { 'accept-language': language }),
      ),
    );
    expect(vi!.data.annualReport.figuresSha256).toBe(en!.data.annualReport.figuresSha256);
    expect(vi!.data.annualReport.tables[0].title).not.toBe(en!.data.annualReport.tables[0].title);
  });

  it('leaves drafts out of what is frozen, since who reads them depends on the reader', async () => {
    const report = await askReport(registry, asked());
    expect(tableOf(report, 'drafts')).toBeDefined();
    const [row] = await registry.sql<{ keys: string[] }>(
      `select array(select t ->> 'key' from jsonb_array_elements(figures -> 'tables') t) as keys from published_reports limit 1`,
    );
    expect(row!.keys).not.toContain('drafts');
    expect(row!.keys).toContain('byForm');
  });

  it('names the awards behind the differences, and what changed of each', async () => {
    const other = await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ huyện Đổi Thay' });
    const given = await givenPublicDecision(registry, other, [
      line('Lê Thị Hủy'),
      line('Phạm Thị Đính'),
      line('Vũ Văn Nguyên'),
    ]);
    const moved = await givenPublicDecision(registry, other, [line('Hồ Thị Dời')]);
    const report = await askReport(registry, { ...asked(), organisationId: other });
    const { publishedReport } = await publish(report, { organisationId: other });
    const changed = async (args = '') => {
      const data = await registry.as('READER').ask(
        `query ($id: ID!) { publishedFigures(id: $id) { changedAwards${args} { totalCount nodes {
           awardId award { recipientName } change message wasCounted isCounted changes { field before after } } } } }`,
        { id: publishedReport.id },
      );
      return data.publishedFigures.changedAwards;
    };
    expect(await changed()).toEqual({ totalCount: 0, nodes: [] });

    const [annulled, corrected] = given.awards;
    const reason = 'Ví dụ';
    await registry
      .as('APPROVER')
      .act(
        'annulAwards',
        { awards: [{ id: annulled!.id, version: annulled!.version }], effectiveOn: '2022-01-10', reason },
        'awards { id }',
      );
    await registry.as('APPROVER').act(
      'correctAward',
      {
        awards: [{ id: corrected!.id, version: corrected!.version }],
        effectiveOn: '2022-01-11',
        reason,
        values: { recipientName: 'Phạm Thị Đính Chính' },
      },
      'awards { id }',
    );
    const [added] = (await givenPublicDecision(registry, other, [unlistedLine('GROUP', 3)])).awards;
    await givenPublicDecision(registry, other, [line('Ngoài Kỳ')], { signedOn: '2019-02-03' });
    const again = { id: moved.id, version: moved.version, signedOn: '2022-02-03', reason };
    await registry.as('APPROVER').act('changeAwardDecision', again, 'decision { id }');
    const { totalCount, nodes } = await changed();
    expect(totalCount).toBe(4);
    const of = (id?: string) => nodes.find((node: { awardId: string }) => node.awardId === id);
    expect(of(annulled!.id)).toMatchObject({
      award: { recipientName: 'Lê Thị Hủy' },
      change: 'ANNULLED',
      message: 'Đã bị hủy bỏ, thu hồi.',
      wasCounted: true,
      isCounted: false,
      changes: [{ field: 'state', before: 'GRANTED', after: 'ANNULLED' }],
    });
    expect(of(corrected!.id)).toMatchObject({
      change: 'CORRECTED',
      wasCounted: true,
      isCounted: true,
      changes: [{ field: 'recipientName', before: 'Phạm Thị Đính', after: 'Phạm Thị Đính Chính' }],
    });
    expect(of(moved.awards[0]!.id)).toMatchObject({
      change: 'REDATED',
      wasCounted: true,
      isCounted: false,
      changes: [{ field: 'grantedOn', after: '2022-02-03' }],
    });
    expect(of(added!.id)).toMatchObject({ change: 'ADDED', wasCounted: false, isCounted: true });
    const first = await changed('(first: 3)');
    const rest = await changed(`(first: 3, after: "${first.nodes[2].awardId}")`);
    expect([...first.nodes, ...rest.nodes]).toEqual(nodes);
  });

  it('names the awards that a merge of people moved, which make one honouree of two', async () => {
    const body = await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ huyện Gộp Lại' });
    const name = 'Đinh Thị Một Người';
    const [keptId, mergedId] = [await givenPublicPerson(registry, name), await givenPublicPerson(registry, name)];
    await givenPublicDecision(registry, body, [line(name, {}, { personId: keptId })]);
    const { awards } = await givenPublicDecision(registry, body, [line(name, {}, { personId: mergedId })]);
    const report = await askReport(registry, { ...asked(), organisationId: body });
    const { publishedReport } = await publish(report, { organisationId: body });
    const changed = async () => {
      const data = await registry.as('READER').ask(
        `query ($id: ID!) { publishedFigures(id: $id) { changedAwards { totalCount nodes {
           awardId change wasCounted isCounted changes { field before after } } } } }`,
        { id: publishedReport.id },
      );
      return data.publishedFigures.changedAwards;
    };
    const input = { keptId, keptVersion: 2, mergedId, mergedVersion: 2, reason: 'cùng một người' };
    const { merge } = await registry.as('APPROVER').act('mergePeople', input, 'merge { id }');
    expect(await changed()).toEqual({
      totalCount: 1,
      nodes: [
        {
          awardId: awards[0]!.id,
          change: 'CHANGED',
          wasCounted: true,
          isCounted: true,
          changes: [{ field: 'personId', before: mergedId, after: keptId }],
        },
      ],
    });
    await registry.as('APPROVER').act('undoPersonMerge', { mergeId: merge.id, reason: 'hai người' }, '__typename');
    expect(await changed()).toEqual({ totalCount: 0, nodes: [] });
  });
});
