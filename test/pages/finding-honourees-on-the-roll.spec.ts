import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicDecision,
  line,
  unlistedLine,
} from '../support/given-awards.js';
import { givenEvent } from '../support/given-events.js';
import { lineForBody, lineForPerson } from '../support/given-honours.js';
import { givenVisibility } from '../support/given-meetings.js';
import { givenArea, givenPublicOrganisation } from '../support/given-organisations.js';
import { read } from '../support/public-pages.js';
import { Registry } from '../support/registry.js';

/** Where the link to the next or the previous page of the list leads. */
const wayOn = (html: string, rel: string) =>
  new RegExp(`rel="${rel}"\\s+href="/honourees([^"]*)"`, 'u').exec(html)?.[1]?.replaceAll('&amp;', '&');

describe('finding honourees on the public roll', () => {
  let registry: Registry;
  let front: string;
  let below: string;
  let an: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    below = await givenPublicOrganisation(registry, {
      name: 'Ủy ban MTTQ Việt Nam huyện Bản Nà',
      level: 'DISTRICT',
      parentId: front,
    });
    const [first, second, firm] = [
      await lineForPerson(registry, 'Trần Văn An'),
      await lineForPerson(registry, 'Lê Thị Hoà'),
      await lineForBody(registry, 'ENTERPRISE', { name: 'Hợp tác xã Chè Bản Nà', kind: 'COOPERATIVE' }),
    ];
    an = first.personId;
    await givenPublicDecision(registry, front, [first.line, firm.line], { signedOn: '2020-12-28' });
    await givenPublicDecision(registry, below, [second.line, unlistedLine('GROUP', null)], { signedOn: '2022-05' });
    await givenPublicDecision(registry, front, [line('Hoàng Thị Chỉ In')], { signedOn: '2019' });
  });
  afterAll(() => registry.close());

  const page = (path: string) => read(registry, path);
  /** The names in the first column of the list. */
  const names = async (query: string) => {
    const { html, status } = await page(`/honourees${query}`);
    expect(status).toBe(200);
    return [...html.matchAll(/<th role="rowheader"[^>]*>\s*(?:<a [^>]*>)?([^<]*?)\s*</gu)].map(([, name]) => name);
  };

  it('lists all who hold an award by given name, each with a link to what they hold', async () => {
    expect(await names('')).toEqual(['Trần Văn An', 'Lê Thị Hoà', 'Hợp tác xã Chè Bản Nà']);
    expect((await page('/honourees')).links).toContain(`/honourees/${an}`);
  });

  it('finds a name as it is typed, with accents or without, and those who are printed names only', async () => {
    expect(await names('?text=tran+an')).toEqual(['Trần Văn An']);
    expect(await names('?text=L%C3%AA+h%C3%B2a')).toEqual(['Lê Thị Hoà']);
    expect(await names('?text=hoang+chi+in')).toEqual(['Hoàng Thị Chỉ In']);
    expect((await page('/honourees?text=hoang')).words).toContain('Tên như in, chưa rõ là ai trong sổ');
    expect((await page('/honourees?from=2020')).links).toContain('/honourees?from=2020&sort=newest');
    expect(await names('?level=CENTRAL')).toEqual([]);
  });

  it('chooses by kind, form, years, body with those below it, and several together', async () => {
    expect(await names('?kind=ENTERPRISE')).toEqual(['Hợp tác xã Chè Bản Nà']);
    expect(await names('?form=GREAT_UNITY_MEDAL')).toEqual([]);
    expect(await names('?from=2021&to=2023')).toEqual(['Lê Thị Hoà']);
    expect(await names(`?grantor=${below}`)).toEqual(['Lê Thị Hoà']);
    expect(await names(`?grantor=${front}`)).toHaveLength(3);
    expect(await names(`?grantor=${front}&kind=INDIVIDUAL&to=2020`)).toEqual(['Trần Văn An']);
  });

  it('sorts awards by day on request, with an unknown number said to be unknown', async () => {
    expect(await names('?sort=newest')).toEqual(expect.arrayContaining(['Trần Văn An', 'Hoàng Thị Chỉ In']));
    const { words } = await page('/honourees?sort=newest');
    expect(words).toContain('tập thể (không rõ số lượng)');
    expect(words.indexOf('05/2022')).toBeLessThan(words.indexOf('28/12/2020'));
  });

  it('goes on and back by links', async () => {
    for (let i = 0; i < 52; i += 1)
      await registry.sql(
        `insert into people (id, display_name, sort_key, record_status) values (gen_random_uuid(), $1, $2, 'CONFIRMED')`,
        [`Người Trang ${i}`, `trang ${String(i).padStart(3, '0')}`],
      );
    await registry.sql(
      `insert into awards (id, form_id, recipient_kind, person_id, recipient_name_printed, granted_on, record_status)
         select gen_random_uuid(), (select id from award_forms where code = 'CERTIFICATE_OF_MERIT'), 'INDIVIDUAL', id, display_name, '2018', 'CONFIRMED'
           from people where display_name like 'Người Trang %'`,
    );
    const first = await page('/honourees?text=nguoi+trang');
    expect(first.words).toContain('52 người, tập thể');
    const next = wayOn(first.html, 'next') ?? '';
    expect(await names(next)).toEqual(['Người Trang 50', 'Người Trang 51']);
    const { html } = await page(`/honourees${next}`);
    expect(wayOn(html, 'next')).toBeUndefined();
    expect(await names(wayOn(html, 'prev') ?? '')).toHaveLength(50);
    expect(wayOn(first.html, 'prev')).toBeUndefined();
  });

  it('lets a body be chosen by its name, at once where there is but one, and looks for nobody until then', async () => {
    const several = await page('/honourees?grantorName=uy+ban');
    expect(several.words).toContain('chọn một để tìm tiếp');
    expect(several.links).toContain(`/honourees?grantor=${below}`);
    expect(several.html).not.toContain('role="rowheader"');
    const one = await page('/honourees?grantorName=ban+na+huyen&text=hoa');
    expect([one.status, one.headers.get('location')]).toEqual([302, `/honourees?text=hoa&grantor=${below}`]);
    expect((await page('/honourees?grantorName=khong+co')).words).toContain('“khong co”');
  });

  it('goes by how the area stands, and by the map of a day only where whoever reads chose one', async () => {
    const province = (name: string, days: object) => givenArea(registry, { kind: 'PROVINCE', name, ...days });
    const [gone, beside, now] = [
      await province('Tỉnh Cũ Nà', { validFrom: '2004-01-01' }),
      await province('Tỉnh Cũ Bản', { validFrom: '2004-01-01' }),
      await province('Tỉnh Mới Nà', { validFrom: '2025-07-01' }),
    ];
    const lines = [gone, beside].map((fromId) => ({ fromId, toId: now, principal: true }));
    await registry
      .as('ADMINISTRATOR')
      .act('recordAreaSuccession', { kind: 'MERGE', effectiveOn: '2025-07-01', lines }, '__typename');
    const given = [
      await lineForPerson(registry, 'Cũ Thị Nà', { recipient: { unitAreaId: gone } }),
      await lineForPerson(registry, 'Cũ Thị Bản', { recipient: { unitAreaId: beside } }),
    ].map(({ line: each }) => each);
    await givenPublicDecision(registry, front, given, { signedOn: '2021-05-04' });
    expect(await names(`?area=${gone}`)).toEqual(['Cũ Thị Nà']);
    expect(await names(`?area=${gone}&map=then`)).toEqual(['Cũ Thị Nà']);
    expect(await names(`?area=${gone}&map=today`)).toEqual(['Cũ Thị Bản', 'Cũ Thị Nà']);
    expect(await names(`?area=${now}`)).toEqual(['Cũ Thị Bản', 'Cũ Thị Nà']);
    expect(await names(`?area=${now}&map=then`)).toEqual([]);
  });

  it('finds by the name of a commune what was given to those who live there, and of namesakes none that leads nowhere', async () => {
    const commune = (name: string, parentId: string) => givenArea(registry, { kind: 'COMMUNE', name, parentId });
    const [here, there] = [
      await givenArea(registry, { kind: 'PROVINCE', name: 'Tỉnh Ví Dụ Một' }),
      await givenArea(registry, { kind: 'PROVINCE', name: 'Tỉnh Ví Dụ Hai' }),
    ];
    const [lam] = [await commune('Xã Sơn Lâm', here), await commune('Xã Sơn Lâm', there)];
    const { line: known } = await lineForPerson(registry, 'Triệu Thị Lâm', { recipient: { unitAreaId: lam } });
    const printed = line('Bàn Văn Chỉ In', {}, { unitAreaId: lam });
    await givenDecision(registry, front, [known], { signedOn: '2024-05-04' });
    expect((await page('/search?text=son+lam')).words).toContain('không có gì gồm những từ');
    await givenPublicDecision(registry, front, [known, printed], { signedOn: '2024-05-05' });
    const found = await page('/search?text=s%C6%A1n+l%C3%A2m');
    expect(found.words).toContain('Xã Sơn Lâm, Tỉnh Ví Dụ Một');
    expect(found.words).not.toContain('Xã Sơn Lâm, Tỉnh Ví Dụ Hai');
    const [to = ''] = found.links.filter((link) => link.includes(lam));
    expect(to).toBe(`/honourees?area=${lam}&sort=newest`);
    expect((await names(to.replace('/honourees', ''))).toSorted()).toEqual(['Bàn Văn Chỉ In', 'Triệu Thị Lâm']);
    expect((await page('/search?text=vi+du+mot')).links).toContain(`/honourees?area=${here}&sort=newest`);
    const chosen = await page('/honourees?areaName=son+lam');
    expect([chosen.status, chosen.headers.get('location')]).toEqual([302, `/honourees?area=${lam}`]);
    expect((await page('/honourees?areaName=vi+du+hai')).headers.get('location')).toBe(`/honourees?area=${there}`);
  });

  it('leads at once to an area of the very name that was typed only, and keeps that one beside others of its words', async () => {
    const commune = (name: string) => givenArea(registry, { kind: 'COMMUNE', name });
    const [typed, longer, toned] = [
      await commune('Xã Hùng Yến'),
      await commune('Xã Tân Hùng Yến'),
      await commune('Xã Vân Hòa'),
    ];
    const given = await lineForPerson(registry, 'Triệu Thị Yến', { recipient: { unitAreaId: longer } });
    await givenPublicDecision(registry, front, [given.line], { signedOn: '2024-06-05' });
    const asked = (name: string) => page(`/honourees?areaName=${encodeURIComponent(name)}`);
    const several = await asked('xã hùng yến');
    expect([several.status, several.headers.get('location')]).toEqual([200, null]);
    for (const area of [typed, longer]) expect(several.links).toContain(`/honourees?area=${area}`);
    const part = await asked('tân yến');
    expect([part.status, part.headers.get('location')]).toEqual([200, null]);
    expect(part.links).toContain(`/honourees?area=${longer}`);
    expect((await asked('Xã Vân Hoa')).status).toBe(200);
    for (const name of ['Vân Hoà', 'xa van hoa', 'XÃ VÂN HÒA'])
      expect((await asked(name)).headers.get('location')).toBe(`/honourees?area=${toned}`);
    expect((await asked('tan hung yen')).headers.get('location')).toBe(`/honourees?area=${longer}`);
  });

  it('keeps what was typed where nobody is found, and says that the roll is not complete', async () => {
    const { status, html, words } = await page('/honourees?text=V%C3%B4+Danh&from=2020');
    expect(status).toBe(200);
    expect(html).toMatch(/name="text"[^>]*value="Vô Danh"/u);
    expect(html).toMatch(/name="from"[^>]*value="2020"/u);
    expect(words).toContain('Sổ chưa đầy đủ');
  });

  it.each([
    ['?from=abc', 'Từ năm: Phải là số nguyên'],
    ['?to=20240', 'Đến năm:'],
    ['?kind=KING', 'Đối tượng:'],
    ['?form=khong-co', 'Hình thức:'],
    ['?grantor=khong-phai-ma', 'Cơ quan tặng:'],
    ['?grantor=01890000-0000-7000-8000-00000000dead', 'Cơ quan tặng:'],
    ['?after=khong-phai', 'Con trỏ trang không đúng dạng.'],
  ])('says what is wrong with %s, beside what was typed, and shows nobody', async (query, said) => {
    const { status, words, html } = await page(`/honourees${query}&text=hoa`);
    expect([status, html.includes('role="rowheader"')]).toEqual([400, false]);
    expect(words).toContain(said);
    expect(html).toMatch(/name="text"[^>]*value="hoa"/u);
  });

  it('tells of nobody who is hidden, under age, a draft or annulled', async () => {
    const [hidden, minor, annulled, draft] = [
      await lineForPerson(registry, 'Kín Thị Ẩn'),
      await lineForPerson(registry, 'Kín Thị Nhỏ'),
      await lineForPerson(registry, 'Kín Thị Hủy'),
      await lineForPerson(registry, 'Kín Thị Nháp'),
    ];
    const { awards } = await givenPublicDecision(registry, front, [annulled.line, hidden.line, minor.line]);
    await givenEvent(registry, 'annulAwards', { awards: [awards[0]] });
    await givenVisibility(registry, hidden.personId, 'HIDDEN');
    await givenVisibility(registry, minor.personId, 'MINOR');
    await givenDecision(registry, front, [draft.line, line('Kín Chỉ In')]);
    for (const path of ['/honourees?text=kin', '/honourees?text=kin&sort=newest', '/search?text=kin'])
      expect((await page(path)).html).not.toMatch(/Kín (?:Thị|Chỉ)/u);
  });

  it('writes what was typed as words', async () => {
    for (const path of ['/honourees', '/search']) {
      const { html } = await page(`${path}?text=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&grantorName=%3Cimg%3E`);
      expect(html).not.toMatch(/<script>|<img/u);
      expect(html).toContain('&quot;&gt;&lt;script&gt;');
    }
  });
});
