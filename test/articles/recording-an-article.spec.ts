import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenArticle, givenPublicArticle } from '../support/given-articles.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

const ARTICLE =
  'article { id version recordStatus title outlet author url canonicalUrl publishedOn publishedInferredFrom accessedAt linkStatus }';

describe('recording an article', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  const record = (input: object, selection = ARTICLE) => registry.as('RECORDER').act('recordArticle', input, selection);
  const refused = (input: object) => registry.as('RECORDER').refusalOf('recordArticle', { title: 'Bài', ...input });

  it('keeps what is printed, the address as given, and the form under which it is known again', async () => {
    const { article } = await record({
      title: '  Huyện Ví Dụ   tổng kết công tác Mặt trận ',
      outlet: 'Cổng thông tin huyện Ví Dụ',
      author: 'PV',
      url: 'http://WWW.vidu.gov.vn:80/Tin/bai-1/?utm_source=zalo#dau-trang',
      publishedOn: '2021-01-13',
      accessedAt: '2021-02-01T08:00:00+07:00',
    });
    expect(article).toMatchObject({
      title: 'Huyện Ví Dụ tổng kết công tác Mặt trận',
      author: 'PV',
      url: 'http://WWW.vidu.gov.vn:80/Tin/bai-1/?utm_source=zalo#dau-trang',
      canonicalUrl: 'https://vidu.gov.vn/Tin/bai-1',
      accessedAt: '2021-02-01T01:00:00+00:00',
      linkStatus: 'UNCHECKED',
      recordStatus: 'DRAFT',
      version: 1,
    });
  });

  it('keeps the date of publication as precise as the source, apart from the date of the meeting, with how it was inferred', async () => {
    const day = await record({ title: 'Bài có ngày', publishedOn: '2021-01-13' });
    const month = await record({
      title: 'Bài có tháng',
      publishedOn: '2021-01',
      publishedInferredFrom: 'Tháng in ở đầu trang',
    });
    const none = await record({ title: 'Bài không có ngày' });
    expect([day, month, none].map(({ article }) => [article.publishedOn, article.publishedInferredFrom])).toEqual([
      ['2021-01-13', null],
      ['2021-01', 'Tháng in ở đầu trang'],
      [null, null],
    ]);
    const changed = await registry
      .as('RECORDER')
      .act('changeArticle', { id: month.article.id, version: 1, publishedOn: '2021-01-20' }, ARTICLE);
    expect(changed.article).toMatchObject({ publishedOn: '2021-01-20', publishedInferredFrom: null });
  });

  it('knows the same article again by its address, however it was shared, and names the first', async () => {
    const { id } = await givenArticle(registry, { url: 'https://bao-vi-du.vn/tin/7?id=1' });
    const { errors } = await registry
      .as('RECORDER')
      .send('mutation ($input: RecordArticleInput!) { recordArticle(input: $input) { article { id } } }', {
        input: { title: 'Nhan đề khác', url: 'http://m.bao-vi-du.vn/tin/7/?id=1&fbclid=x' },
      });
    expect(errors?.[0]?.extensions).toMatchObject({
      kind: 'CONFLICT',
      code: 'ARTICLE_ALREADY_RECORDED',
      field: 'input.url',
      details: { id, recordStatus: 'DRAFT' },
    });
  });

  it('knows the same article again by its text, also when typed in NFD', async () => {
    const text = 'Sáng 12/1, hội nghị tổng kết diễn ra.\n\nNhiều tập thể được khen thưởng.';
    await givenArticle(registry, { url: 'https://a.vi-du.vn/1', snapshotText: text });
    expect(await refused({ url: 'https://b.vi-du.vn/2', snapshotText: text.normalize('NFD') })).toBe(
      'ARTICLE_ALREADY_RECORDED at input.snapshotText',
    );
  });

  it('lets only one of two recorders of the same article through', async () => {
    const both = await Promise.all(
      [1, 2].map(() =>
        registry
          .as('RECORDER')
          .send('mutation ($input: RecordArticleInput!) { recordArticle(input: $input) { article { id } } }', {
            input: { title: 'Cùng lúc', url: 'https://vi-du.vn/cung-luc' },
          }),
      ),
    );
    expect(both.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(both.find(({ errors }) => errors)?.errors?.[0]?.extensions.kind).toBe('CONFLICT');
  });

  it('shows the snapshot and its SHA-256 to staff only, and keeps it out of the history', async () => {
    const text = 'Toàn văn bài báo không được công khai.';
    const { id } = await givenPublicArticle(registry, { snapshotText: text });
    const query = 'query ($id: ID!) { article(id: $id) { title snapshotText snapshotSha256 } }';
    const { article } = await registry.as('READER').ask(query, { id });
    expect(article).toMatchObject({
      snapshotText: text,
      snapshotSha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    });
    expect(await registry.anonymous.refusal(query, { id })).toBe('STAFF_ONLY');
    const found = await registry.anonymous.ask('{ articles(text: "toàn văn") { totalCount } }');
    expect(found.articles.totalCount).toBe(0);
    const entries = await registry.sql<{ after: object }>('select after from audit_entries where subject_id = $1', [
      id,
    ]);
    expect(JSON.stringify(entries)).not.toContain('không được công khai');
  });

  it('is public once confirmed, and no longer when withdrawn; nothing is deleted', async () => {
    const { id } = await givenArticle(registry, { title: 'Bài sẽ công khai' });
    const query = 'query ($id: ID!) { node(id: $id) { ... on Article { title } } }';
    expect(await registry.anonymous.ask(query, { id })).toEqual({ node: null });
    await registry.as('APPROVER').act('confirmArticle', { id, version: 1 }, 'article { recordStatus }');
    expect(await registry.anonymous.ask(query, { id })).toEqual({ node: { title: 'Bài sẽ công khai' } });
    await registry
      .as('APPROVER')
      .act('withdrawArticle', { id, version: 2, reason: 'Sai nguồn' }, 'article { version }');
    expect(await registry.anonymous.ask(query, { id })).toEqual({ node: null });
    expect(await registry.anonymous.refusal('query ($id: ID!) { article(id: $id) { id } }', { id })).toBe(
      'UNKNOWN_ID at id',
    );
    const { history } = await registry
      .as('READER')
      .ask('query ($of: ID!) { history(of: $of) { nodes { act reason } } }', { of: id });
    expect(history.nodes.map((entry: { act: string }) => entry.act)).toEqual([
      'withdrawArticle',
      'confirmArticle',
      'recordArticle',
    ]);
  });

  it('lists by date, undated last, by title in Vietnamese order, by outlet and year', async () => {
    const outlet = 'Báo Thứ Tự';
    for (const [title, publishedOn] of [
      ['Đại hội', '2020-05-01'],
      ['Dân vận', '2020'],
      ['Ăn mừng', null],
      ['An sinh', '2021-02'],
    ] as const)
      await givenPublicArticle(registry, { title, publishedOn, outlet });
    const titles = async (args: string) => {
      const { articles } = await registry.anonymous.ask(
        `{ articles(outlet: "bao thu tu", ${args}) { nodes { title } } }`,
      );
      return articles.nodes.map(({ title }: { title: string }) => title);
    };
    expect(await titles('orderBy: PUBLISHED_NEWEST')).toEqual(['An sinh', 'Đại hội', 'Dân vận', 'Ăn mừng']);
    expect(await titles('orderBy: PUBLISHED_OLDEST')).toEqual(['Dân vận', 'Đại hội', 'An sinh', 'Ăn mừng']);
    expect(await titles('orderBy: TITLE')).toEqual(['An sinh', 'Ăn mừng', 'Dân vận', 'Đại hội']);
    expect(await titles('year: 2020')).toEqual(['Đại hội', 'Dân vận']);
    expect(await titles('text: "hoi dai"')).toEqual(['Đại hội']);
    const page = await registry.anonymous.ask(
      '{ articles(outlet: "Báo Thứ Tự", first: 3) { totalCount pageInfo { endCursor } } }',
    );
    expect(page.articles.totalCount).toBe(4);
    expect(await titles(`after: "${page.articles.pageInfo.endCursor}"`)).toEqual(['Ăn mừng']);
  });

  it('shows the loser of two changes both values', async () => {
    const { id } = await givenArticle(registry, { title: 'Hai người sửa' });
    const recorder = registry.as('RECORDER');
    await recorder.act('changeArticle', { id, version: 1, outlet: 'Báo A' }, 'article { version }');
    expect(await recorder.refusalOf('changeArticle', { id, version: 1, outlet: 'Báo B' })).toBe(
      'VERSION_CONFLICT at input.version',
    );
    const [row] = await registry.sql('select outlet, version from articles where id = $1', [id]);
    expect(row).toEqual({ outlet: 'Báo A', version: 2 });
  });

  it('lets staff reach only what their body keeps', async () => {
    const ours = await givenOrganisation(registry, { name: 'Đơn vị ta' });
    const theirs = await givenOrganisation(registry, { name: 'Đơn vị bạn' });
    const recorder = registry.as('RECORDER', ours);
    const { article } = await recorder.act(
      'recordArticle',
      { title: 'Bài của đơn vị ta' },
      'article { id version keptBy { id } }',
    );
    expect(article.keptBy).toEqual({ id: ours });
    expect(await recorder.refusalOf('recordArticle', { title: 'X', keptById: theirs })).toBe(
      'OUT_OF_SCOPE at input.keptById',
    );
    const change = { id: article.id, version: 1, title: 'Khác' };
    expect(await registry.as('RECORDER', theirs).refusalOf('changeArticle', change)).toBe('OUT_OF_SCOPE at input.id');
    const seen = await registry
      .as('READER', theirs)
      .ask('query ($id: ID!) { node(id: $id) { id } }', { id: article.id });
    expect(seen).toEqual({ node: null });
  });

  it.each([
    ['a script for an address', { url: 'javascript:alert(1)' }, 'NOT_HTTP at input.url'],
    ['half an address', { url: 'vi-du.vn/bai' }, 'NOT_A_URL at input.url'],
    ['a password in the address', { url: 'https://an:mat-khau@vi-du.vn/' }, 'WITH_CREDENTIALS at input.url'],
    ['a private address', { url: 'http://192.168.1.1/bai' }, 'NOT_PUBLIC at input.url'],
    ['an address without end', { url: `https://vi-du.vn/${'a'.repeat(2000)}` }, 'TEXT_TOO_LONG at input.url'],
    ['a title of 10,000 characters', { title: 'a'.repeat(10_000) }, 'TEXT_TOO_LONG at input.title'],
    ['an empty title', { title: ' \u200b ' }, 'EMPTY_TEXT at input.title'],
    ['a control character in the title', { title: 'Hội\u0007nghị' }, 'CONTROL_CHARACTER at input.title'],
    ['text that turns its direction', { outlet: 'Báo\u202e' }, 'CONTROL_CHARACTER at input.outlet'],
    ['a null character in the text', { snapshotText: '\u0000' }, 'CONTROL_CHARACTER at input.snapshotText'],
    ['a day that does not exist', { publishedOn: '2021-02-30' }, 'BAD_USER_INPUT at input.publishedOn'],
    ['a date in another notation', { publishedOn: '12/1/2021' }, 'BAD_USER_INPUT at input.publishedOn'],
    [
      'an inference without a date',
      { publishedInferredFrom: 'đoán' },
      'INFERRED_WITHOUT_DATE at input.publishedInferredFrom',
    ],
    ['a day alone as the moment of access', { accessedAt: '2021-02-01' }, 'NO_SUCH_INSTANT at input.accessedAt'],
    ['an access in the future', { accessedAt: '2199-01-01T00:00:00Z' }, 'ACCESSED_IN_FUTURE at input.accessedAt'],
    ['a malformed id', { keptById: '0' }, 'MALFORMED_ID at input.keptById'],
    ['an unknown body', { keptById: '01890000-0000-7000-8000-00000000dead' }, 'UNKNOWN_ID at input.keptById'],
  ])('refuses %s', async (_name, input, problem) => {
    expect(await refused(input)).toBe(problem);
  });

  it('writes nothing of what it refuses', async () => {
    const rows = () => registry.sql('select (select count(*) from articles) a, (select count(*) from audit_entries) e');
    const before = await rows();
    await refused({ claims: [{ place: 'BODY', quote: 'a', meetingId: '01890000-0000-7000-8000-00000000dead' }] });
    await refused({ url: 'javascript:alert(1)' });
    expect(await rows()).toEqual(before);
  });

  it('says what may be wrong with the dates, and goes on', async () => {
    const { warnings } = await record(
      { title: 'Đọc trước khi đăng', publishedOn: '2021-01-13', accessedAt: '2021-01-12T16:59:00Z' },
      'warnings { code field claim { id } }',
    );
    expect(warnings).toEqual([{ code: 'ACCESSED_BEFORE_PUBLICATION', field: 'input.accessedAt', claim: null }]);
  });

  it.each([
    ['anonymous', undefined, 'SIGN_IN_NEEDED'],
    ['a reader', 'READER', 'NOT_ALLOWED'],
  ] as const)('is not for %s', async (_who, role, problem) => {
    const client = role ? registry.as(role) : registry.anonymous;
    expect(await client.refusalOf('recordArticle', { title: 'X' })).toBe(problem);
  });

  it('reads a page of articles with claims in one statement', async () => {
    const { statements } = await statementsDuring(() =>
      registry.anonymous.ask(
        '{ articles { totalCount nodes { title claims { quote meeting { title } form { nameVi } } } } }',
      ),
    );
    expect(statements).toHaveLength(1);
  });
});
