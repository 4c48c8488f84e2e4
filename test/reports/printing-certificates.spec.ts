import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EXAMPLE_LAYOUT } from '../support/example-layout.js';
import { chartPng } from '../../src/reports/documents/charts/chart-png.js';
import {
  givenCatalogue,
  givenProvincialFront,
  givenPublicDecision,
  line,
  unlistedLine,
} from '../support/given-awards.js';
import { givenCertificateTemplate } from '../support/given-certificates.js';
import { givenArea } from '../support/given-organisations.js';
import { givenEvent } from '../support/given-events.js';
import { type Client, Registry } from '../support/registry.js';
import { pdfPages, pdfTexts } from './reading-files.js';

const PRINTED = `file { id name size path } certificates { awardId page certificateNumber numberIsNew printedBeforeAt }
  doubts { page code at message }`;

describe('printing certificates', () => {
  let registry: Registry;
  let staff: Client;
  let front: string;

  beforeAll(async () => {
    registry = await Registry.open({ BANGVANG_PUBLIC_URL: 'https://bangvang.example.vn' });
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    staff = registry.as('RECORDER');
  });
  afterAll(() => registry.close());

  const template = (layout?: object) => givenCertificateTemplate(staff, front, layout);

  it('tries a layout with a made-up award, without a number and without a record', async () => {
    const input = { templateId: await template() };
    const { file, doubts } = await registry
      .as('READER', front)
      .act('previewCertificateTemplate', input, 'file { name path } doubts { code }');
    expect([file.name, doubts]).toEqual(['Bằng khen A4 ngang (mẫu thử).pdf', []]);
    const [page] = pdfTexts(await registry.as('READER', front).download(file.path));
    expect(page).toContain('NGUYỄN THỊ VÍ DỤ');
    expect(await registry.sql('select from certificate_printings')).toEqual([]);
    const elsewhere = await givenProvincialFront(registry, { name: 'MTTQ tỉnh Khác' });
    expect(await registry.as('READER', elsewhere).refusalOf('previewCertificateTemplate', input)).toBe(
      'OUT_OF_SCOPE at input.templateId',
    );
  });

  it('keeps one file of a layout however often it is tried, and another of another', async () => {
    const input = { templateId: await template() };
    const tried = (of: object) => staff.act('previewCertificateTemplate', of, 'file { path }');
    const first = await tried(input);
    expect(await tried(input)).toEqual(first);
    const [element] = EXAMPLE_LAYOUT.elements;
    const other = { templateId: await template({ ...EXAMPLE_LAYOUT, elements: [element] }) };
    expect(await tried(other)).not.toEqual(first);
  });

  it('prints in whose place a deputy signed, and of the head the title alone, with one layout', async () => {
    const signed = async (signingCapacity: string | null, signatoryTitlePrinted: string) => {
      const { id } = await givenPublicDecision(registry, front, [line('Lò Thị Mận')], {
        signingCapacity,
        signatoryTitlePrinted,
      });
      const input = { templateId: await template(), decisionId: id, preview: true };
      const { file } = await staff.act('printCertificates', input, 'file { path }');
      return pdfTexts(await staff.download(file.path))[0];
    };
    expect(await signed('KT', 'Phó Chủ tịch')).toMatch(/KT\. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n/u);
    expect(await signed('TM', 'Chủ tịch')).toMatch(/TM\. BAN THƯỜNG TRỰC\nCHỦ TỊCH\n/u);
    expect(await signed('SELF', 'Chủ tịch')).not.toMatch(/(?:KT|TM)\./u);
  });

  it('dates a paper at the place of its issuer, and begins the achievement with a capital', async () => {
    const areaId = await givenArea(registry, { name: 'Tỉnh Ví Dụ', kind: 'PROVINCE' });
    const issuer = await givenProvincialFront(registry, { areaId });
    const printed = async (issuerId: string, reason: string, number: string) => {
      const { id } = await givenPublicDecision(registry, issuerId, [line('Lò Thị Mận', { reason })], {
        number,
        signedOn: '2026-01-09',
      });
      const input = { templateId: await template(), decisionId: id, preview: true };
      const { file } = await staff.act('printCertificates', input, 'file { path }');
      return pdfTexts(await staff.download(file.path))[0];
    };
    const there = await printed(issuer, 'đã có nhiều đóng góp', '1/QĐ');
    expect(there).toContain('\nVí Dụ, ngày 09 tháng 01 năm 2026\n');
    expect(there).toContain('\nĐã có nhiều đóng góp\n');
    expect(await printed(front, 'x', '2/QĐ')).toContain('\nngày 09 tháng 01 năm 2026\n');
  });

  it('gives one file with a page for each award of a decision, in the order of its list', async () => {
    const decision = await givenPublicDecision(registry, front, [
      line('Lò Thị Mận'),
      line('Nông Văn Ký', { certificateNumber: '0077' }),
    ]);
    const printed = await staff.act(
      'printCertificates',
      { templateId: await template(), decisionId: decision.id, numberFrom: 120 },
      PRINTED,
    );
    expect(printed.doubts).toEqual([]);
    expect(printed.certificates).toEqual([
      { awardId: decision.awards[0]!.id, page: 1, certificateNumber: '120', numberIsNew: true, printedBeforeAt: null },
      {
        awardId: decision.awards[1]!.id,
        page: 2,
        certificateNumber: '0077',
        numberIsNew: false,
        printedBeforeAt: null,
      },
    ]);
    const pdf = await staff.download(printed.file.path);
    expect(pdfPages(pdf)).toBe(2);
    const [first, second] = pdfTexts(pdf);
    expect(first).toContain('LÒ THỊ MẬN');
    expect(first).toContain('Số vào sổ: 120');
    expect(second).toContain('NÔNG VĂN KÝ');
    expect(second).toContain('Số vào sổ: 0077');
  });

  it('prints no award that was annulled, and none that names nobody', async () => {
    const decision = await givenPublicDecision(registry, front, [
      line('Lò Thị Mận'),
      line('Vàng A Ảo'),
      unlistedLine('GROUP', 25),
    ]);
    await givenEvent(registry, 'annulAwards', { awards: [decision.awards[1]] }, '__typename');
    const templateId = await template();
    const printed = await staff.act('printCertificates', { templateId, decisionId: decision.id }, PRINTED);
    expect(printed.certificates).toHaveLength(1);
    const refusal = (index: number) =>
      staff.refusalOf('printCertificates', { templateId, awardIds: [decision.awards[index]!.id] });
    expect(await refusal(1)).toBe('AWARD_NOT_PRINTABLE at input.awardIds');
    expect(await refusal(2)).toBe('AWARD_NOT_PRINTABLE at input.awardIds');
  });

  it('prints nothing of what was withdrawn, the line or its decision, and gives no number for it', async () => {
    const decision = await givenPublicDecision(registry, front, [line('Lò Thị Mận'), line('Vàng A Ảo')]);
    const [one, other] = decision.awards;
    const templateId = await template();
    const approver = registry.as('APPROVER');
    const ofLines = (awardIds: string[], more: object = {}) =>
      staff.refusalOf('printCertificates', { templateId, awardIds, numberFrom: 900, ...more });
    await approver.act('withdrawAward', { ...other, reason: 'Ghi nhầm' }, '__typename');
    expect(await ofLines([other!.id])).toBe('AWARD_NOT_PRINTABLE at input.awardIds');
    const { id, version } = decision;
    await approver.act('withdrawAwardDecision', { id, version, reason: 'Ghi nhầm' }, '__typename');
    expect(await ofLines([one!.id])).toBe('AWARD_NOT_PRINTABLE at input.awardIds');
    expect(await ofLines([one!.id], { preview: true })).toBe('AWARD_NOT_PRINTABLE at input.awardIds');
    expect(await staff.refusalOf('printCertificates', { templateId, decisionId: id, numberFrom: 900 })).toBe(
      'NOTHING_TO_PRINT at input.decisionId',
    );
    expect(
      await registry.sql('select from certificate_printings where award_id = any($1)', [[one!.id, other!.id]]),
    ).toEqual([]);
  });

  it('leaves the code out where the public page would show nothing, and says so', async () => {
    const decision = await givenPublicDecision(registry, front, [line('Bé Thị Nhỏ', {}, { visibility: 'MINOR' })]);
    const printed = await staff.act(
      'printCertificates',
      { templateId: await template(), decisionId: decision.id },
      PRINTED,
    );
    expect(printed.doubts).toEqual([
      {
        page: 1,
        code: 'NO_PUBLIC_PAGE',
        at: 'elements.10',
        message: 'Không in mã QR: khen thưởng này không có trang công khai.',
      },
    ]);
  });

  it('names what a template lacks, and where', async () => {
    const wrong = async (layout: object) => {
      const { errors } = await staff.send(
        `mutation ($input: RecordCertificateTemplateInput!) { recordCertificateTemplate(input: $input) { __typename } }`,
        { input: { name: 'Sai', layout: JSON.stringify(layout), keptById: front } },
      );
      const { code, details } = errors![0]!.extensions as { code: string; details: { at: string } };
      return `${code} ${details.at}`;
    };
    const page = { width: 297, height: 210 };
    const text = { text: 'x', x: 1, y: 1, width: 50, size: 12 };
    expect(await wrong({ elements: [text] })).toBe('LAYOUT_MISSING page');
    expect(await wrong({ page, elements: [{ ...text, size: undefined }] })).toBe('LAYOUT_MISSING elements.0.size');
    expect(await wrong({ page, elements: [text, { ...text, text: '{recipientNme}' }] })).toBe(
      'LAYOUT_UNKNOWN elements.1.text {recipientNme}',
    );
    expect(await wrong({ page, elements: [{ ...text, colr: '#000000' }] })).toBe('LAYOUT_UNKNOWN elements.0.colr');
    expect(await wrong({ page, elements: [{ ...text, x: -3 }] })).toBe('LAYOUT_EXPECTED elements.0.x');
  });

  it('refuses to print where a value is not known, and marks the gap in a preview', async () => {
    const decision = await givenPublicDecision(registry, front, [line('Lò Thị Mận')]);
    const templateId = await template({
      page: { width: 210, height: 297 },
      elements: [{ text: 'Số {certificateNumber}', x: 20, y: 20, width: 100, size: 14 }],
    });
    expect(await staff.refusalOf('printCertificates', { templateId, decisionId: decision.id })).toBe(
      'CERTIFICATE_VALUE_MISSING at input.templateId',
    );
    const { file, doubts } = await staff.act(
      'printCertificates',
      { templateId, decisionId: decision.id, preview: true },
      PRINTED,
    );
    expect(doubts).toEqual([
      {
        page: 1,
        code: 'VALUE_MISSING',
        at: 'elements.0',
        message: 'Sổ chưa ghi số bằng (certificateNumber); in thật sẽ bị từ chối.',
      },
    ]);
    expect(pdfTexts(await staff.download(file.path))[0]).toContain('‹certificateNumber›');
  });

  it('says what is wrong with a layout in the language of who reads it', async () => {
    const layout = JSON.stringify({ page: { width: 297, height: 9 }, elements: [] });
    const { errors } = await staff.send(
      `mutation ($input: RecordCertificateTemplateInput!) { recordCertificateTemplate(input: $input) { __typename } }`,
      { input: { name: 'Sai', layout, keptById: front } },
    );
    const { messages } = errors![0]!.extensions as { messages: { vi: string; en: string } };
    expect(messages).toEqual({
      vi: 'Mẫu in: “elements” phải là danh sách gồm 1 đến 60 phần tử.',
      en: 'The layout: "elements" has to be a list of 1 to 60 elements.',
    });
  });

  it('says that the server has no public address where that is why a preview has no code', async () => {
    const bare = await Registry.open();
    try {
      await givenCatalogue(bare);
      const body = await givenProvincialFront(bare);
      const recorder = bare.as('RECORDER');
      const decision = await givenPublicDecision(bare, body, [
        line('Lò Thị Mận'),
        line('Bé Thị Nhỏ', {}, { visibility: 'MINOR' }),
      ]);
      const input = { templateId: await givenCertificateTemplate(recorder, body), decisionId: decision.id };
      const { doubts } = await recorder.act('printCertificates', { ...input, preview: true }, PRINTED);
      expect(doubts.map(({ page, code }: { page: number; code: string }) => `${page} ${code}`)).toEqual([
        '1 NO_PUBLIC_ADDRESS',
        '2 NO_PUBLIC_PAGE',
      ]);
      expect(await recorder.refusalOf('printCertificates', input)).toBe('PUBLIC_URL_NEEDED at input.templateId');
    } finally {
      await bare.close();
    }
  });

  it('shows the picture of the blank in previews only, and takes nothing else for one', async () => {
    const picture = chartPng({ key: 'k', caption: '', kind: 'BAR', xLabel: '', yLabel: '', points: [] }, 100).data;
    const { id: backgroundFileId } = await staff.upload('phoi.png', picture);
    const input = { name: 'Có phôi', layout: JSON.stringify(EXAMPLE_LAYOUT), keptById: front, backgroundFileId };
    const { template } = await staff.act('recordCertificateTemplate', input, 'template { id hasBackground }');
    expect(template.hasBackground).toBe(true);
    const decision = await givenPublicDecision(registry, front, [line('Lò Thị Mận')]);
    const images = async (preview: boolean) => {
      const { file } = await staff.act(
        'printCertificates',
        { templateId: template.id, decisionId: decision.id, preview },
        PRINTED,
      );
      return (await staff.download(file.path)).toString('latin1').includes('/Subtype /Image');
    };
    expect([await images(true), await images(false)]).toEqual([true, false]);
    const { id: broken } = await staff.upload('hong.png', picture.subarray(0, 20));
    expect(await staff.refusalOf('recordCertificateTemplate', { ...input, backgroundFileId: broken })).toBe(
      'BACKGROUND_NOT_A_PICTURE at input.backgroundFileId',
    );
  });

  it('is for staff over the body that keeps the template', async () => {
    const elsewhere = await givenProvincialFront(registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Xa' });
    const templateId = await template();
    const decision = await givenPublicDecision(registry, front, [line('Lò Thị Mận')]);
    const input = { templateId, decisionId: decision.id };
    expect(await registry.as('RECORDER', elsewhere).refusalOf('printCertificates', input)).toBe(
      'OUT_OF_SCOPE at input.templateId',
    );
    expect(await registry.anonymous.refusalOf('printCertificates', input)).toBe('SIGN_IN_NEEDED');
    const list = await registry.as('READER', elsewhere).ask('{ certificateTemplates(first: 5) { nodes { id } } }');
    expect(list.certificateTemplates.nodes).toEqual([]);
  });
});
