import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import mammoth from 'mammoth';
import { givenPublicOrganisation } from '../support/given-organisations.js';
import { givenMeeting } from '../support/given-meetings.js';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicDecision,
  givenPublicPerson,
  line,
} from '../support/given-awards.js';
import { type Client, Registry } from '../support/registry.js';

describe('making a list of awards', () => {
  let registry: Registry;
  let staff: Client;
  let front: string;
  let person: string;

  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    staff = registry.as('READER');
    person = await givenPublicPerson(registry, 'Lò Thị Mận');
    const own = { personId: person, positionPrinted: 'Trưởng thôn', unitPrinted: 'xã Bãi Thử' };
    await givenPublicDecision(registry, front, [line('Lò Thị Mận', { reason: '=1+1' }, own), line('Vi Văn Thử')], {
      number: '05/QĐ-MTTQ',
      signedOn: '2021-01-05',
    });
    await givenPublicDecision(registry, front, [line('Lò Thị Mận', {}, own)], {
      number: '77/QĐ-MTTQ',
      signedOn: '2022-03-01',
    });
    await givenDecision(registry, front, [line('Tòng Văn Nháp')], { number: '90/QĐ-MTTQ', signedOn: '2022-09-09' });
  });
  afterAll(() => registry.close());

  async function made(input: object, ...formats: string[]): Promise<{ names: string[]; bytes: Buffer[] }> {
    const { files } = await staff.act('requestAwardList', { ...input, formats }, 'files { name path }');
    const bytes = await Promise.all(files.map(({ path }: { path: string }) => staff.download(path)));
    return { names: files.map(({ name }: { name: string }) => name), bytes: bytes as Buffer[] };
  }
  const csv = async (input: object) => (await made(input, 'CSV')).bytes[0]!.toString();

  it('gives the book of a year, each award with its decision, oldest first, and of what is left out says nothing', async () => {
    const { names, bytes } = await made({ filter: { year: 2021 } }, 'CSV', 'DOCX');
    expect(names[0]).toBe('Sổ theo dõi khen thưởng năm 2021.csv');
    const lines = bytes[0]!.toString().split('\r\n');
    expect(lines[0]).toContain('TT;"Họ tên, tên đơn vị";"Chức vụ, đơn vị";"Hình thức, danh hiệu"');
    expect(lines[1]).toMatch(/^1;Lò Thị Mận;"Trưởng thôn, xã Bãi Thử";Bằng khen;.*;05\/QĐ-MTTQ;05\/01\/2021;/u);
    expect(lines[2]).toContain('2;Vi Văn Thử;');
    expect(lines.join()).not.toContain('77/QĐ-MTTQ');
    const { value } = await mammoth.extractRawText({ buffer: bytes[1]! });
    expect(value).toContain('SỔ THEO DÕI KHEN THƯỞNG NĂM 2021');
    expect(value).toContain('Cộng 2 dòng.');
  });

  it('begins no cell so that a spreadsheet takes it for a formula', async () => {
    expect(await csv({ filter: { year: 2021 } })).toContain(`'=1+1`);
  });

  it('has days that a spreadsheet sorts, and numbers of decisions as text', async () => {
    const { bytes } = await made({ filter: { year: 2021 } }, 'XLSX');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes[0]! as never);
    const sheet = workbook.worksheets[0]!;
    const head = (sheet.getColumn(1).values as unknown[]).indexOf('TT');
    const at = (heading: string) => (sheet.getRow(head).values as unknown[]).indexOf(heading);
    const row = sheet.getRow(head + 1);
    expect(row.getCell(at('Ngày')).value).toEqual(new Date('2021-01-05T00:00:00Z'));
    expect(row.getCell(at('Số quyết định')).value).toBe('05/QĐ-MTTQ');
    expect(row.getCell(at('Thành tích')).value).toBe('=1+1');
  });

  it('gives all that one person holds, over the years, and says so in its name', async () => {
    const { names, bytes } = await made({ personId: person }, 'CSV');
    expect(names).toEqual(['Khen thưởng của Lò Thị Mận.csv']);
    const text = bytes[0]!.toString();
    expect(text).toContain('05/QĐ-MTTQ');
    expect(text).toContain('77/QĐ-MTTQ');
    expect(text).not.toContain('Vi Văn Thử');
  });

  it('says where each was handed over, and which are drafts', async () => {
    const meeting = await givenMeeting(registry, { title: 'Hội nghị trao thưởng', heldFrom: '2022-03-20' });
    const { decisions } = await staff.ask(
      '{ decisions(number: "77/QĐ-MTTQ") { nodes { awards(first: 1) { nodes { id } } } } }',
    );
    await registry.as('RECORDER').act(
      'recordPresentation',
      {
        meetingId: meeting,
        presenters: [],
        items: [{ awardId: decisions.nodes[0].awards.nodes[0].id, manner: 'IN_PERSON' }],
      },
      'presentation { id }',
    );
    const text = await csv({ filter: { year: 2022, grantor: { id: front } } });
    expect(text).toContain('Hội nghị trao thưởng (20/03/2022)');
    expect(text).toMatch(/Tòng Văn Nháp.*bản nháp/u);
    expect(text).toContain('Cộng 2 dòng, trong đó 1 dòng là bản nháp, chưa công khai.');
  });

  it('says what it was narrowed by under its title', async () => {
    const { bytes } = await made(
      { filter: { year: 2022, grantor: { id: front, lineage: true }, text: 'man' } },
      'DOCX',
    );
    const { value } = await mammoth.extractRawText({ buffer: bytes[0]! });
    expect(value).toContain('(năm 2022; cơ quan tặng: ');
    expect(value).toContain('(kể cả đơn vị tiền thân, kế tục); tên có chữ: man)');
  });

  it('notes a household that is hidden, and leaves out a decision that was withdrawn unless it is asked for', async () => {
    const household = await givenPublicOrganisation(registry, { name: 'Hộ bà Lò Thị Kín', kind: 'HOUSEHOLD' });
    await registry.sql(`update organisations set hidden_reason = 'xin không nêu tên' where id = $1`, [household]);
    await givenPublicDecision(
      registry,
      front,
      [line('Hộ bà Lò Thị Kín', {}, { kind: 'HOUSEHOLD', organisationId: household })],
      { number: '31/QĐ-MTTQ', signedOn: '2023-03-01' },
    );
    expect(await csv({ filter: { year: 2023 } })).toMatch(/Hộ bà Lò Thị Kín.*;không nêu tên công khai/u);
    await registry.sql(`update award_decisions set record_status = 'WITHDRAWN' where number_printed = '31/QĐ-MTTQ'`);
    expect(await csv({ filter: { year: 2023, recordStatus: 'CONFIRMED' } })).toContain('Sổ không có khen thưởng');
    expect(await csv({ filter: { year: 2023 } })).toContain('Sổ không có khen thưởng');
    const withdrawn = await csv({ filter: { year: 2023, withWithdrawn: true } });
    expect(withdrawn).toMatch(/31\/QĐ-MTTQ.*đã thu lại/u);
    expect(withdrawn).toContain('trong đó 1 dòng không tính là khen thưởng');
  });

  it('gives a proposal no number among decisions', async () => {
    await givenDecision(registry, front, [line('Tòng Văn Chờ')], {
      status: 'PROPOSED',
      documentType: 'TỜ TRÌNH',
      number: '12/TTr-MTTQ',
      signedOn: '2024-02-02',
    });
    const text = await csv({ filter: { state: 'PROPOSED' } });
    expect(text).toMatch(/Tòng Văn Chờ.*mới đề nghị/u);
    expect(text).not.toContain('12/TTr-MTTQ');
  });

  it('says where there is nothing, and refuses what is nowhere', async () => {
    expect(await csv({ filter: { year: 1950 } })).toContain('Sổ không có khen thưởng nào như vậy.');
    const nowhere = '01a2243f-94f8-7104-985d-5f4b0db16cc3';
    await expect(made({ filter: { grantor: { id: nowhere } } }, 'CSV')).rejects.toThrow('input.filter.grantor.id');
    await expect(made({ personId: nowhere }, 'CSV')).rejects.toThrow('input.personId');
  });
});
