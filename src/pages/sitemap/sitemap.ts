import { escapeXml } from '../../platform/text/escape-xml.js';
import type { Visit } from '../visit.js';
import type { KindOfPage, PublicRecord } from './public-records.repository.js';

/** Those of everybody, whatever is on record. */
const PAGES = ['/', '/honourees', '/decisions', '/meetings', '/figures', '/about'];
const LANGUAGES = ['vi', 'en'] as const;
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The index of sitemaps (sitemaps.org): one of the fixed pages, and those of each kind of records by the first id in each. */
export function sitemapIndex(visit: Visit, firsts: Partial<Record<KindOfPage, readonly string[]>>): string {
  const files = Object.entries(firsts).flatMap(([kind, ids]) =>
    ids.map((from) => visit.elsewhere(`/sitemap/${kind}.xml`).in('vi', { from })),
  );
  const all = [visit.elsewhere('/sitemap/pages.xml').in('vi'), ...files];
  const entries = all.map((address) => `<sitemap><loc>${escapeXml(address)}</loc></sitemap>`);
  return `${HEAD}\n<sitemapindex ${NAMESPACE}>\n${entries.join('\n')}\n</sitemapindex>\n`;
}

export function sitemapOfPages(visit: Visit): string {
  return sitemap(PAGES.flatMap((path) => entries(visit, path, null)));
}

export function sitemapOfRecords(visit: Visit, kind: KindOfPage, records: readonly PublicRecord[]): string {
  return sitemap(records.flatMap(({ id, changedAt }) => entries(visit, `/${kind}/${id}`, changedAt)));
}

function sitemap(urls: readonly string[]): string {
  return `${HEAD}\n<urlset ${NAMESPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
}

/** A page in each language, and each of them with where the others are, as they say themselves. */
function entries(visit: Visit, path: string, changedAt: string | null): string[] {
  const page = visit.elsewhere(path);
  const link = (hreflang: string, address: string) =>
    `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(address)}"/>`;
  const links = [...LANGUAGES.map((language) => link(language, page.in(language))), link('x-default', page.in('vi'))];
  const lastmod = changedAt === null ? '' : `<lastmod>${changedAt}</lastmod>`;
  return LANGUAGES.map(
    (language) => `<url><loc>${escapeXml(page.in(language))}</loc>${lastmod}${links.join('')}</url>`,
  );
}
