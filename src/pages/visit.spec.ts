import { describe, expect, it } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import { wordsOf } from '../../test/support/words-of-page.js';
import { countsIn, type ShownClaim } from './claims.js';
import { whole } from './fields.js';
import { html } from './html.js';
import { page } from './page.js';
import { pager, wanted } from './pager.js';
import { span, table } from './pieces.js';
import { Visit, visitOf } from './visit.js';

const at = (url: string) => visitOf({ url, protocol: 'http', host: 'vi-du.vn' } as FastifyRequest, undefined);

describe('somebody who looks at a page', () => {
  it('is read off the address: the language, and what was typed, without what is empty and what is there twice', () => {
    const visit = at('/honourees?text=%20H%C3%B2a%20&kind=&text=khac&lang=en&__proto__=x');
    expect([visit.language, visit.path, visit.origin]).toEqual(['en', '/honourees', 'http://vi-du.vn']);
    expect({ ...visit.asked }).toEqual({ text: 'Hòa' });
    expect(at('/?lang=fr').language).toBe('vi');
  });

  it('keeps the language in every address, and changes only what is said to change', () => {
    const visit = at('/honourees?text=an&after=x&lang=en');
    expect(visit.to('/meetings', { year: '2020', text: undefined })).toBe('/meetings?year=2020&lang=en');
    expect(visit.here({ after: undefined, before: 'y' })).toBe('/honourees?text=an&before=y&lang=en');
    expect(visit.in('vi')).toBe('http://vi-du.vn/honourees?text=an&after=x');
  });
});

describe('a page', () => {
  const visit = new Visit('vi', 'https://vi-du.vn', '/meetings', { text: 'x' });

  it('lets no data end its element, and is listed at its own address or not at all', () => {
    const listed = page(visit, { title: 'A & B', body: html`<p>${'<b>'}</p>`, data: { name: '</script><b>' } });
    expect(listed).toContain('<title>A &amp; B · Bảng Vàng</title>');
    expect(listed).toContain('\\u003c/script>\\u003cb>');
    expect(listed).toContain('<p>&lt;b&gt;</p>');
    expect(listed).toContain('rel="canonical" href="https://vi-du.vn/meetings"');
    const unlisted = page(visit, { title: 'x', body: html``, unlisted: true });
    expect(unlisted).toContain('content="noindex, follow"');
    expect(unlisted).not.toContain('canonical');
  });

  it('asks for the rows that its address names, and leads to those beside them', () => {
    expect(wanted(at('/x?after=a'), 50)).toEqual({ first: 50, after: 'a' });
    expect(wanted(at('/x?before=b'), 50)).toEqual({ last: 50, before: 'b', after: undefined });
    const info = { hasNextPage: true, hasPreviousPage: false, startCursor: 's', endCursor: 'e&' };
    expect(pager(visit, info, 'Trang')?.text).toContain('href="/meetings?text=x&amp;after=e%26"');
    expect(pager(visit, info, 'Trang')?.text).not.toContain('rel="prev"');
    expect(pager(visit, { ...info, hasNextPage: false }, 'Trang')).toBeNull();
  });

  it('hands on what is no number as it was typed, for the API to refuse', () => {
    expect(['2020', 'abc', '-1', '1e3', undefined].map(whole)).toEqual([2020, 'abc', '-1', '1e3', undefined]);
  });

  it('heads each cell of a table, for screens on which columns are not beside one another', () => {
    const text = table('Hai', [{ head: 'Tên' }, { head: 'Số', isNumber: true }], [['An', 3]]).text;
    expect(text).toMatch(/<th role="rowheader" scope="row"\s*>An<\/th>/u);
    expect(text).toMatch(/<td role="cell" data-head="Số"\s+class="n"\s*>3<\/td>/u);
  });

  it('prints a time of one day once', () => {
    const said = (from: string | null, to: string | null) => wordsOf(html`${span(from, to)}`.text);
    expect([said('2021-01-12', '2021-01-13'), said('2021', '2021')]).toEqual(['12/01/2021 – 13/01/2021', '2021']);
    expect(span(null, null)).toBeNull();
  });
});

describe('what an article counts', () => {
  const NONE = { groups: null, individuals: null, households: null, enterprises: null, combined: null };
  const claim = (parts: Partial<ShownClaim>) => ({ ...NONE, unspecified: false, ...parts }) as ShownClaim;
  const vi = new Visit('vi', '', '/');

  it('is told as it is told, and what is not told is called unknown', () => {
    expect(countsIn(vi, claim({ groups: 3, individuals: 0 }))).toBe('3 tập thể, 0 cá nhân');
    expect(countsIn(vi, claim({ combined: 25 }))).toBe('25 tập thể, cá nhân');
    expect(countsIn(vi, claim({ unspecified: true }))).toBe('nhiều, bài không nói bao nhiêu');
    expect(countsIn(vi, claim({}))).toBe('bài không nêu số');
  });

  it('is one group and two groups in English', () => {
    const en = new Visit('en', '', '/');
    expect(countsIn(en, claim({ groups: 1, individuals: 2, households: 1 }))).toBe(
      '1 group, 2 individuals, 1 household',
    );
  });
});
