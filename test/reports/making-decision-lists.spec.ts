import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mammoth from 'mammoth';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicDecision,
  line,
  unlistedLine,
} from '../support/given-awards.js';
import { givenEvent } from '../support/given-events.js';
import { type Client, Registry } from '../support/registry.js';
import type { DocumentTable } from '../../src/reports/documents/report-document.js';
import { csvText } from '../../src/platform/text/csv-text.js';
import { officePart, pdfTexts } from './reading-files.js';

describe('making the list that goes with a decision', () => {
  let registry: Registry;
  let staff: Client;
  let front: string;

  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    staff = registry.as('READER');
  });
  afterAll(() => registry.close());

  async function annex(decisionId: string, ...formats: string[]): Promise<Record<string, Buffer>> {
    const { files } = await staff.act('requestDecisionAnnex', { decisionId, formats }, 'files { name path }');
    const bytes = await Promise.all(files.map(({ path }: { path: string }) => staff.download(path)));
    return Object.fromEntries(formats.map((format, index) => [format, bytes[index] as Buffer]));
  }

  it('prints groups and individuals under headings of their own, each numbered from 1', async () => {
    const decision = await givenPublicDecision(
      registry,
      front,
      [
        line('Ban Công tác Mặt trận thôn 3', {}, { kind: 'GROUP' }),
        line('Lò Thị Mận', { reason: 'Có thành tích xuất sắc' }, { positionPrinted: 'Trưởng thôn' }),
        unlistedLine('HOUSEHOLD', null),
      ],
      { number: '31/QĐ-MTTQ' },
    );
    const { DOCX, PDF, CSV } = await annex(decision.id, 'DOCX', 'PDF', 'CSV');
    const { value } = await mammoth.extractRawText({ buffer: DOCX! });
    const text = value.replace(/\s+/g, ' ');
    expect(text).toContain('DANH SÁCH TẬP THỂ, CÁ NHÂN, HỘ GIA ĐÌNH ĐƯỢC TẶNG BẰNG KHEN');
    expect(text).toContain('(Kèm theo Quyết định số 31/QĐ-MTTQ ngày 05 tháng 01 năm 2021 của');
    expect(text).toMatch(
      /I\. Tập thể \(1\).*1 Ban Công tác Mặt trận thôn 3.*II\. Cá nhân \(1\).*1 Lò Thị Mận Trưởng thôn.*III\. Hộ gia đình.*1 Nhiều hộ gia đình \(không rõ số lượng\)/,
    );
    expect(text).toContain(
      'Ấn định danh sách gồm 01 tập thể, 01 cá nhân, hộ gia đình: không rõ số lượng. Tiền thưởng: không ghi.',
    );
    expect(pdfTexts(PDF!)[0]).toContain('Nhiều hộ gia đình (không');
    expect(CSV!.toString()).toContain('1;Lò Thị Mận;Trưởng thôn;Có thành tích xuất sắc');
  });

  it('prints all that a proposal listed, with what became of it', async () => {
    const { id, awards } = await givenDecision(registry, front, [line('Lò Thị Mận'), line('Nông Văn Ký')], {
      status: 'PROPOSED',
      number: '12/TTr-MTTQ',
      signedOn: '2021-11-03',
    });
    const saying = { issuerId: front, number: '177/QĐ-MTTQ', signedOn: '2021-12-20', subject: 'Tặng Bằng khen' };
    const except = [awards[1]?.id];
    await registry
      .as('RECORDER')
      .act('grantProposal', { id, version: 1, decision: { new: saying }, exceptAwardIds: except }, '__typename');
    const { DOCX } = await annex(id, 'DOCX');
    const text = (await mammoth.extractRawText({ buffer: DOCX! })).value.replace(/\s+/g, ' ');
    expect(text).toMatch(/1 Lò Thị Mận.*2 Nông Văn Ký/);
    expect(text).toContain('- Được khen thưởng theo Quyết định số 177/QĐ-MTTQ ngày 20 tháng 12 năm 2021: số thứ tự 1.');
    expect(text).toContain('- Còn chờ quyết định: số thứ tự 2.');
  });

  it('prints the bonus of each line as corrected, what is not recorded as unknown, and the sums, in every format', async () => {
    const decision = await givenPublicDecision(registry, front, [
      line('Ban Công tác Mặt trận thôn 3', { bonusPrinted: 2_980_000 }, { kind: 'GROUP' }),
      line('Lò Thị Mận', { bonusPrinted: 1_490_000 }),
      line('Nông Văn Ký'),
    ]);
    const values = { bonus: 1_500_000 };
    await givenEvent(registry, 'correctAward', { awards: [decision.awards[1]], values }, '__typename');
    const { DOCX, PDF, XLSX, CSV, JSON: json } = await annex(decision.id, 'DOCX', 'PDF', 'XLSX', 'CSV', 'JSON');
    const closing = [
      'Ấn định danh sách gồm 01 tập thể, 02 cá nhân.',
      'Tổng số tiền thưởng: ít nhất 4.480.000 đồng; 01 trường hợp không rõ tiền thưởng.',
    ];
    const word = (await mammoth.extractRawText({ buffer: DOCX! })).value.replace(/\s+/g, ' ');
    expect(word).toContain('1 Lò Thị Mận 1.500.000 2 Nông Văn Ký không rõ Cộng: 02 cá nhân ít nhất 1.500.000');
    // Where a line is justified its spaces are room, not letters.
    const close = (text: string) => text.replace(/\s+/gu, '');
    const printed = close(pdfTexts(PDF!).join(''));
    for (const text of closing) {
      expect(word).toContain(text);
      expect(printed).toContain(close(text));
    }
    expect(CSV!.toString()).toContain(
      '1;Lò Thị Mận;;;1500000\r\n2;Nông Văn Ký;;;không rõ\r\n;Cộng: 02 cá nhân;;;ít nhất',
    );
    expect(CSV!.toString()).toContain(closing.map((text) => csvText(text)).join('\r\n'));
    const groups = officePart(XLSX!, 'xl/worksheets/sheet1.xml');
    expect(groups).toMatch(/<c r="E\d+" s="\d+"><v>2980000<\/v>/);
    const people = officePart(XLSX!, 'xl/worksheets/sheet2.xml');
    for (const text of closing) expect(people).toContain(text);
    expect(groups).not.toContain(closing[0]);
    const { blocks } = JSON.parse(json!.toString()).document as { blocks: { type: string; table: DocumentTable }[] };
    const [, list] = blocks.filter(({ type }) => type === 'TABLE');
    expect(list!.table.rows.map((row) => row.at(-1)!.value)).toEqual([1_500_000, null, null]);
  });

  it('makes a file in every format of a decision of which no line is left', async () => {
    const decision = await givenPublicDecision(registry, front, [line('Trần Thị Hủy')]);
    await givenEvent(registry, 'annulAwards', { awards: decision.awards }, '__typename');
    const { XLSX, CSV, PDF } = await annex(decision.id, 'XLSX', 'CSV', 'PDF');
    const said = 'Quyết định này không còn trường hợp khen thưởng nào có hiệu lực.';
    expect(officePart(XLSX!, 'xl/worksheets/sheet1.xml')).toContain(said);
    expect(CSV!.toString()).toContain(said);
    expect(pdfTexts(PDF!)[0]).toContain('DANH SÁCH KHEN THƯỞNG');
  });

  it('prints a corrected name with a note, and leaves an annulled line out with a note', async () => {
    const decision = await givenPublicDecision(registry, front, [
      line('Nguyễn Văn Sai'),
      line('Trần Thị Hủy'),
      line('Lò Thị Mận'),
    ]);
    const [wrong, annulled] = decision.awards;
    const values = { recipientName: 'Nguyễn Văn Đúng' };
    await givenEvent(registry, 'correctAward', { awards: [wrong], values }, '__typename');
    await givenEvent(registry, 'annulAwards', { awards: [annulled] }, '__typename');
    const { XLSX } = await annex(decision.id, 'XLSX');
    const sheet = officePart(XLSX!, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<v>Nguyễn Văn Đúng</v>');
    expect(sheet).not.toContain('<v>Trần Thị Hủy</v>');
    const { CSV, JSON: json } = await annex(decision.id, 'CSV', 'JSON');
    expect(CSV!.toString()).not.toMatch(/^\d+;Trần Thị Hủy/m);
    expect(CSV!.toString()).toContain('\r\nSố thứ tự 2 (Trần Thị Hủy) không in ở đây');
    const notes = (JSON.parse(json!.toString()).document.blocks as { type: string; text: string }[])
      .filter(({ type }) => type === 'NOTE')
      .map(({ text }) => text);
    expect(notes).toEqual([
      'Ghi chú (số thứ tự là thứ tự ghi trong quyết định):',
      '- Số thứ tự 1: “Nguyễn Văn Sai” đính chính thành “Nguyễn Văn Đúng” ngày 01/06/2021.',
      '- Số thứ tự 2 (Trần Thị Hủy) không in ở đây: đã bị hủy bỏ ngày 01/06/2021.',
    ]);
  });

  it('escapes names that look like markup or formulas in every format', async () => {
    const name = '=HYPERLINK("x") <b>&amp; Lò';
    const decision = await givenPublicDecision(registry, front, [line(name)]);
    const { DOCX, XLSX, CSV, PDF } = await annex(decision.id, 'DOCX', 'XLSX', 'CSV', 'PDF');
    expect((await mammoth.extractRawText({ buffer: DOCX! })).value).toContain(name);
    const sheet = officePart(XLSX!, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('=HYPERLINK(&quot;x&quot;) &lt;b&gt;&amp;amp; Lò');
    expect(sheet).not.toContain('<f>');
    expect(CSV!.toString()).toContain(`"'=HYPERLINK(""x"") <b>&amp; Lò"`);
    expect(pdfTexts(PDF!)[0]!.replaceAll('\n', ' ').replace(/\s+/g, ' ')).toContain('=HYPERLINK("x") <b>&amp;');
  });

  it('is for staff who may read the decision, and refuses a format that there is not', async () => {
    const decision = await givenPublicDecision(registry, front, [line('Lò Thị Mận')]);
    const elsewhere = await givenProvincialFront(registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Xa' });
    const input = { decisionId: decision.id, formats: ['PDF'] };
    expect(await registry.as('READER', elsewhere).refusalOf('requestDecisionAnnex', input)).toBe(
      'OUT_OF_SCOPE at input.decisionId',
    );
    expect(await registry.anonymous.refusalOf('requestDecisionAnnex', input)).toBe('SIGN_IN_NEEDED');
    const { status } = await staff.send(
      'mutation ($i: RequestDecisionAnnexInput!) { requestDecisionAnnex(input: $i) { __typename } }',
      { i: { ...input, formats: ['ODT'] } },
    );
    expect(status).toBe(400);
  });
});
