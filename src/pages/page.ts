import { createHash } from 'node:crypto';
import { html, Markup } from './html.js';
import { STYLE } from './style.js';
import type { Asked, Visit } from './visit.js';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is loaded or run, and what is typed goes nowhere but here: a page is words. */
export const POLICY = `default-src 'none'; style-src ${hashOf(STYLE)}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;

export interface Written {
  /** Of the page alone, without the registry's name. */
  title: string;
  /** One sentence for those who find or are sent the page. */
  description?: string;
  body: Markup;
  /** For programs: schema.org, as JSON-LD. */
  data?: object;
  /** Parameters that make it another page; by default none does. Others are ways of looking at it. */
  own?: Asked;
  /** Not to be listed by search engines: an answer to what somebody asked, or no page. */
  unlisted?: boolean;
}

/** A whole page. */
export function page(visit: Visit, { title, description, body, data, own = {}, unlisted = false }: Written): string {
  const { say, language } = visit;
  // A "<" in it could end the element around it; as an escape it means the same to JSON.
  const json = data && new Markup(JSON.stringify(data).replace(/</g, '\\u003c'));
  const canonical = visit.in(language, own);
  const whole = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Bảng Vàng</title>
        ${description && html`<meta name="description" content="${description}" />`}
        ${
          unlisted
            ? html`<meta name="robots" content="noindex, follow" />`
            : html`<link rel="canonical" href="${canonical}" />
                <link rel="alternate" hreflang="vi" href="${visit.in('vi', own)}" />
                <link rel="alternate" hreflang="en" href="${visit.in('en', own)}" />
                <link rel="alternate" hreflang="x-default" href="${visit.in('vi', own)}" />`
        }
        <meta property="og:type" content="website" />
        <meta property="og:site_name" content="Bảng Vàng" />
        <meta property="og:title" content="${title}" />
        ${description && html`<meta property="og:description" content="${description}" />`}
        <meta property="og:url" content="${canonical}" />
        <meta property="og:locale" content="${say('vi_VN', 'en_GB')}" />
        ${new Markup(`<style>${STYLE}</style>`)}
        ${
          json &&
          html`<script type="application/ld+json">
            ${json}
          </script>`
        }
      </head>
      <body>
        <a class="skip" href="#main">${say('Tới nội dung', 'Skip to the content')}</a>
        <header>
          <p><a href="${visit.to('/')}">Bảng Vàng</a></p>
          ${navigation(visit)}${visit.path === '/' ? null : searchBox(visit)}
        </header>
        <main id="main" tabindex="-1">${body}</main>
        ${footer(visit)}
      </body>
    </html> `;
  return whole.text;
}

function navigation(visit: Visit): Markup {
  const { say } = visit;
  const pages = [
    ['/honourees', say('Người được khen', 'Honourees')],
    ['/decisions', say('Quyết định', 'Decisions')],
    ['/meetings', say('Hội nghị', 'Meetings')],
    ['/figures', say('Số liệu', 'Figures')],
  ] as const;
  const other = visit.language === 'vi' ? 'en' : 'vi';
  return html`<nav aria-label="${say('Chính', 'Main')}">
    <ul>
      ${pages.map(([path, name]) => html`<li><a href="${visit.to(path)}" ${visit.path === path ? new Markup('aria-current="page"') : null}>${name}</a></li>`)}
      <li>
        <a href="${visit.in(other).slice(visit.origin.length)}" lang="${other}" hreflang="${other}"
          >${say('English', 'Tiếng Việt')}</a
        >
      </li>
    </ul>
  </nav>`;
}

function searchBox(visit: Visit): Markup {
  const { say } = visit;
  return html`<form action="/search" method="get" role="search">
    <label class="hide" for="q">${say('Tìm trong sổ', 'Search the registry')}</label>
    <input id="q" name="text" type="search" maxlength="200" />
    ${languageKept(visit)}<button>${say('Tìm', 'Search')}</button>
  </form>`;
}

/** A form makes an address of its own fields alone. */
export function languageKept(visit: Visit): Markup | null {
  return visit.language === 'vi' ? null : html`<input type="hidden" name="lang" value="${visit.language}" />`;
}

function footer(visit: Visit): Markup {
  const { say } = visit;
  return html`<footer>
    ${say(
      'Sổ đăng ký khen thưởng của Mặt trận Tổ quốc và các tổ chức chính trị - xã hội. Sổ chưa đầy đủ: không có trong sổ không có nghĩa là chưa được khen thưởng.',
      'A registry of awards of the Vietnam Fatherland Front and the socio-political organisations. It is not complete: who is not in it may well hold an award.',
    )}
    <ul>
      <li><a href="${visit.to('/about')}">${say('Về sổ này', 'About this registry')}</a></li>
      <li><a href="/graphql">${say('Dữ liệu cho chương trình (GraphQL)', 'Data for programs (GraphQL)')}</a></li>
      <li><a href="/desk">${say('Bàn làm việc của cán bộ', 'Desk for staff')}</a></li>
    </ul>
  </footer>`;
}
