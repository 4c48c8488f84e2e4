import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront, givenPublicDecision, line } from '../support/given-awards.js';
import { givenPublicOrganisation } from '../support/given-organisations.js';
import { askReport } from '../support/given-reports.js';
import { givenStaff } from '../support/given-staff.js';
import { type Client, Registry } from '../support/registry.js';

describe('whoever may publish a report, and did', () => {
  let registry: Registry;
  let front: string;
  let elsewhere: Client;
  let own: Client;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    await givenPublicDecision(registry, front, [line('Nguyễn Thị Thử')]);
    const other = await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ huyện Ngoài Tầm' });
    const approver = (organisationId: string, displayName: string) =>
      givenStaff(registry, { role: 'APPROVER', organisationId, displayName });
    elsewhere = (await approver(other, 'Người Nơi Khác')).browser;
    own = (await approver(front, 'Người Tỉnh Nhà')).browser;
  });
  afterAll(() => registry.close());

  const half = () => ({ organisationId: front, period: { kind: 'HALF_YEAR', year: 2021, number: 1 } });
  const publish = async (more: object = {}) => {
    const { figuresSha256 } = await askReport(registry, half());
    const input = { ...half(), figuresSha256, ...more };
    return (await own.act('publishReport', input, 'publishedReport { id version }')).publishedReport;
  };
  const TOLD =
    'query ($id: ID!) { publishedReport(id: $id) { title publishedByName mayWithdraw endedAt endedByName } }';
  const told = async (as: Client, id: string) => (await as.ask(TOLD, { id })).publishedReport;

  it('is told beforehand: an approver of the body, and neither one of another body nor a reader', async () => {
    const asked = 'query ($input: AnnualReportInput!) { annualReport(input: $input) { mayPublish } }';
    const mayPublish = async (as: Client) => (await as.ask(asked, { input: half() })).annualReport.mayPublish;
    expect([await mayPublish(own), await mayPublish(elsewhere), await mayPublish(registry.as('READER'))]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is named beside the report, as is whoever replaced it or took it back', async () => {
    const first = await publish();
    const standing = { publishedByName: 'Người Tỉnh Nhà', endedAt: null, endedByName: null };
    const title = '6 tháng đầu năm 2021';
    expect(await told(own, first.id)).toEqual({ title, ...standing, mayWithdraw: true });
    expect(await told(elsewhere, first.id)).toEqual({ title, ...standing, mayWithdraw: false });

    const second = await publish({ supersedesId: first.id });
    const ended = { mayWithdraw: false, endedAt: expect.any(String), endedByName: 'Người Tỉnh Nhà' };
    expect(await told(own, first.id)).toMatchObject(ended);
    expect(await told(own, second.id)).toEqual({ title, ...standing, mayWithdraw: true });

    const input = { ...second, reason: 'Nhầm kỳ' };
    await own.ask('mutation ($input: WithdrawReportInput!) { withdrawReport(input: $input) { __typename } }', {
      input,
    });
    expect(await told(own, second.id)).toMatchObject(ended);
  });

  it('reads the name of the period in their language', async () => {
    const list = 'query ($id: ID!) { publishedReports(organisationId: $id) { nodes { title } } }';
    const { data } = await elsewhere.send(list, { id: front }, { 'accept-language': 'en' });
    expect(data.publishedReports.nodes[0].title).toBe('the first half of 2021');
  });

  it('are no business of the public', async () => {
    const [report] = await registry.sql<{ id: string }>('select id from published_reports limit 1');
    expect(await registry.anonymous.refusal(TOLD, { id: report!.id })).toBe('SIGN_IN_NEEDED');
  });
});
