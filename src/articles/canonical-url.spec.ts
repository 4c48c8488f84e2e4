import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalUrl } from './canonical-url.js';

const of = (raw: string): string => {
  const result = canonicalUrl(raw);
  return result.ok ? result.value : result.problem;
};

describe('the canonical address of an article', () => {
  it.each([
    [
      'HTTP://WWW.BaoTuyenQuang.com.vn:80/Tin-Tuc/Bai-1.html#binh-luan',
      'https://baotuyenquang.com.vn/Tin-Tuc/Bai-1.html',
    ],
    ['https://m.baochinhphu.vn/bai-1/?utm_source=zalo&fbclid=abc', 'https://baochinhphu.vn/bai-1'],
    ['https://amp.bao.vn/bai-1/amp/?amp=1', 'https://bao.vn/bai-1'],
    ['https://bao.vn/?id=7&cat=2&UTM_medium=x', 'https://bao.vn/?cat=2&id=7'],
    ['http://bao.vn/tin;jsessionid=0A1B?p_id=3&PHPSESSID=1', 'https://bao.vn/tin?p_id=3'],
    ['https://bao.vn.', 'https://bao.vn/'],
    ['https://bao.vn/b%c3%a0i-%61', 'https://bao.vn/b%C3%A0i-a'],
    ['https://bao.vn/bài', 'https://bao.vn/b%C3%A0i'],
    ['https://bao.vn:8443/a', 'https://bao.vn:8443/a'],
  ])('%s is %s', (raw, canonical) => {
    expect(of(raw)).toBe(canonical);
  });

  it('takes an NFD address for the same as an NFC one', () => {
    expect(of('https://bao.vn/hội-nghị'.normalize('NFD'))).toBe(of('https://bao.vn/hội-nghị'));
  });

  it.each(['https://m.com.vn/a', 'https://www.gov.vn/', 'https://m.vn/x'])(
    'leaves %s, whose first label is a name of its own',
    (raw) => expect(of(raw)).toBe(raw),
  );

  it.each([
    'https://bao.vn/amp',
    'https://bao.vn/champ',
    'https://bao.vn/?example=amp',
    'https://bao.vn/?ref=trang-chu',
    'https://mattran.org.vn/a',
  ])('leaves %s, in doubt', (raw) => expect(of(raw)).toBe(raw));

  it.each([
    ['javascript:alert(1)', 'NOT_HTTP'],
    ['data:text/html,<b>a</b>', 'NOT_HTTP'],
    ['file:///etc/hostname', 'NOT_HTTP'],
    ['ftp://bao.vn/a', 'NOT_HTTP'],
    ['bao.vn/a', 'NOT_A_URL'],
    ['', 'NOT_A_URL'],
    ['https://', 'NOT_A_URL'],
    ['https://bao.vn/hai bai', 'NOT_A_URL'],
    ['https://an:mat-khau@bao.vn/', 'WITH_CREDENTIALS'],
    ['http://localhost:3000/', 'NOT_PUBLIC'],
    ['http://127.1/', 'NOT_PUBLIC'],
    ['http://0x7f000001/', 'NOT_PUBLIC'],
    ['http://192.168.1.10/tin', 'NOT_PUBLIC'],
    ['http://172.20.0.1/', 'NOT_PUBLIC'],
    ['http://100.64.0.1/', 'NOT_PUBLIC'],
    ['http://[::1]/', 'NOT_PUBLIC'],
    ['http://[::ffff:10.0.0.1]/', 'NOT_PUBLIC'],
    ['http://[fe80::1]/', 'NOT_PUBLIC'],
    ['http://may-chu/', 'NOT_PUBLIC'],
    ['http://cms.internal/', 'NOT_PUBLIC'],
  ])('refuses %s: %s', (raw, problem) => expect(of(raw)).toBe(problem));

  const address = fc
    .tuple(
      fc.constantFrom('http', 'https', 'HTTPS'),
      fc.constantFrom(
        'bao.vn',
        'www.bao.com.vn',
        'm.www.bao.vn',
        'WWW.M.AMP.tin.gov.vn',
        'm.com.vn',
        'bao.vn.',
        '1.2.3.4',
      ),
      fc.constantFrom('', ':80', ':443', ':8080'),
      fc.array(fc.oneof(fc.string(), fc.constantFrom('amp', '', '%2e', '%2541', '%c3%a0', 'a;jsessionid=1', 'bài')), {
        maxLength: 5,
      }),
      fc.array(fc.oneof(fc.string(), fc.constantFrom('utm_source=x', 'amp', 'id=1', '%66bclid=1', 'a=%2', '')), {
        maxLength: 4,
      }),
      fc.string(),
    )
    .map(
      ([scheme, host, port, path, query, hash]) =>
        `${scheme}://${host}${port}/${path.join('/')}?${query.join('&')}#${hash}`,
    );

  it('is its own canonical address', () => {
    fc.assert(
      fc.property(fc.oneof(address, fc.webUrl({ withQueryParameters: true, withFragments: true })), (raw) => {
        const once = canonicalUrl(raw);
        if (once.ok) expect(canonicalUrl(once.value)).toEqual(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on fragment or tracking', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.webFragments(), (raw, hash) => {
        expect(of(`${raw}?utm_campaign=a&fbclid=b#${hash}`)).toBe(of(raw));
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (raw) => void canonicalUrl(raw)));
  });
});
