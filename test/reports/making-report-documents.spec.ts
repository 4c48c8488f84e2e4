import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Document, Packer, Paragraph } from 'docx';
import mammoth from 'mammoth';
import {
  givenCatalogue,
  givenProvincialFront,
  givenPublicDecision,
  line,
  unlistedLine,
} from '../support/given-awards.js';
import { type Client, Registry } from '../support/registry.js';
import { officePart, officeParts, pdfFonts, pdfTexts } from './reading-files.js';

describe('making the report of a year as a document', () => {
  let registry: Registry;
  let staff: Client;
  let front: string;

  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Sơn Thủy' });
    staff = registry.as('READER');
    await givenPublicDecision(registry, front, [
      line('Lò Thị Mận'),
      line('=1+1 Nông Văn Ký'),
      line('Ban Công tác Mặt trận thôn 3', {}, { kind: 'GROUP' }),
      unlistedLine('GROUP', null),
    ]);
  });
  afterAll(() => registry.close());

  async function files(input: object): Promise<{ name: string; bytes: Buffer }[]> {
    const { files } = await staff.act(
      'requestReportDocument',
      { organisationId: front, period: { kind: 'YEAR', year: 2021 }, ...input },
      'files { name path }',
    );
    return Promise.all(
      files.map(async ({ name, path }: { name: string; path: string }) => ({
        name,
        bytes: await staff.download(path),
      })),
    );
  }

  it('gives a file for each format, which say the same', async () => {
    const [docx, pdf, xlsx, csv, json] = await files({
      formats: ['DOCX', 'PDF', 'XLSX', 'CSV', 'JSON'],
      number: '12/BC-MTTQ',
      on: '2022-01-08',
      signatoryName: 'Vàng A Ảo',
    });
    expect(docx!.name).toBe('Báo cáo khen thưởng Ủy ban MTTQ Việt Nam tỉnh Sơn Thủy năm 2021.docx');
    const text = (await mammoth.extractRawText({ buffer: docx!.bytes })).value;
    expect(text).toContain('Số: 12/BC-MTTQ');
    expect(text).toContain('ngày 08 tháng 01 năm 2022');
    expect(text).toContain('ít nhất 3');
    expect(pdfTexts(pdf!.bytes).join('\n')).toContain('ít nhất 3');
    expect(pdfFonts(pdf!.bytes).every((font) => font.includes('Tinos'))).toBe(true);
    expect(csv!.bytes.toString()).toContain('ít nhất 3');
    expect(JSON.parse(json!.bytes.toString()).document.header.number).toBe('12/BC-MTTQ');
    const workbook = officePart(xlsx!.bytes, 'xl/workbook.xml');
    expect(workbook).toContain('name="Khen thưởng"');
    const sheets = officeParts(xlsx!.bytes).filter((path) => path.startsWith('xl/worksheets/sheet'));
    const behind = officePart(xlsx!.bytes, `xl/worksheets/sheet${sheets.length}.xml`);
    expect(behind).toContain('>không rõ<');
    // A heading and the four lines that were counted; the one that looks like a formula is text.
    expect(behind.match(/<row /g)).toHaveLength(5);
    expect(behind).toContain('<v>=1+1 Nông Văn Ký</v>');
    expect(behind).not.toContain('<f>');
  });

  it('prints form 0603.N as a form, and says so where there is no such form', async () => {
    const [docx] = await files({ formats: ['DOCX'], formCode: '0603.N/BNV-TĐKT' });
    const text = (await mammoth.extractRawText({ buffer: docx!.bytes })).value;
    expect(text).toContain('Biểu số: 0603.N/BNV-TĐKT');
    expect(officePart(docx!.bytes, 'word/document.xml')).toContain('w:orient="landscape"');
    const input = { organisationId: front, period: { kind: 'YEAR', year: 2021 }, formats: ['DOCX'], formCode: '0699' };
    expect(await staff.refusalOf('requestReportDocument', input)).toBe('FORM_NOT_IN_FORCE at input.formCode');
  });

  it('is signed in the place of somebody, each line on its own', async () => {
    const [docx, json] = await files({
      formats: ['DOCX', 'JSON'],
      signatoryCapacity: ['TM. Ban Thường trực', 'KT. Chủ tịch'],
      signatoryTitle: 'Phó Chủ tịch\nkiêm Trưởng ban',
      signatoryName: 'Vàng A Ảo',
    });
    const { signature } = JSON.parse(json!.bytes.toString()).document;
    expect(signature.capacity).toEqual(['TM. Ban Thường trực', 'KT. Chủ tịch']);
    const paragraphs = (await mammoth.extractRawText({ buffer: docx!.bytes })).value.split(/\n+/);
    const from = paragraphs.indexOf('TM. BAN THƯỜNG TRỰC');
    expect(paragraphs.slice(from, from + 5)).toEqual([
      'TM. BAN THƯỜNG TRỰC',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'KIÊM TRƯỞNG BAN',
      'Vàng A Ảo',
    ]);
  });

  it('makes a report of a year with nothing, which says that there is nothing', async () => {
    const [pdf] = await files({ formats: ['PDF'], period: { kind: 'YEAR', year: 1995 } });
    expect(pdfTexts(pdf!.bytes).join(' ')).toMatch(/không|chưa/i);
  });

  describe('with the office’s own Word template', () => {
    async function uploaded(...lines: string[]): Promise<string> {
      const template = new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] });
      return (await registry.as('RECORDER').upload('mau.docx', await Packer.toBuffer(template))).id;
    }
    const asked = (templateFileId: string) => ({
      organisationId: front,
      period: { kind: 'YEAR', year: 2021 },
      formats: ['DOCX'],
      templateFileId,
    });

    it('fills in its fields, and the rows of its tables', async () => {
      const id = await uploaded('{issuer} báo cáo', '{#byForm}{label}: {TOTAL};{/byForm}');
      const { files } = await registry.as('RECORDER').act('requestReportDocument', asked(id), 'files { path }');
      const bytes = await registry.as('RECORDER').download(files[0].path);
      const text = (await mammoth.extractRawText({ buffer: bytes })).value;
      expect(text).toContain('Ủy ban MTTQ Việt Nam tỉnh Sơn Thủy báo cáo');
      expect(text).toMatch(/Bằng khen: ít nhất 3;/);
    });

    it('names the field that there is not, and where', async () => {
      const id = await uploaded('{#byForm}{label}: {soLuong}{/byForm}');
      const { errors } = await registry
        .as('RECORDER')
        .send(
          'mutation ($input: RequestReportDocumentInput!) { requestReportDocument(input: $input) { __typename } }',
          {
            input: asked(id),
          },
        );
      expect(errors![0]!.extensions).toMatchObject({
        code: 'TEMPLATE_UNKNOWN_FIELD',
        field: 'input.templateFileId',
        details: { name: 'soLuong', where: 'thân văn bản, danh sách byForm' },
      });
    });
  });

  it('answers requests at once without waiting for each other forever', async () => {
    const many = await Promise.all(Array.from({ length: 14 }, () => files({ formats: ['CSV'] })));
    expect(many.every(([file]) => file!.bytes.length > 100)).toBe(true);
  });

  it('is a file of whoever asked, and of nobody else', async () => {
    const { files: made } = await staff.act(
      'requestReportDocument',
      { organisationId: front, period: { kind: 'YEAR', year: 2021 }, formats: ['CSV'] },
      'files { path }',
    );
    await expect(registry.as('APPROVER').download(made[0].path)).rejects.toThrow('404');
    await expect(registry.anonymous.download(made[0].path)).rejects.toThrow('401');
  });
});
