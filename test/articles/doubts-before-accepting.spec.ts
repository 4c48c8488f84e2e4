import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { GivenDrafts, type GivenDraft } from '../support/given-drafts.js';
import { givenArea } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

const REPORT = `Hội Nông dân tỉnh Bình Ví tổng kết công tác năm 2019

Ngày 5/1/2020, Hội Nông dân tỉnh Bình Ví tổ chức Hội nghị tổng kết công tác năm 2019.

Tại hội nghị, ông Hồ Văn Sáu được nhận Huân chương Lao động hạng 3; bà Trần Thị Bảy được nhận Huân chương Ví Dụ; UBND tỉnh tặng Bằng khen cho 5 tập thể.`;

describe('what the registry doubts of a draft before it is accepted', () => {
  let registry: Registry;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  const OWN = ['MEETING_AFTER_PUBLICATION', 'FORM_NOT_IN_CATALOGUE', 'TITLE_NOT_KNOWN', 'MEETING_TITLE_BARE'];
  const doubtsOf = async ({ id }: GivenDraft, list = 'contents { doubts { code partKey } }') => {
    const { draft } = await registry.as('READER').ask(`query ($id: ID!) { draft(id: $id) { ${list} } }`, { id });
    const doubts: { code: string; partKey: string | null }[] = draft.contents?.doubts ?? draft.settledDoubts;
    return doubts.filter(({ code }) => OWN.includes(code)).map(({ code, partKey }) => `${code} ${partKey}`);
  };
  const revise = (draft: GivenDraft, input: object) =>
    registry.as('RECORDER').act('reviseDraft', { ...draft, ...input }, 'draft { id version }');

  it('is a form that no award line would be recorded of, until it is put right', async () => {
    const draft = await given.open(() => REPORT);
    expect(await doubtsOf(draft)).toEqual(['FORM_NOT_IN_CATALOGUE a2']);
    const revised = await revise(draft, { awards: [{ key: 'a2', formPrinted: 'Huân chương Lao động hạng Ba' }] });
    expect(await doubtsOf(revised.draft)).toEqual([]);
    expect(await doubtsOf(revised.draft, 'settledDoubts { code partKey }')).toEqual(['FORM_NOT_IN_CATALOGUE a2']);
  });

  it('is a meeting after the publication, told once, of the meeting', async () => {
    const draft = await given.open(() => REPORT.replace('2019\n', '2019 (bản 2)\n'), { publishedOn: '2020-01-02' });
    expect(await doubtsOf(draft)).toEqual(['MEETING_AFTER_PUBLICATION m1', 'FORM_NOT_IN_CATALOGUE a2']);
    const { warnings, claims } = await given.accept(draft);
    expect(claims.length).toBeGreaterThan(1);
    expect(
      warnings
        .filter(({ code }: { code: string }) => code === 'MEETING_AFTER_PUBLICATION')
        .map(({ partKey }: { partKey: string }) => partKey),
    ).toEqual(['m1']);
  });

  it('is a title that does not say which meeting it is', async () => {
    const draft = await given.open(() => REPORT.replace('2019\n', '2019 (bản 3)\n'));
    const bare = await revise(draft, { meetings: [{ key: 'm1', title: 'Hội nghị lần thứ 7' }] });
    expect(await doubtsOf(bare.draft)).toContain('MEETING_TITLE_BARE m1');
    const whole = await revise(bare.draft, { meetings: [{ key: 'm1', title: 'Hội nghị lần thứ 7, khóa XI' }] });
    expect(await doubtsOf(whole.draft)).not.toContain('MEETING_TITLE_BARE m1');
  });

  it('is nothing of a body that ended with its province', async () => {
    const areaId = await givenArea(registry, {
      name: 'Tỉnh Bình Ví',
      kind: 'PROVINCE',
      validFrom: '1990-01-01',
      validTo: '2025-06-30',
    });
    const body = { system: 'STATE', kind: 'PEOPLES_COMMITTEE', level: 'PROVINCE', name: 'UBND tỉnh Bình Ví', areaId };
    const accept = async (n: number, more: object) => {
      const draft = await given.open(() => REPORT.replace('2019\n', `2019 (bản ${n})\n`));
      const parts = [{ key: 'a3.g1', action: 'CREATE', body: { ...body, ...more } }];
      const { warnings } = await given.accept(draft, { parts });
      return warnings.map(({ code }: { code: string }) => code);
    };
    expect(await accept(4, {})).toContain('AREA_NOT_THEN');
    expect(await accept(5, { validFrom: '1990-01-01', validTo: '2025-06-30' })).not.toContain('AREA_NOT_THEN');
  });

  it('is no doubt any more where staff looked at it and let it be, which is neither a settled doubt nor a change of values', async () => {
    const draft = await given.open((report) => report.slice(report.indexOf('Ngày 14/1')));
    const TOLD =
      'draft { id version doubtCount dismissedDoubts { code } settledDoubts { code } contents { doubts { code } } }';
    const say = async (at: GivenDraft, code: string, dismissed: boolean, more: object = {}) => {
      const input = { id: at.id, version: at.version, doubts: [{ code, dismissed, ...more }] };
      return (await registry.as('RECORDER').act('reviseDraft', input, TOLD)).draft;
    };
    const seen = await say(draft, 'TITLE_NOT_KNOWN', true);
    expect(seen).toMatchObject({ dismissedDoubts: [{ code: 'TITLE_NOT_KNOWN' }], settledDoubts: [] });
    expect(seen.contents.doubts).not.toContainEqual({ code: 'TITLE_NOT_KNOWN' });
    const again = await say(seen, 'TITLE_NOT_KNOWN', false);
    expect(again).toMatchObject({ doubtCount: seen.doubtCount + 1, dismissedDoubts: [] });
    const refused = { id: again.id, version: again.version, doubts: [{ code: 'NO_DATE', dismissed: true }] };
    expect(await registry.as('RECORDER').refusalOf('reviseDraft', refused)).toBe('UNKNOWN_DOUBT at input.doubts.0');
  });
});
