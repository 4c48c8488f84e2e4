import { canonicalUrl } from '../../canonical-url.js';
import { URL_LENGTH } from '../../record-article.js';

/** An address as given, and the form under which it is known again. */
export interface OwnAddress {
  url: string;
  canonical: string;
}

/**
 * The address that a pasted page gives itself, where it is sensible: whole, http or https, of a host that the public reaches,
 * and of one page: sites that name their front page on every article name none. Null otherwise.
 */
export function ownAddress(printed: string | null): OwnAddress | null {
  if (printed === null || printed.length > URL_LENGTH) return null;
  const result = canonicalUrl(printed);
  if (!result.ok) return null;
  const { pathname, search } = new URL(result.value);
  const isFront = /^\/(?:index\.\w+|home|trang-chu(?:\.\w+)?|default\.aspx)?$/iu.test(pathname) && search === '';
  const url = new URL(printed.normalize('NFC')).href;
  return isFront || url.length > URL_LENGTH ? null : { url, canonical: result.value };
}
