/** Why an address was refused. */
export type UrlProblem = 'NOT_A_URL' | 'NOT_HTTP' | 'WITH_CREDENTIALS' | 'NOT_PUBLIC';

export type CanonicalUrl = { ok: true; value: string } | { ok: false; problem: UrlProblem };

/** Says where a reader came from, never what they read. */
const TRACKING = new Set(
  (
    'fbclid fb_ref fb_source mibextid igsh igshid twclid ttclid zarsrc gidzl gclid gclsrc dclid gbraid wbraid _ga _gl ' +
    'msclkid yclid mc_cid mc_eid _hsenc _hsmi ref_src phpsessid jsessionid'
  ).split(' '),
);
/** `?amp`, `?amp=1`, `?outputType=amp`: the same text in another dress. */
const AMP_PARAMETER = /^(?:amp(?:=(?:1|true)?)?|outputtype=amp)$/iu;

/** Below these, Vietnam's registry gives out names: `m.com.vn` is somebody's own domain. */
const SECOND_LEVEL = new Set(
  'com.vn net.vn org.vn edu.vn gov.vn info.vn name.vn pro.vn health.vn id.vn io.vn ai.vn biz.vn int.vn ac.vn'.split(
    ' ',
  ),
);

/** Private, loopback, link-local and unspecified addresses (RFC 1918, 5735, 4193, 4291, 6598). */
const PRIVATE_V4 =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./u;
const PRIVATE_V6 = /^\[(?:::|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:)/u;
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|localdomain|onion)$/u;

/**
 * The one form of an article's address under which it is known again, however it was shared: https, host in lower case
 * without `www.`, `m.`, `amp.`, no default port, no user, no fragment, no session or tracking parameters, the others
 * sorted, no slash or `/amp` at the end, percent signs written one way. What a reader is sent to is the address as given,
 * never this one. Idempotent. Where it is in doubt it leaves two addresses apart.
 *
 * Refused: anything but http and https; a user or password in it; hosts that the public cannot reach.
 * Source of the parsing: WHATWG URL.
 */
export function canonicalUrl(raw: string): CanonicalUrl {
  const url = parse(raw.normalize('NFC').trim());
  if (!url) return { ok: false, problem: 'NOT_A_URL' };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { ok: false, problem: 'NOT_HTTP' };
  if (url.username !== '' || url.password !== '') return { ok: false, problem: 'WITH_CREDENTIALS' };
  const host = publicHost(url.hostname);
  if (host === undefined) return { ok: false, problem: 'NOT_PUBLIC' };
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  return { ok: true, value: `https://${host}${port}${plainPath(url.pathname)}${plainQuery(url.search)}` };
}

function parse(text: string): URL | undefined {
  // The parser would drop blanks and mend backslashes inside an address; whoever typed them should look again.
  if (/[\s\\]/u.test(text)) return undefined;
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function publicHost(hostname: string): string | undefined {
  let host = hostname.toLowerCase().replace(/\.+$/u, '');
  if (PRIVATE_V4.test(host) || PRIVATE_V6.test(host) || LOCAL_NAME.test(host)) return undefined;
  if (!host.startsWith('[') && !host.includes('.')) return undefined;
  for (let rest = withoutEdition(host); rest !== undefined; rest = withoutEdition(host)) host = rest;
  return host;
}

/** The host without one leading `www.`, `m.`, `amp.` that is an edition of a site, not the site's own name. */
function withoutEdition(host: string): string | undefined {
  const rest = /^(?:www|m|amp|mobile)\.(.+)$/u.exec(host)?.[1];
  return rest !== undefined && rest.includes('.') && !SECOND_LEVEL.has(rest) ? rest : undefined;
}

function plainPath(pathname: string): string {
  let path = plainPercents(pathname.replace(/;jsessionid=[^/;]*/giu, ''));
  for (let before = ''; before !== path;) {
    before = path;
    path = path.replace(/\/+$/u, '').replace(/(?<=\/[^/]+)\/amp$/iu, '');
  }
  return path === '' ? '/' : path;
}

function plainQuery(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .map(plainPercents)
    .filter((pair) => pair !== '' && !AMP_PARAMETER.test(pair) && !isTracking(pair.split('=')[0] ?? ''))
    .toSorted();
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return lower.startsWith('utm_') || TRACKING.has(lower);
}

/** Capital hexadecimal digits, and no escape where none is needed (RFC 3986, section 6.2.2). */
function plainPercents(text: string): string {
  return text.replace(/%[0-9a-f]{2}/giu, (escape) => {
    const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    return /[\w.~-]/u.test(character) ? character : escape.toUpperCase();
  });
}
