import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mammoth from 'mammoth';
import { givenCatalogue, givenProvincialFront, givenPublicDecision, line } from '../support/given-awards.js';
import { givenEvent } from '../support/given-events.js';
import { askReport } from '../support/given-reports.js';
import { type Client, Registry } from '../support/registry.js';
import { officePart, pdfTexts } from './reading-files.js';

describe('documents of a published report', () => {
  let registry: Registry;
  let staff: Client;
  let asked: { organisationId: string; period: object };
  let publishedReportId: string;

  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    const front = await givenProvincialFront(registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Sơn Thủy' });
    staff = registry.as('READER');
    asked = { organisationId: front, period: { kind: 'YEAR', year: 2021 } };
    const decision = await givenPublicDecision(registry, front, [
      line('Lò Thị Mận'),
      line('Nông Văn Ký'),
      line('Vàng A Ảo'),
    ]);
    const { figuresSha256 } = await askReport(registry, asked);
    const approver = registry.as('APPROVER');
    const { publishedReport } = await approver.act(
      'publishReport',
      { ...asked, figuresSha256 },
      'publishedReport { id }',
    );
    publishedReportId = publishedReport.id as string;
    await registry.sql(
      `update published_reports set snapshot_at = '2022-01-07T18:30:00Z' where id = '${publishedReportId}'`,
    );
    await givenEvent(registry, 'annulAwards', { awards: [decision.awards[0]] }, '__typename');
    await registry.sql(`update organisations set name = 'Tên nay đã khác' where id = '${front}'`);
  });
  afterAll(() => registry.close());

  async function made(mutation: string, input: object): Promise<{ name: string; bytes: Buffer }[]> {
    const { files } = await staff.act(mutation, input, 'files { name path }');
    return Promise.all(
      files.map(async ({ name, path }: { name: string; path: string }) => ({
        name,
        bytes: await staff.download(path),
      })),
    );
  }
  const published = (...formats: string[]) => made('requestPublishedDocument', { publishedReportId, formats });
  const textOf = async (bytes: Buffer) => (await mammoth.extractRawText({ buffer: bytes })).value.replace(/\s+/g, ' ');

  it('say what was published and when it was cut, whatever was corrected since', async () => {
    const [docx, pdf, xlsx, csv, json] = await published('DOCX', 'PDF', 'XLSX', 'CSV', 'JSON');
    expect(docx!.name).toBe('Báo cáo khen thưởng Ủy ban MTTQ Việt Nam tỉnh Sơn Thủy năm 2021 (đã công bố).docx');
    const word = await textOf(docx!.bytes);
    expect(word).toContain('đã tặng 03 lượt khen thưởng');
    expect(word).toContain('(số liệu chốt ngày 08/01/2022)');
    expect(word).toContain('Số liệu chốt lúc 01 giờ 30 phút ngày 08/01/2022, theo báo cáo đã công bố');
    expect(pdfTexts(pdf!.bytes)[0]).toContain('(số liệu chốt ngày 08/01/2022)');
    expect(csv!.bytes.toString()).toMatch(/^Bằng khen;.*3/m);
    expect(JSON.parse(json!.bytes.toString()).document.colophon).toContain('Số liệu chốt');
    // The awards of today are not those that were counted then.
    expect(officePart(xlsx!.bytes, 'xl/workbook.xml')).not.toContain('name="Khen thưởng"');
  });

  it('differ from the document of today, which says when it was read', async () => {
    const [docx] = await made('requestReportDocument', { ...asked, formats: ['DOCX'] });
    const word = await textOf(docx!.bytes);
    // As then, by the name of then; it signs by the name of the day of the document.
    expect(word).toMatch(/^TÊN NAY ĐÃ KHÁC/u);
    expect(word).toMatch(/\S+ \(nay là Tên nay đã khác\) đã tặng 02 lượt khen thưởng/u);
    expect(word).toMatch(/khen thưởng năm 2021 của (?!Tên nay)[^.]+\.\/\./u);
    expect(word).toContain('Số liệu tổng hợp lúc');
    expect(word).not.toContain('chốt ngày');
  });

  it('are statistical forms, too, in the figures that were published', async () => {
    const [xlsx, json] = await made('requestPublishedDocument', {
      publishedReportId,
      formats: ['XLSX', 'JSON'],
      formCode: '0603.N/BNV-TĐKT',
    });
    const { document } = JSON.parse(json!.bytes.toString());
    expect(document.subtitle).toContain('; số liệu chốt ngày 08/01/2022');
    expect(officePart(xlsx!.bytes, 'xl/worksheets/sheet1.xml')).toContain('theo báo cáo đã công bố');
  });

  it('say that they no longer stand where the report was withdrawn, and there is none of a report that is not', async () => {
    const { publishedReport } = await staff.ask(`{ publishedReport(id: "${publishedReportId}") { version } }`);
    await registry
      .as('APPROVER')
      .send('mutation ($input: WithdrawReportInput!) { withdrawReport(input: $input) { __typename } }', {
        input: { id: publishedReportId, version: publishedReport.version, reason: 'Tính nhầm kỳ' },
      });
    const [pdf] = await published('PDF');
    expect(pdfTexts(pdf!.bytes)[0]).toContain('Bản này không còn hiệu lực: đã rút, vì Tính nhầm kỳ.');
    const input = { publishedReportId: asked.organisationId, formats: ['PDF'] };
    expect(await staff.refusalOf('requestPublishedDocument', input)).toBe('UNKNOWN_ID at input.publishedReportId');
    expect(await registry.anonymous.refusalOf('requestPublishedDocument', input)).toBe('SIGN_IN_NEEDED');
  });
});
