import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formId } from '../../src/awards/catalogue/catalogue-records.js';
import { givenPublicArticle, someClaim } from '../support/given-articles.js';
import {
  givenCatalogue,
  givenProvincialFront,
  givenPublicDecision,
  givenReportedAward,
  line,
  unlistedLine,
} from '../support/given-awards.js';
import { givenMeeting } from '../support/given-meetings.js';
import { givenPublicPresentation } from '../support/given-presentations.js';
import { differences, reconciliationOf, table } from '../support/given-reconciliations.js';
import { Registry } from '../support/registry.js';

const MERIT = { formId: formId('CERTIFICATE_OF_MERIT'), formPrinted: 'Bằng khen' };
const NAME = 'Ủy ban MTTQ Việt Nam tỉnh Mẫu';

describe('reconciling what is not clear', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry, { name: NAME });
  });
  afterAll(() => registry.close());

  it('counts no claim about a meeting that was withdrawn, in any figure, and says so', async () => {
    const meetingId = await givenMeeting(registry, { heldFrom: '2013-03-01', confirmed: true });
    await givenPublicArticle(registry, {
      publishedOn: '2013-03-02',
      claims: [someClaim({ ...MERIT, meetingId, grantorsPrinted: [NAME], groups: 3 })],
    });
    const asked = [{ year: 2013 }, { organisation: { id: front, year: 2013 } }];
    for (const about of asked) expect((await reconciliationOf(registry, about)).rows).toHaveLength(1);
    const reader = registry.as('READER');
    const { meeting } = await reader.ask('query ($id: ID!) { meeting(id: $id) { version } }', { id: meetingId });
    await registry
      .as('APPROVER')
      .act('withdrawMeeting', { id: meetingId, version: meeting.version, reason: 'Ghi nhầm' }, '__typename');
    for (const about of asked) {
      const found = await reconciliationOf(registry, about);
      expect(table(found)).toEqual([]);
      expect(found.notCounted).toMatchObject([
        { code: 'CLAIM_OF_WITHDRAWN_MEETING', count: 1, message: '1 điều bài nói không tính: hội nghị đã rút.' },
      ]);
    }
  });

  it('says of a claim before the handing-over that it is not tied, where the body granted such awards', async () => {
    await givenPublicDecision(registry, front, [unlistedLine('GROUP', 4)], { signedOn: '2012-01-05' });
    const meetingId = await givenMeeting(registry, { heldFrom: '2012-02-01', confirmed: true });
    await givenPublicArticle(registry, {
      publishedOn: '2012-02-02',
      claims: [someClaim({ ...MERIT, meetingId, grantorsPrinted: [NAME], groups: 3 })],
    });
    const found = await reconciliationOf(registry, { organisation: { id: front, year: 2012 } });
    expect(table(found)).toEqual(['Bằng khen GROUPS: - | 4 | - | 3 = NOT_COMPARABLE']);
    expect(found.rows[0]?.reports).toMatchObject([{ reasons: [{ code: 'NOT_TIED' }] }]);
  });

  it('says that the day of a grant is not known, and of which level the President is', async () => {
    const award = await givenReportedAward(registry, {
      ...line('Triệu Văn Ví'),
      form: 'LABOUR_ORDER',
      awardClass: 'THIRD',
      grantorPrinted: 'Chủ tịch nước',
    });
    const meetingId = await givenMeeting(registry, { heldFrom: '2011-05-01', confirmed: true });
    await givenPublicPresentation(registry, meetingId, { items: [{ awardId: award.id }] });
    const found = await reconciliationOf(registry, { year: 2011 });
    expect(differences(found)).toEqual(['PRESENTED_NOT_GRANTED INDIVIDUALS: GRANT_UNDATED 1']);
    expect(found.disagreements[0]?.message).toContain('Có thể: 1 chưa rõ ngày tặng');
    const central = { system: 'STATE', level: 'CENTRAL' };
    expect(found.rows[0]?.grantors).toMatchObject([{ ...central, name: 'Nhà nước, cấp trung ương' }]);
    const byBody = await reconciliationOf(registry, { year: 2011 }, { by: 'BODY' });
    expect(byBody.rows[0]?.grantors).toMatchObject([{ ...central, name: 'Chủ tịch nước' }]);
  });
});
