import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront, givenPublicDecision, line } from '../support/given-awards.js';
import { givenCertificateTemplate } from '../support/given-certificates.js';
import { givenManyLines } from '../support/given-many-lines.js';
import { type Client, Registry } from '../support/registry.js';

const LAYOUT = {
  page: { width: 210, height: 148 },
  elements: [{ text: '{recipientName} {certificateNumber?}', x: 10, y: 20, width: 190, size: 14 }],
};

describe('papers of decisions with more lines than are laid out at a time', () => {
  let registry: Registry;
  let staff: Client;
  let front: string;
  let decision: { id: string };

  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    staff = registry.as('RECORDER');
    decision = await givenPublicDecision(registry, front, [line('Lò Thị Mận')]);
    await givenManyLines(registry, decision.id, 5_000);
  });
  afterAll(() => registry.close());

  async function refused(mutation: string, input: object) {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const { errors } = await staff.send(`mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`, {
      input,
    });
    return errors![0]!.extensions as { code: string; field: string; details: object; messages: Record<string, string> };
  }

  it('prints a decision of more than 5,000 lines by chosen lines, 1,000 at a time', async () => {
    const templateId = await givenCertificateTemplate(staff, front, LAYOUT);
    const asked = { templateId, decisionId: decision.id, numberFrom: 1 };
    for (const preview of [false, true])
      expect(await refused('printCertificates', { ...asked, preview })).toMatchObject({
        code: 'CERTIFICATES_TOO_MANY',
        field: 'input.decisionId',
        details: { most: 5_000, found: 5_001, atATime: 1_000 },
        messages: {
          vi: 'Quyết định này có 5001 dòng in được, nhiều hơn 5000; hãy chọn dòng (awardIds) và in dần, mỗi lần nhiều nhất 1000 dòng.',
          en: 'This decision has 5001 awards to print, more than 5000: choose awards (awardIds) and print 1000 at a time at most.',
        },
      });
    expect(await registry.sql('select from certificate_printings')).toEqual([]);

    const lines = await registry.sql<{ id: string }>(
      'select id from awards where decision_id = $1 order by annex_order limit 1000',
      [decision.id],
    );
    const awardIds = lines.map(({ id }) => id);
    const { certificates } = await staff.act(
      'printCertificates',
      { templateId, awardIds, numberFrom: 1 },
      'certificates { awardId certificateNumber }',
    );
    expect(certificates).toHaveLength(1_000);
    expect(certificates[999]).toEqual({ awardId: awardIds[999], certificateNumber: '1000' });
    const kept = await registry.sql(
      `select count(distinct award_id)::int as awards, max(number::int) as last, count(printed_at)::int as at,
              count(printed_by)::int as by, count(reason)::int as reasons, min(printed_by_name) <> '' as named
         from certificate_printings where template_id = $1 and kept_by_id = $2`,
      [templateId, front],
    );
    expect(kept).toEqual([{ awards: 1_000, last: 1_000, at: 1_000, by: 1_000, reasons: 0, named: true }]);
  });

  it('makes a list of more than 10,000 lines as a workbook or .csv, not on paper', async () => {
    const long = await givenPublicDecision(registry, front, [line('Nông Văn Ký')]);
    await givenManyLines(registry, long.id, 10_000);
    for (const formats of [['PDF'], ['XLSX', 'DOCX']])
      expect(await refused('requestDecisionAnnex', { decisionId: long.id, formats })).toMatchObject({
        code: 'LIST_TOO_LONG_FOR_PAPER',
        field: 'input.formats',
        details: { most: 10_000, found: 10_001 },
        messages: {
          vi: 'Danh sách có 10001 dòng; lập thành PDF hay Word được nhiều nhất 10000 dòng. Hãy lấy dạng Excel (.xlsx) hoặc CSV.',
          en: 'The list has 10001 lines; as PDF or Word it may have 10000 at most: take Excel (.xlsx) or CSV.',
        },
      });
    const { files } = await staff.act(
      'requestDecisionAnnex',
      { decisionId: long.id, formats: ['CSV', 'XLSX'] },
      'files { path }',
    );
    const [csv] = await Promise.all(files.map(({ path }: { path: string }) => staff.download(path)));
    expect(csv.toString()).toContain('\r\n10001;Nông Văn Ký;');
  });
});
