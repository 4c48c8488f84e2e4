import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront, givenPublicDecision, line } from '../support/given-awards.js';
import { askReport, cell, type SeenReport, tableOf } from '../support/given-reports.js';
import { Registry } from '../support/registry.js';

const [STATE, MINISTRIES] = ['form:0602.N/BNV-TĐKT:2023', 'form:0603.N/BNV-TĐKT:2023'] as const;

describe('a commemorative medal that an office added to the catalogue', () => {
  let registry: Registry;
  let report: SeenReport;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    const admin = registry.as('ADMINISTRATOR');
    const medal = {
      code: 'HEALTH_MEDAL',
      family: 'FORM',
      nameVi: 'Kỷ niệm chương "Vì sức khỏe nhân dân"',
      nameEn: 'Commemorative Medal "For the Health of the People"',
      recipientKinds: ['INDIVIDUAL'],
      rank: 565,
    };
    await admin.act('recordAwardForm', medal, 'awardForm { id }');
    const authority = { form: 'HEALTH_MEDAL', level: 'CENTRAL', system: 'STATE', legalBasis: 'Thông tư ví dụ' };
    const counted = { ...authority, countedInStateStatistics: true };
    await admin.act('recordGrantAuthority', counted, 'grantAuthority { id }');
    const ministry = await givenProvincialFront(registry, {
      name: 'Bộ Ví Dụ',
      level: 'CENTRAL',
      system: 'STATE',
      kind: 'MINISTRY',
    });
    const lines = [line('Nguyễn Thị Thử', { form: 'HEALTH_MEDAL' }), line('Lý Văn Mẫu', { form: 'HEALTH_MEDAL' })];
    await givenPublicDecision(registry, ministry, lines, { signedOn: '2025-06-05' });
    report = await askReport(registry, { organisationId: ministry, period: { kind: 'YEAR', year: 2025 } });
  });
  afterAll(() => registry.close());

  it('stands in the column of medals, and each figure leads to its lines', async () => {
    const medals = cell(report, MINISTRIES, '01', '5');
    expect(medals.text).toBe('2');
    const { figureAwards } = await registry
      .as('READER')
      .ask('query ($key: String!) { figureAwards(key: $key) { totalCount } }', { key: medals.figureKey });
    expect(figureAwards.totalCount).toBe(2);
  });

  it('is no form of the State: its form is known to have none', () => {
    expect(cell(report, STATE, '1', '1').text).toBe('0');
    expect(cell(report, STATE, '1', '9C').text).toBe('0');
    expect(tableOf(report, MINISTRIES).notes.join(' ')).toContain('Thông tư 18/2025/TT-BNV');
  });
});
