import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseHTML } from 'linkedom';
import {
  givenCatalogue,
  givenProvincialFront,
  givenPublicDecision,
  line,
  unlistedLine,
} from '../support/given-awards.js';
import { lineForPerson } from '../support/given-honours.js';
import { read } from '../support/public-pages.js';
import { Registry } from '../support/registry.js';

describe('figures on the public roll', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    const front = await givenProvincialFront(registry);
    const { line: linked } = await lineForPerson(registry, 'Ma Thị Đếm');
    await givenPublicDecision(registry, front, [linked, line('Lý Văn Hai')], { signedOn: '2021-01-05' });
    await givenPublicDecision(registry, front, [line('Lý Văn Ba'), unlistedLine('GROUP', null)], {
      signedOn: '2020-05-05',
    });
    // Of a grantor that is printed only nobody knows the level.
    const printed = line('Lý Văn Bốn', { grantorPrinted: 'các cấp' });
    await givenPublicDecision(registry, front, [printed], { signedOn: '2019-03-03' });
  });
  afterAll(() => registry.close());

  const page = (path: string) => read(registry, path);

  /** Rows of the table of a page; of each how many awards it tells, and the list that this number leads to. */
  const tableOf = async (path: string) => {
    const { document } = parseHTML((await page(path)).html);
    return [...document.querySelectorAll('tbody tr')].map((row) => {
      const [label, awards] = row.querySelectorAll('th, td');
      return {
        label: label!.textContent!.trim(),
        awards: Number(awards!.textContent),
        list: awards!.querySelector('a')?.getAttribute('href') ?? null,
      };
    });
  };
  const listedAt = async (path: string) =>
    parseHTML((await page(path)).html).document.querySelectorAll('tbody tr').length;

  it('tell awards by year, each number leading to the list of just those', async () => {
    const { status, words, links, html } = await page('/figures');
    expect(status).toBe(200);
    for (const said of ['Số liệu', 'Theo năm', '2021', '2020', 'Tất cả', 'chưa đầy đủ']) expect(words).toContain(said);
    expect(links).toContain('/honourees?from=2021&to=2021&sort=newest');
    expect(links).toContain('/honourees?from=2021&to=2021');
    expect(html).toContain('<svg class="bar"');
    const listed = await page('/honourees?from=2021&to=2021&sort=newest');
    for (const name of ['Ma Thị Đếm', 'Lý Văn Hai']) expect(listed.words).toContain(name);
    expect(listed.words).not.toContain('Lý Văn Ba');
  });

  it('tell them by form, level and area, in a year or in all', async () => {
    const byForm = await page('/figures?by=form&year=2021');
    expect(byForm.words).toContain('Bằng khen');
    expect(byForm.links).toContain('/honourees?form=CERTIFICATE_OF_MERIT&from=2021&to=2021&sort=newest');
    const byLevel = await page('/figures?by=level');
    expect(byLevel.words).toContain('Cấp tỉnh');
    expect(byLevel.words).not.toContain('Cấp xã');
    expect(byLevel.links).toContain('/honourees?level=PROVINCE&sort=newest');
    expect((await page('/honourees?level=PROVINCE&sort=newest')).words).toContain('Lý Văn Ba');
    expect((await page('/honourees?level=CENTRAL&sort=newest')).words).not.toContain('Lý Văn Ba');
  });

  it.each(['year', 'form', 'level', 'area'])(
    'by %s are as many in the rows as in the list of each, and in all',
    async (by) => {
      const told = await tableOf(`/figures?by=${by}`);
      const total = told.pop()!;
      expect(total).toMatchObject({ label: 'Tất cả', awards: 5 });
      expect(told.reduce((sum, { awards }) => sum + awards, 0)).toBe(total.awards);
      for (const { list, awards } of [...told, total])
        if (list) expect([list, await listedAt(list)]).toEqual([list, awards]);
      expect(told.filter(({ list }) => list === null).map(({ label }) => label)).toEqual(
        { level: ['Chưa rõ cấp'], area: ['Chưa rõ tỉnh ngày nay'] }[by] ?? [],
      );
    },
  );

  it('are printed words in Vietnamese on an English page where they are names of places, and no others', async () => {
    const marked = async (by: string) => /<td><span lang="vi">/.test((await page(`/figures?by=${by}&lang=en`)).html);
    expect([await marked('year'), await marked('form'), await marked('level')]).toEqual([false, false, false]);
    expect((await page('/figures?by=area&lang=en')).html).not.toContain('<span lang="vi">Province of today');
  });

  it('are told in English, too', async () => {
    const { words, links } = await page('/figures?by=level&lang=en');
    for (const said of ['Figures', 'Province', 'Awards', 'Honourees']) expect(words).toContain(said);
    expect(links).toContain('/honourees?level=PROVINCE&sort=newest&lang=en');
  });

  it('come as a file for a spreadsheet', async () => {
    const { links } = await page('/figures?by=form&year=2021');
    expect(links).toContain('/figures.csv?by=form&year=2021');
    const { status, headers, html } = await page('/figures.csv?by=form&year=2021');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename="so-lieu-form-2021.csv"');
    expect(html.split('\r\n')).toEqual([
      'Mã;Hình thức;Khen thưởng;Người và tập thể được khen;Ít nhất',
      'CERTIFICATE_OF_MERIT;Bằng khen;2;;1',
      ';Tất cả;2;;1',
      '',
      expect.stringMatching(/^;Đếm lúc \d\d:\d\d ngày \d\d\/\d\d\/\d{4}\.$/u),
      '',
    ]);
    const byYear = await page('/figures.csv');
    expect(byYear.html).toContain('2020;2020;2;;1');
  });

  it('refuse what is not understood beside its field, and are in the navigation and the sitemap', async () => {
    const refused = await page('/figures?year=xx');
    expect(refused.status).toBe(400);
    expect(refused.html).toContain('href="#year"');
    expect((await page('/figures?by=colour')).status).toBe(400);
    expect((await page('/figures.csv?by=colour')).status).toBe(400);
    for (const by of ['recıpient_kınd', 'grantor', 'YEAR', 'toString', 'recipient_kind'])
      for (const path of ['/figures', '/figures.csv']) {
        const { status, html } = await page(`${path}?by=${encodeURIComponent(by)}`);
        expect([by, path, status, html.includes('href="#by"')]).toEqual([by, path, 400, true]);
      }
    const file = await page('/figures.csv?by=form&year=xx');
    expect([file.status, file.html.includes('href="#year"')]).toEqual([400, true]);
    expect(file.html).toMatch(/<input id="year"[^>]* value="xx"/);
    expect(file.html).toMatch(/name="by" value="form"/);
    expect((await page('/')).links).toContain('/figures');
    expect((await page('/sitemap/pages.xml')).html).toContain('/figures</loc>');
  });
});
