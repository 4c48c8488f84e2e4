import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicDecision,
  line,
  unlistedLine,
} from '../support/given-awards.js';
import { givenPublicArticle, someClaim } from '../support/given-articles.js';
import { givenEvent } from '../support/given-events.js';
import { givenHonour, lineForPerson } from '../support/given-honours.js';
import { givenVisibility } from '../support/given-meetings.js';
import { read } from '../support/public-pages.js';
import { Registry } from '../support/registry.js';

describe('decisions on the public roll', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const page = (path: string) => read(registry, `/decisions${path}`);

  it('names the articles that speak of its awards, and nothing where none does', async () => {
    const decision = await givenPublicDecision(registry, front, [line('Âu Thị Ba')]);
    expect((await page(`/${decision.id}`)).words).not.toContain('Báo chí đưa tin');
    const article = await givenPublicArticle(registry, {
      title: 'Bản Mẫu được khen',
      claims: [someClaim({ awardIds: [decision.awards[0]!.id] })],
    });
    const { words, links } = await page(`/${decision.id}`);
    expect(words).toContain('Báo chí đưa tin');
    expect(words).toContain('Bản Mẫu được khen');
    expect(links).toContain(`/articles/${article.id}`);
  });

  it('shows number, day, issuer, signatory, subject, the list in its order and where it was handed over', async () => {
    const { line: linked, personId } = await lineForPerson(registry, 'Quan Thị Hai');
    const { decision, meetingId } = await givenHonour(
      registry,
      front,
      [line('Âu Thị Một'), linked, unlistedLine('GROUP', null)],
      {
        number: '700/QĐ-MTTQ',
        signedOn: '2021-01-05',
        subject: 'Về việc <tặng> Bằng khen',
        signatoryPrinted: 'Vi Văn Ký',
        signatoryTitlePrinted: 'Phó Chủ tịch',
        signingCapacity: 'KT',
      },
    );
    const { status, words, links, html, data } = await page(`/${decision.id}`);
    expect(status).toBe(200);
    for (const said of [
      '700/QĐ-MTTQ',
      '05/01/2021',
      'Vi Văn Ký, KT. Phó Chủ tịch',
      'Về việc &lt;tặng&gt; Bằng khen',
      '20/01/2021',
    ])
      expect(words).toContain(said);
    expect(words).toMatch(/1 Âu Thị Một .* 2 Quan Thị Hai .* 3 tập thể \(không rõ số lượng\)/u);
    expect(words).toContain('tập thể (không rõ số lượng; 1 dòng trong sổ)');
    expect(words).toContain('2 cá nhân');
    expect(links).toEqual(
      expect.arrayContaining([
        `/organisations/${front}`,
        `/meetings/${meetingId}`,
        `/honourees/${personId}`,
        `/awards/${decision.awards[0]?.id}`,
      ]),
    );
    expect(html).not.toContain('<tặng>');
    expect(data).toMatchObject({
      '@type': 'Legislation',
      legislationIdentifier: '700/QĐ-MTTQ',
      legislationDate: '2021-01-05',
    });
    expect((await read(registry, `/meetings/${meetingId}`)).links).toContain(`/decisions/${decision.id}`);
    expect((await page(`/${decision.id}?lang=en`)).words).toContain('Signed on');
  });

  it('pages a long list, and says that what was granted may not have been handed over', async () => {
    const names = Array.from({ length: 130 }, (_, i) => line(`Dòng Thứ ${i + 1}`));
    const { id } = await givenPublicDecision(registry, front, names);
    const first = await page(`/${id}`);
    expect(first.words).toContain('130 dòng công khai');
    expect(first.words).toContain('Chưa trao, hoặc sổ chưa ghi nơi trao.');
    expect([first.words.includes('Dòng Thứ 100 '), first.words.includes('Dòng Thứ 101 ')]).toEqual([true, false]);
    const next = /rel="next"\s+href="([^"]*)"/u.exec(first.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const second = await read(registry, next);
    expect([second.words.includes('Dòng Thứ 100 '), second.words.includes('Dòng Thứ 130 ')]).toEqual([false, true]);
    expect(second.html).toContain('rel="prev"');
  });

  it('names nobody who is hidden, tells changes of a line, and asserts nothing of what was annulled', async () => {
    const hidden = await lineForPerson(registry, 'Kín Thị Ẩn');
    const decision = await givenPublicDecision(registry, front, [line('Có Thị Mặt'), hidden.line, line('Bị Thị Hủy')]);
    await givenVisibility(registry, hidden.personId, 'HIDDEN');
    await givenEvent(registry, 'reissueAwards', { awards: [decision.awards[0]] });
    await givenEvent(registry, 'annulAwards', { awards: [decision.awards[2]] });
    const { words } = await page(`/${decision.id}`);
    expect(words).toContain('1 dòng công khai');
    expect(words).toContain('Cấp lại, 01/06/2021');
    expect(words).not.toMatch(/Kín|Bị Thị Hủy/u);
    const whole = await givenPublicDecision(registry, front, [line('Cũng Bị Hủy')]);
    await givenEvent(registry, 'annulAwards', { decision: { id: whole.id, version: whole.version } });
    const annulled = (await page(`/${whole.id}`)).words;
    expect(annulled).toContain('Quyết định này đã bị hủy bỏ');
    expect(annulled).not.toContain('Cũng Bị Hủy');
  });

  it('is looked up by number, issuer and year, and says what it did not understand', async () => {
    const { id } = await givenPublicDecision(registry, front, [], { number: '05/QĐ-MTTQ', signedOn: '2018-03-02' });
    for (const query of ['?number=5', '?number=05%2FQ%C4%90-MTTQ', '?year=2018', `?issuer=${front}&year=2018`])
      expect((await page(query)).links).toContain(`/decisions/${id}`);
    expect((await page('?year=2017')).words).toContain('Trong sổ không có quyết định nào như thế');
    expect((await page('?issuerName=tinh+vi+du')).headers.get('location')).toBe(`/decisions?issuer=${front}`);
    const wrong = await page('?year=hai+nghin&number=7');
    expect([wrong.status, wrong.words.includes('Năm ký: Phải là số nguyên')]).toEqual([400, true]);
    expect(wrong.html).toMatch(/name="number"[^>]*value="7"/u);
  });

  it('is not there while it is a draft, a proposal or withdrawn, nor in any list', async () => {
    const draft = await givenDecision(registry, front, [line('Kín')], { subject: 'Kín nháp' });
    const proposal = await givenPublicDecision(registry, front, [], {
      status: 'PROPOSED',
      signedOn: null,
      subject: 'Kín đề nghị',
    });
    const gone = await givenPublicDecision(registry, front, [line('Kín')], { subject: 'Kín đã rút' });
    await registry
      .as('APPROVER')
      .act('withdrawAwardDecision', { id: gone.id, version: gone.version, reason: 'Ghi nhầm' }, '__typename');
    const answers = await Promise.all([draft.id, proposal.id, gone.id, front, 'x'].map((id) => page(`/${id}`)));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(new Set(answers.map(({ html }) => html)).size).toBe(1);
    expect((await page('')).words).not.toContain('Kín');
  });
});
