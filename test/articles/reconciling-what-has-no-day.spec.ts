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
import { reconciliationOf } from '../support/given-reconciliations.js';
import { Registry } from '../support/registry.js';

const SAID = { formId: formId('CERTIFICATE_OF_MERIT'), formPrinted: 'Bằng khen', verb: 'GRANTED', groups: 4 };
const YEARS = [2007, 2008, 2009, 2010];

describe('reconciling a year where award lines have no day', () => {
  let registry: Registry;
  let bodies = 0;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
  });
  afterAll(() => registry.close());

  const givenBody = () => {
    bodies += 1;
    return givenProvincialFront(registry, { name: `Ủy ban MTTQ Việt Nam tỉnh Không Ngày ${bodies}` });
  };
  const undatedLine = async (body: string) =>
    (await givenReportedAward(registry, { ...unlistedLine('GROUP', 4), grantorId: body })).id;
  const told = async (claim: object, article: object = {}) =>
    (await givenPublicArticle(registry, { ...article, claims: [someClaim({ ...SAID, ...claim })] })).claims[0]!.id;

  /** The years in whose figures the claim is, and those that only say that it is in none. */
  const yearsOf = async (claimId: string, about: (year: number) => object) => {
    const found = { counted: [] as number[], undated: [] as number[] };
    for (const year of YEARS) {
      const { rows, notCounted } = await reconciliationOf(registry, about(year));
      if (rows.some(({ reports }) => reports.some(({ claimIds }) => claimIds.includes(claimId))))
        found.counted.push(year);
      for (const { code, claimIds } of notCounted)
        if (claimIds.includes(claimId)) {
          expect(code).toBe('CLAIM_UNDATED');
          found.undated.push(year);
        }
    }
    return found;
  };
  const of = (body: string) => (year: number) => ({ organisation: { id: body, year } });
  const ofAll = (year: number) => ({ year });
  const only = (year: number) => ({ counted: [year], undated: [] });

  it('takes what an article says of such a line in the year of the article, and in no other', async () => {
    const body = await givenBody();
    const claim = await told({ awardIds: [await undatedLine(body)] }, { publishedOn: '2009-05-02' });
    expect(await yearsOf(claim, of(body))).toEqual(only(2009));
    expect(await yearsOf(claim, ofAll)).toEqual(only(2009));
  });

  it('takes it in the year of its meeting, where it names one', async () => {
    const body = await givenBody();
    const meetingId = await givenMeeting(registry, { heldFrom: '2009-01-12', confirmed: true });
    const claim = await told({ awardIds: [await undatedLine(body)], meetingId }, { publishedOn: '2008-12-30' });
    expect(await yearsOf(claim, of(body))).toEqual(only(2009));
    expect(await yearsOf(claim, ofAll)).toEqual(only(2009));
  });

  it('takes it in the year of another line of the same claim, which has a day', async () => {
    const body = await givenBody();
    const decision = await givenPublicDecision(registry, body, [line('Lý Văn Ngày')], { signedOn: '2008-03-01' });
    const claim = await told(
      { awardIds: [await undatedLine(body), decision.awards[0]!.id] },
      { publishedOn: '2010-01-05' },
    );
    expect(await yearsOf(claim, of(body))).toEqual(only(2008));
  });

  it('takes a claim about a meeting at which such a line was handed over in the year of the meeting', async () => {
    const body = await givenBody();
    const meetingId = await givenMeeting(registry, { heldFrom: '2007-02-01', confirmed: true });
    await givenPublicPresentation(registry, meetingId, { items: [{ awardId: await undatedLine(body) }] });
    for (const form of ['CERTIFICATE_OF_MERIT', 'CERTIFICATE_OF_COMMENDATION']) {
      const claim = await told({ meetingId, verb: 'PRESENTED', formId: formId(form) });
      expect(await yearsOf(claim, of(body))).toEqual(only(2007));
    }
  });

  it('counts what has no day at all in no year, and says so once in each', async () => {
    const body = await givenBody();
    const claim = await told({ awardIds: [await undatedLine(body)] });
    expect(await yearsOf(claim, of(body))).toEqual({ counted: [], undated: YEARS });
    expect(await yearsOf(claim, ofAll)).toEqual({ counted: [], undated: YEARS });
    const { notCounted } = await reconciliationOf(registry, of(body)(2009));
    expect(notCounted).toMatchObject([
      { code: 'AWARD_UNDATED', count: 1 },
      { code: 'CLAIM_UNDATED', count: 1, message: expect.stringContaining('không rõ năm') },
    ]);
    const all = await reconciliationOf(registry, { organisation: { id: body } });
    expect(all.rows[0]?.reports).toMatchObject([{ claimIds: [claim], state: 'AGREES' }]);
  });
});
