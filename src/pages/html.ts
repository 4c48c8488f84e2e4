import { createHash } from 'node:crypto';
import { escapeXml } from '../platform/text/escape-xml.js';

/** Markup that is ours; everything else that goes into a page is text. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | string | number | null | undefined | readonly Part[];

/** A piece of a page. Whatever is put in is escaped, unless it was written by this function itself; null puts nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.map((string, i) => string + written(i < parts.length ? parts[i] : null)).join(''));
}

function written(part: Part): string {
  if (part === null || part === undefined) return '';
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.map(written).join('') : escapeXml(String(part));
}

const STYLE = `body { font: 1.0625rem/1.6 'Times New Roman', Tinos, serif; color: #1b1b1b; background: #fff; max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem }
header p { margin: 0; font-variant: small-caps; letter-spacing: .05em; color: #7a4b00 }
h1 { font-size: 1.6rem; line-height: 1.3; margin: .25rem 0 1.5rem }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; border-bottom: 1px solid #b58900 }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .35rem 1.25rem; margin: 0 }
dt { color: #595959 } dd { margin: 0; overflow-wrap: anywhere }
a { color: #0b4f8a } a:focus-visible { outline: 3px solid #0b4f8a; outline-offset: 2px }
footer { margin-top: 3rem; font-size: .9375rem; color: #595959 }
@media (max-width: 32rem) { dl { display: block } dd { margin-bottom: .6rem } }
@media print { a { color: inherit; text-decoration: none } }`;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is loaded, run or sent: a page is words. */
export const POLICY = `default-src 'none'; style-src ${hashOf(STYLE)}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** A whole page. `data` goes along for programs (schema.org, JSON-LD). */
export function page(title: string, body: Markup, data?: object): string {
  // A "<" in it could end the element around it; as an escape it means the same to JSON.
  const json = data && new Markup(JSON.stringify(data).replace(/</g, '\\u003c'));
  const whole = html`<!doctype html>
    <html lang="vi">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title} · Bảng Vàng</title>
      ${new Markup(`<style>${STYLE}</style>`)}
      ${
        json &&
        html`<script type="application/ld+json">
          ${json}
        </script>`
      }
      <header><p>Bảng Vàng</p></header>
      <main>${body}</main>
      <footer>
        Sổ đăng ký khen thưởng của Mặt trận Tổ quốc và các tổ chức chính trị - xã hội. Sổ chưa đầy đủ: không có trong sổ
        không có nghĩa là chưa được khen thưởng.
      </footer>
    </html> `;
  return whole.text;
}
