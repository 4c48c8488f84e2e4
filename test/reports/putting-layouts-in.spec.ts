import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EXAMPLE_LAYOUT } from '../support/example-layout.js';
import { givenCatalogue, givenProvincialFront, givenPublicDecision, line } from '../support/given-awards.js';
import { givenCertificateTemplate } from '../support/given-certificates.js';
import { type Held, halfWay } from '../support/half-way.js';
import { type Client, Registry } from '../support/registry.js';
import { exampleLayout } from '../../src/reports/certificates/layouts/example-layout.js';

const CHECK = `query ($fileId: ID, $templateId: ID) { certificateLayoutCheck(fileId: $fileId, templateId: $templateId) {
  width height hasCode fields { name label isUsed mayBeEmpty } problems { at message } } }`;
const TEMPLATE = 'template { id version name recordStatus mayChange layout }';

describe('putting layouts of certificates in', () => {
  let registry: Registry;
  let staff: Client;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    staff = registry.as('RECORDER');
  });
  afterAll(() => registry.close());

  const sent = async (name: string, bytes: string | Buffer) =>
    (await staff.upload(name, Buffer.from(bytes as string))).id as string;
  const withWords = (...texts: string[]) => {
    const elements = texts.map((text, i) => ({ text, x: 20, y: 20 + 20 * i, width: 200, size: 14 }));
    return JSON.stringify({ page: { width: 297, height: 210 }, elements });
  };
  const record = (layoutFileId: string) =>
    staff.act('recordCertificateTemplate', { name: 'Giấy khen', layoutFileId, keptById: front }, TEMPLATE);
  const checkOf = async (of: Record<string, string>) => (await staff.ask(CHECK, of)).certificateLayoutCheck;

  it('takes the file as any editor saves it, and tells beforehand what it prints', async () => {
    const json = withWords('{recipientName}, {reason?}');
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(json, 'utf16le')]);
    for (const [name, bytes] of [
      ['thang.json', json],
      ['co-bom.json', `\uFEFF${json}`],
      ['utf16.txt', utf16],
    ] as const) {
      const fileId = await sent(name, bytes as string);
      const { fields, ...told } = await checkOf({ fileId });
      expect(told).toEqual({ width: 297, height: 210, hasCode: false, problems: [] });
      expect(fields.filter(({ isUsed }: { isUsed: boolean }) => isUsed)).toEqual([
        { name: 'recipientName', label: 'tên người, tập thể được khen', isUsed: true, mayBeEmpty: false },
        { name: 'reason', label: 'thành tích', isUsed: true, mayBeEmpty: true },
      ]);
      expect((await record(fileId)).template).toMatchObject({ recordStatus: 'DRAFT', mayChange: true });
    }
  });

  it('tells all that is wrong at once, and which fields there are not', async () => {
    const fileId = await sent('sai.json', withWords('{hoTen}', '{recipientName} {lyDo?}'));
    const { fields, problems } = await checkOf({ fileId });
    expect(fields.filter(({ label }: { label: string | null }) => label === null)).toEqual([
      { name: 'hoTen', label: null, isUsed: true, mayBeEmpty: false },
      { name: 'lyDo', label: null, isUsed: true, mayBeEmpty: true },
    ]);
    expect(problems.map(({ at }: { at: string }) => at)).toEqual(['elements.0.text {hoTen}', 'elements.1.text {lyDo}']);
    const input = { name: 'Sai', layoutFileId: fileId, keptById: front };
    expect(await staff.refusalOf('recordCertificateTemplate', input)).toBe('LAYOUT_UNKNOWN at input.layoutFileId');
  });

  it('refuses what is no layout, and two or none of them', async () => {
    const input = { name: 'Sai', keptById: front };
    const refused = async (layoutFileId: string) =>
      staff.refusalOf('recordCertificateTemplate', { ...input, layoutFileId });
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0xff]);
    expect(await refused(await sent('phoi.png', picture))).toBe('LAYOUT_FILE_NOT_TEXT at input.layoutFileId');
    expect(await refused(await sent('dai.json', 'a'.repeat(60_000)))).toBe(
      'LAYOUT_FILE_TOO_LONG at input.layoutFileId',
    );
    expect(await refused(await sent('lon.json', 'a'.repeat(300_000)))).toBe(
      'LAYOUT_FILE_NOT_TEXT at input.layoutFileId',
    );
    const fileId = await sent('ban.json', 'Kính gửi các đồng chí');
    expect(await refused(fileId)).toBe('LAYOUT_NOT_JSON at input.layoutFileId');
    expect((await checkOf({ fileId })).problems).toHaveLength(1);
    expect(await staff.refusalOf('recordCertificateTemplate', input)).toBe('LAYOUT_ONE_SOURCE at input.layout');
    const both = { ...input, layout: JSON.stringify(EXAMPLE_LAYOUT), layoutFileId: fileId };
    expect(await staff.refusalOf('recordCertificateTemplate', both)).toBe('LAYOUT_ONE_SOURCE at input.layoutFileId');
    expect(await staff.refusal(CHECK, {})).toBe('LAYOUT_ONE_SOURCE at fileId');
  });

  it('replaces one by another file, and withdraws it: nothing more is printed with it, nor changed', async () => {
    const id = await givenCertificateTemplate(staff, front);
    const layoutFileId = await sent('moi.json', withWords('{recipientName}'));
    const changed = await staff.act('changeCertificateTemplate', { id, version: 1, layoutFileId }, TEMPLATE);
    expect(JSON.parse(changed.template.layout).elements).toHaveLength(1);
    const reader = (await registry.as('READER').ask(`{ certificateTemplate(id: "${id}") { mayChange } }`))
      .certificateTemplate;
    expect(reader).toEqual({ mayChange: false });
    const { template } = await staff.act(
      'withdrawCertificateTemplate',
      { id, version: 2, reason: 'Phôi năm cũ' },
      TEMPLATE,
    );
    expect(template).toMatchObject({ recordStatus: 'WITHDRAWN', mayChange: false });
    const decision = await givenPublicDecision(registry, front, [line('Lò Thị Mận')]);
    expect(await staff.refusalOf('printCertificates', { templateId: id, decisionId: decision.id, preview: true })).toBe(
      'TEMPLATE_WITHDRAWN at input.templateId',
    );
    expect(await staff.refusalOf('changeCertificateTemplate', { id, version: 3, name: 'Khác' })).toBe(
      'TEMPLATE_WITHDRAWN at input.id',
    );
    expect(await staff.refusalOf('withdrawCertificateTemplate', { id, version: 3, reason: 'Nữa' })).toBe(
      'TEMPLATE_WITHDRAWN at input.id',
    );
  });

  it('gives a layout to begin from, which can be put in as it is', async () => {
    const { certificateLayoutExample } = await staff.ask('{ certificateLayoutExample }');
    const { template } = await record(await sent('mau.json', certificateLayoutExample));
    expect((await checkOf({ templateId: template.id })).hasCode).toBe(false);
  });

  it('has a code in it only where there is an address that the code can lead to', () => {
    const codes = (hasAddress: boolean) =>
      exampleLayout(hasAddress).elements.filter((element) => 'qr' in element).length;
    expect([codes(true), codes(false)]).toEqual([1, 0]);
  });

  it('says to the second of two who change one at the same moment what it is now', async () => {
    const { template } = await record(await sent('mau.json', withWords('{recipientName}')));
    const { id, version } = template;
    const rename = (name: string) =>
      staff.send(
        'mutation ($input: ChangeCertificateTemplateInput!) { changeCertificateTemplate(input: $input) { template { name } } }',
        { input: { id, version, name } },
      );
    const held: Held = ['select from certificate_templates where id = $1 for update', [id]];
    const [first, second] = await halfWay(
      registry,
      held,
      () => rename('Tên một'),
      () => rename('Tên hai'),
    );
    expect(first.errors).toBeUndefined();
    const { code, details, messages } = second.errors![0]!.extensions as {
      code: string;
      details: object;
      messages: { vi: string };
    };
    expect(code).toBe('VERSION_CONFLICT');
    expect(details).toMatchObject({
      id,
      yours: version,
      current: version + 1,
      differences: [{ field: 'name', yours: 'Tên hai', current: 'Tên một' }],
    });
    expect(messages.vi).toContain(`bạn đọc bản ${version}, hiện là bản ${version + 1}`);
  });
});
