import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { type GivenDraft, givenDraft } from '../support/given-drafts.js';
import { givenArea, givenOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

const TITLE = 'Hội nghị tổng kết công tác Mặt trận năm 2021';
const MADE = `meetings { id } awards { id } tookSure { partKey kind id } warnings { code partKey recordId }`;
const FOUND = `candidates { meetings { id score reasons } decisions { id score reasons } organisations { partKey id reasons } sure { partKey kind id } }`;

interface Found {
  id: string;
  score: number;
  reasons: string[];
}

describe('meetings and decisions of bodies of one name in other places', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
  });
  afterAll(() => registry.close());

  const report = (head: string, organiser: string, day: number, rest = '') => `${head} tổng kết công tác Mặt trận

Ngày ${day}/1/2022, ${organiser} tổ chức ${TITLE}, triển khai nhiệm vụ năm tới. ${rest}

Dịp này, hội nghị đã tặng Giấy khen cho 06 tập thể, 12 cá nhân và trao Giấy khen cho ông Bùi Văn Mẫu.`;
  const open = (text: string) => givenDraft(registry, { source: { text } });
  const accept = (draft: GivenDraft, input: object = {}) =>
    registry.as('APPROVER').act('acceptDraft', { ...draft, ...input }, MADE);
  const found = async ({ id }: GivenDraft) =>
    (await registry.as('READER').ask(`query ($id: ID!) { draft(id: $id) { ${FOUND} } }`, { id })).draft.candidates;
  const taken = { takeSure: true, confirm: true };
  const lines = { parts: [{ key: 'a1', action: 'CREATE' }] };

  it.each([
    ['printed bare', 3, 'Ủy ban MTTQ huyện', 'Ủy ban MTTQ huyện'],
    ['of a commune', 4, 'Hội Nông dân xã', 'Hội Nông dân xã'],
    ['of communes of one name', 5, 'Ủy ban MTTQ Việt Nam xã Tân Ví', 'Ủy ban MTTQ Việt Nam xã Tân Ví'],
  ])('are offered, below what is almost certain, where the organiser is %s', async (_, day, one, other) => {
    const first = await accept(await open(report('Khe Ví (Ví Dụ)', one, day)), { confirm: true, ...lines });
    const draft = await open(report('Mộ Mơ (Nơi Khác)', other, day));
    const { meetings, sure } = await found(draft);
    const [offered] = meetings.filter(({ id }: Found) => id === first.meetings[0].id);
    expect(offered).toMatchObject({ reasons: ['SAME_DAY', 'TITLE_EQUAL', 'PLACE_NOT_KNOWN'], score: 0.85 });
    expect(sure).toEqual([]);
    const second = await accept(draft, { ...taken, ...lines });
    expect(second.meetings[0].id).not.toBe(first.meetings[0].id);
    const made = new Set(first.awards.map(({ id }: { id: string }) => id));
    expect(second.awards.filter(({ id }: { id: string }) => made.has(id))).toEqual([]);
    expect(second.tookSure).toEqual([]);
    expect(second.warnings).toContainEqual({
      code: 'MEETING_LIKELY_ON_RECORD',
      partKey: 'm1',
      recordId: first.meetings[0].id,
    });
  });

  it('are others where both tell of another place', async () => {
    const commune = (district: string) =>
      report('Tân Ví', `Ủy ban MTTQ Việt Nam xã Tân Ví, ${district}`, 6, `Đại biểu ${district} đã dự.`);
    const first = await accept(await open(commune('huyện Khe Ví, tỉnh Ví Dụ')), { confirm: true });
    const draft = await open(commune('huyện Mộ Mơ, tỉnh Nơi Khác'));
    const { meetings, sure } = await found(draft);
    expect(meetings.filter(({ score }: Found) => score >= 0.9)).toEqual([]);
    expect(sure).toEqual([]);
    expect((await accept(draft, taken)).meetings[0].id).not.toBe(first.meetings[0].id);
  });

  it('are others where the organiser on record is linked to a body of another place', async () => {
    const district = await givenArea(registry, { name: 'Huyện Khe Đá', kind: 'DISTRICT', validFrom: '1980-01-01' });
    const body = await givenOrganisation(registry, {
      name: 'Ủy ban MTTQ Việt Nam huyện Khe Đá',
      level: 'DISTRICT',
      areaId: district,
    });
    const parts = [{ key: 'm1.o1', action: 'LINK', organisationId: body }];
    const first = await accept(await open(report('Khe Đá (Ví Dụ)', 'Ủy ban MTTQ huyện', 7)), { confirm: true, parts });
    const there = await found(await open(report('Mộ Mơ (Nơi Khác)', 'Ủy ban MTTQ huyện', 7)));
    expect(there.sure).toEqual([]);
    const again = await open(report('Khe Đá', 'Ủy ban MTTQ huyện Khe Đá', 7));
    expect((await found(again)).sure).toContainEqual({ partKey: 'm1', kind: 'MEETING', id: first.meetings[0].id });
  });

  it('are the same where both reports name the one district around them', async () => {
    const here = 'Đại biểu huyện Lũng Ví, tỉnh Ví Dụ đã dự.';
    const first = await accept(await open(report('Tin Lũng Ví', 'Ủy ban MTTQ huyện', 8, here)), { confirm: true });
    const draft = await open(report('Chuyện Lũng Ví', 'Ủy ban MTTQ huyện', 8, here));
    expect((await found(draft)).sure).toContainEqual({ partKey: 'm1', kind: 'MEETING', id: first.meetings[0].id });
  });

  it('are no decision of a commune of the same name elsewhere', async () => {
    const area = async (name: string, kind: string, parentId?: string) =>
      givenArea(registry, { name, kind, validFrom: '1980-01-01', ...(parentId ? { parentId } : {}) });
    const commune = await area('Xã Tân Bạc', 'COMMUNE', await area('Huyện Đan Ví', 'DISTRICT'));
    const issuerId = await givenOrganisation(registry, {
      name: 'Ủy ban MTTQ Việt Nam xã Tân Bạc',
      level: 'COMMUNE',
      areaId: commune,
    });
    const lineOf = { kind: 'INDIVIDUAL', namePrinted: 'Lò Văn Thử' };
    const { decision } = await registry.as('RECORDER').act(
      'recordAwardDecision',
      {
        issuerId,
        number: '09/QĐ-MTTQ',
        signedOn: '2022-01-02',
        subject: 'Khen thưởng',
        lines: [{ form: 'CERTIFICATE_OF_COMMENDATION', recipient: lineOf }],
      },
      'decision { id }',
    );
    const told = (district: string) =>
      `Tân Bạc tổng kết\n\nNgày 9/1/2022, Ủy ban MTTQ Việt Nam xã Tân Bạc, ${district} tổ chức Hội nghị tổng kết. Theo Quyết định số 09/QĐ-MTTQ, Ủy ban MTTQ Việt Nam xã Tân Bạc, ${district} đã tặng Giấy khen cho ông Lò Văn Thử.`;
    const there = await found(await open(told('huyện Mộ Mơ, tỉnh Nơi Khác')));
    const [offered] = there.decisions.filter(({ id }: Found) => id === decision.id);
    expect(offered.reasons).not.toContain('ISSUER_NAMED');
    expect(there.sure.filter(({ kind }: { kind: string }) => kind === 'DECISION' || kind === 'AWARD')).toEqual([]);
    const body = there.organisations.find(({ id }: Found) => id === issuerId);
    expect(body.reasons).not.toContain('AREA_NAMED');
    const here = await found(await open(told('huyện Đan Ví')));
    expect(here.sure.map(({ kind }: { kind: string }) => kind)).toEqual(expect.arrayContaining(['DECISION', 'AWARD']));
  });
});
