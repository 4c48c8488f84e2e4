import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { GivenDrafts, numbered } from '../support/given-drafts.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { halfWay } from '../support/half-way.js';
import { Registry } from '../support/registry.js';

const READ = 'isNew draft { id version url canonicalUrl } article { id } warnings { code message recordId partKey }';
const MORE =
  'Hội nghị cũng phát động phong trào thi đua năm 2022, tập trung vận động nhân dân hiến đất làm đường, giữ gìn vệ sinh thôn bản.';

describe('the same article again', () => {
  let registry: Registry;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  it('is one draft where it is sent twice at the same moment, and both are answered it', async () => {
    const source = { text: numbered(9301) };
    const send = () => registry.as('RECORDER').act('draftFromArticle', { source }, 'draft { id } isNew');
    const [one, other] = await halfWay(registry, ['lock table audit_entries in share mode', []], send, send);
    expect([one.isNew, other]).toEqual([true, { ...one, isNew: false }]);
  });

  const read = (text: string, input: object = {}, client = registry.as('RECORDER')) =>
    client.act('draftFromArticle', { source: { text }, ...input }, READ);
  const page = (text: string, head: string) =>
    `<!doctype html><html><head><title>Tin</title>${head}</head><body><article>${text
      .split('\n\n')
      .map((each) => `<p>${each}</p>`)
      .join('')}</article></body></html>`;
  const canonical = (address: string) => `<link rel="canonical" href="${address}">`;

  it('is found by the address that a pasted page gives itself, though it was changed by a line meanwhile', async () => {
    const text = given.article();
    const address = 'https://www.bao-vi-du.vn/tin/suoi-bac-1.html';
    const first = await read(page(text, canonical(address)));
    expect(first).toMatchObject({
      isNew: true,
      draft: { url: address, canonicalUrl: 'https://bao-vi-du.vn/tin/suoi-bac-1.html' },
    });
    const { article } = await given.accept({ id: first.draft.id, version: first.draft.version });
    expect(await registry.sql('select url from articles where id = $1', [article.id])).toEqual([{ url: address }]);
    const changed = page(
      `${text}\n\n${MORE}`,
      `<meta property="og:url" content="http://m.bao-vi-du.vn/tin/suoi-bac-1.html?fbclid=1">`,
    );
    expect(await read(changed)).toMatchObject({
      isNew: false,
      draft: { id: first.draft.id },
      article: { id: article.id },
    });
  });

  it('is not taken for another that the site gives the same address, nor does a senseless address count', async () => {
    const address = 'https://cong-vi-du.gov.vn/chi-tiet';
    const first = await read(page(given.article(), canonical(address)));
    expect(first.draft.canonicalUrl).toBe(address);
    const other = `Hội Nông dân xã Khe Đá biểu dương nông dân giỏi

Sáng 20/3/2022, Hội Nông dân xã Khe Đá tổ chức Hội nghị biểu dương nông dân sản xuất, kinh doanh giỏi năm 2021. Dịp này, Hội Nông dân xã tặng Giấy khen cho 05 hộ gia đình có nhiều cố gắng vươn lên thoát nghèo.`;
    expect(await read(page(other, canonical(address)))).toMatchObject({
      isNew: true,
      draft: { url: null, canonicalUrl: null },
      warnings: [],
    });
    for (const senseless of ['https://cong-vi-du.gov.vn/', '/tin/1', 'javascript:alert(1)', 'http://127.0.0.1/tin/1']) {
      const { draft } = await read(page(given.article(), canonical(senseless)));
      expect([senseless, draft.url, draft.canonicalUrl]).toEqual([senseless, null, null]);
    }
  });

  it('goes by the address that staff give before that of the page', async () => {
    const { draft } = await read(page(given.article(), canonical('https://bao-vi-du.vn/tin/goc')), {
      url: 'https://bao-khac.vn/tin/dang-lai',
    });
    expect(draft.canonicalUrl).toBe('https://bao-khac.vn/tin/dang-lai');
  });

  it('reprinted by another outlet is a draft of its own that names the first, and how alike they are', async () => {
    const text = given.article();
    const first = await read(text, { outlet: 'Báo Ví Dụ' });
    expect(first.warnings).toEqual([]);
    const [, ...paragraphs] = text.split('\n\n');
    const reprint = ['Suối Bạc biểu dương điển hình trong công tác Mặt trận', ...paragraphs, MORE].join('\n\n');
    const again = await read(reprint, { outlet: 'Cổng thông tin huyện' });
    expect(again.isNew).toBe(true);
    expect(again.warnings).toMatchObject([{ code: 'LIKELY_SAME_DRAFT', recordId: first.draft.id, partKey: null }]);
    const { article } = await given.accept({ id: first.draft.id, version: first.draft.version });
    const { draft } = await registry
      .as('READER')
      .ask(
        `query ($id: ID!) { draft(id: $id) { candidates { articles { partKey kind id label detail score reasons } } } }`,
        { id: again.draft.id },
      );
    expect(draft.candidates.articles).toEqual([
      {
        partKey: 'article',
        kind: 'ARTICLE',
        id: article.id,
        label: article.title,
        detail: 'Báo Ví Dụ',
        score: expect.any(Number),
        reasons: ['TEXT_ALIKE'],
      },
    ]);
    const percent = Math.round(draft.candidates.articles[0].score * 100);
    expect(percent).toBeGreaterThan(60);
    const accepted = await registry
      .as('RECORDER')
      .act(
        'acceptDraft',
        { id: again.draft.id, version: again.draft.version, only: ['m1', 'a1'] },
        'article { id } warnings { code message recordId }',
      );
    expect(accepted.article.id).not.toBe(article.id);
    const told = accepted.warnings.find(({ code }: { code: string }) => code === 'LIKELY_SAME_ARTICLE');
    expect(told.recordId).toBe(article.id);
    expect(told.message).toContain(`${percent}%`);
  });

  it('is told to whoever records it, or changes its text, by hand, but not where the same sentences name other people', async () => {
    const text = given.article();
    const { article: first } = await given.accept(await given.open(() => text, { outlet: 'Báo Ví Dụ' }));
    const warnings = 'article { id version } warnings { code field message article { id } claim { id } }';
    const record = (title: string, snapshotText: string | null) =>
      registry.as('RECORDER').act('recordArticle', { title, snapshotText }, warnings);
    const again = await record('Tin đăng lại', `${text}\n\n${MORE}`);
    expect(again.article.id).not.toBe(first.id);
    const told = { code: 'LIKELY_SAME_ARTICLE', field: 'input.snapshotText', article: { id: first.id }, claim: null };
    expect(again.warnings).toMatchObject([told]);
    expect(again.warnings[0].message).toMatch(/\(Báo Ví Dụ.*giống \d\d%/u);
    const others = await record('Hội nghị khác', given.article());
    expect(others.warnings).toEqual([]);
    const input = { ...(await record('Chưa có bản lưu', null)).article, snapshotText: `${text}\n\n${MORE} ${MORE}` };
    const changed = await registry.as('RECORDER').act('changeArticle', input, warnings);
    expect(changed.warnings.map(({ article }: { article: object }) => article)).toEqual(
      expect.arrayContaining([{ id: first.id }, { id: again.article.id }]),
    );
  });

  it('warns of a second handing-over, where another article tells of one at the same meeting by the same presenter', async () => {
    const text = given.article();
    const first = await given.accept(await given.open(() => text));
    const again = await given.open(() => text.replace('Thanh Tú', 'Theo Báo Ví Dụ'));
    const input = {
      ...again,
      parts: [
        { key: 'm1', action: 'LINK', meetingId: first.meetings[0].id },
        { key: 'p1', action: 'LINK', personId: first.people[0].id },
        { key: 'a2.n1', action: 'CREATE' },
      ],
    };
    const { warnings, presentations } = await registry
      .as('RECORDER')
      .act('acceptDraft', input, 'presentations { id } warnings { code partKey message recordId }');
    expect(presentations).toHaveLength(1);
    const told = warnings.filter(({ code }: { code: string }) => code === 'LIKELY_SECOND_PRESENTATION');
    expect(told).toMatchObject([{ partKey: 'a2', recordId: first.presentations[0].id }]);
    expect(told[0].message).toContain('Bằng khen');
    // Where the line is linked, it was handed over already, and no second one is recorded.
    const third = await given.open(() => text.replace('Thanh Tú', 'Tin và ảnh: Hồng Hạnh'));
    const linked = await given.accept(third, {
      parts: [...input.parts.slice(0, 2), { key: 'a2.n1', action: 'LINK', awardId: first.awards[0].id }],
    });
    expect(linked.presentations).toEqual([]);
    expect(linked.warnings.map(({ code }: { code: string }) => code)).toContain('PRESENTED_BEFORE');
  });

  it('is told to nobody who may not see the first', async () => {
    const [ours, theirs] = [
      await givenOrganisation(registry, { name: 'Mặt trận xã Ta' }),
      await givenOrganisation(registry, { name: 'Mặt trận xã Bạn' }),
    ];
    const text = given.article();
    await read(text, { keptById: theirs }, registry.as('RECORDER', theirs));
    const { isNew, warnings } = await read(`${text}\n\n${MORE}`, { keptById: ours }, registry.as('RECORDER', ours));
    expect([isNew, warnings]).toEqual([true, []]);
  });
});
