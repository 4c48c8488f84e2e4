import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenPublicDecision, unlistedLine } from '../support/given-awards.js';
import { givenArea, givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

describe('bodies of the area that are below nobody on record', () => {
  let registry: Registry;
  let top: string;
  let lost: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    const province = await givenArea(registry, { name: 'Tỉnh Rừng Ví Dụ', kind: 'PROVINCE' });
    const commune = (name: string, parentId: string | null = province) =>
      givenArea(registry, { name, kind: 'COMMUNE', parentId });
    const front = (name: string, more: object) => givenPublicOrganisation(registry, { name, ...more });
    const low = { level: 'COMMUNE' };
    top = await front('Ủy ban MTTQ tỉnh Rừng Ví Dụ', { areaId: province });
    const known = await front('Ủy ban MTTQ xã Đã Nối', { ...low, areaId: await commune('Xã Đã Nối'), parentId: top });
    const areaId = await commune('Xã Chưa Nối');
    lost = await front('Ủy ban MTTQ xã Chưa Nối', { ...low, areaId });
    // Of another system, of the same level, of another place, and gone before: none of these belongs below it.
    await front('Ủy ban nhân dân xã Chưa Nối', { ...low, areaId, system: 'STATE', kind: 'PEOPLES_COMMITTEE' });
    await front('Hội đồng tư vấn tỉnh Rừng Ví Dụ', { areaId: province });
    await front('Ủy ban MTTQ xã Nơi Khác', { ...low, areaId: await commune('Xã Nơi Khác', null) });
    await front('Ủy ban MTTQ xã Đã Hết', { ...low, areaId, validTo: '2019-12-31' });
    for (const body of [top, known, lost])
      await givenPublicDecision(registry, body, [unlistedLine('GROUP', 1)], { signedOn: '2021-05-05' });
  });
  afterAll(() => registry.close());

  async function notes(scope: string): Promise<{ message: string; organisations: { id: string }[] }[]> {
    const { annualReport } = await registry
      .as('READER')
      .ask(
        `query ($input: AnnualReportInput!) { annualReport(input: $input) { narrative notes { code message organisations { id name } } } }`,
        { input: { organisationId: top, scope, period: { kind: 'YEAR', year: 2021 } } },
      );
    expect(annualReport.narrative.join()).not.toContain('cấp trên');
    return annualReport.notes.filter(({ code }: { code: string }) => code === 'BODIES_BELOW_NOBODY');
  }

  it('are told of, and named, by the report that leaves them out, until somebody records which is above', async () => {
    expect(await notes('GRANTED_BY_BODY_AND_BELOW')).toMatchObject([
      {
        message: expect.stringMatching(/^1 đơn vị cấp dưới .* chưa ghi đơn vị cấp trên/u),
        organisations: [{ id: lost, name: 'Ủy ban MTTQ xã Chưa Nối' }],
      },
    ]);
    const [row] = await registry.sql(`select version from organisations where id = '${lost}'`);
    await registry
      .as('ADMINISTRATOR')
      .act('changeOrganisation', { id: lost, version: row!.version, parentId: top }, '__typename');
    expect(await notes('GRANTED_BY_BODY_AND_BELOW')).toEqual([]);
  });

  it('are nothing to reports that count by another rule', async () => {
    expect(await notes('GRANTED_BY_BODY')).toEqual([]);
    expect(await notes('IN_AREA')).toEqual([]);
  });
});
