import { RECIPIENT_KIND, type RecipientKind } from '../../awards/vocabulary.js';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { isBefore, type PartialDate } from '../../platform/time/partial-date.js';
import { parseVietnameseDate } from '../../platform/time/vietnamese-date.js';

export type NamedKind = Exclude<RecipientKind, 'UNKNOWN'>;

const KINDS: readonly [RegExp, NamedKind][] = [
  [/^(ca nhan|individual)\b/u, RECIPIENT_KIND.INDIVIDUAL],
  [/^(tap the|don vi|group)\b/u, RECIPIENT_KIND.GROUP],
  [/^(ho gia dinh|gia dinh|ho|household)\b/u, RECIPIENT_KIND.HOUSEHOLD],
  [/^(doanh nghiep|cong ty|hop tac xa|enterprise)\b/u, RECIPIENT_KIND.ENTERPRISE],
];

/** "Cá nhân", "Tập thể", "Hộ gia đình", "Doanh nghiệp" → the kind; null for anything else. */
export function parseKind(printed: string): NamedKind | null {
  const key = foldVietnamese(printed);
  return KINDS.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}

const NAMES: readonly [RegExp, NamedKind][] = [
  [/^(ho|ho gia dinh|gia dinh) (ong|ba|anh|chi)\b/u, RECIPIENT_KIND.HOUSEHOLD],
  [/^(cong ty|tong cong ty|doanh nghiep|hop tac xa|htx|tap doan|ngan hang)\b/u, RECIPIENT_KIND.ENTERPRISE],
  [
    /^(uy ban|ubnd|ubmttq|mttq|hdnd|ban (cong tac|chi dao|chap hanh|thuong truc|to chuc|tuyen giao|dan van|quan ly)|truong (mam non|tieu hoc|thcs|thpt|trung hoc|dai hoc|cao dang)|chi (bo|hoi|doan)|phong (giao duc|noi vu|van hoa|y te|tai chinh)|so (giao duc|noi vu|y te|tai chinh|van hoa)|hoi (nong dan|lien hiep|cuu chien binh|phu nu|nguoi cao tuoi|chu thap do)|doan thanh nien|lien doan|cong doan|nhan dan va can bo|can bo va nhan dan|thon|to dan pho|khu dan cu|tap the)\b/u,
    RECIPIENT_KIND.GROUP,
  ],
];

/** The kind that a name can only be of; null where it leaves that open, as nearly every name does. */
export function kindOfName(name: string): NamedKind | null {
  const key = foldVietnamese(name);
  return NAMES.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}

const NUMBER = /^(\d{1,3}(?:[.,\s]\d{3})+|\d+)(?:[.,]0+)?$/u;
const MILLIONS = /^(\d+(?:,\d{1,6})?) ?(triệu|tr)$/u;
const LARGEST = 1_000_000_000_000;

/** đồng: "1.490.000", "1490000 đồng", "1,5 triệu"; null for anything else. */
export function parseAmount(printed: string): number | null {
  const text = printed
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/\s*(đồng|đ|vnđ|vnd)\.?$/u, '')
    .replace(/\s+/gu, ' ');
  const millions = MILLIONS.exec(text);
  const amount = millions
    ? Math.round(Number((millions[1] ?? '').replace(',', '.')) * 1_000_000)
    : NUMBER.test(text)
      ? Number((NUMBER.exec(text)?.[1] ?? '').replace(/[.,\s]/gu, ''))
      : null;
  return amount !== null && amount <= LARGEST ? amount : null;
}

export interface Period {
  from: PartialDate;
  to: PartialDate;
}

const LEAD =
  /^(?:(?:thành tích|trong|giai đoạn|năm học|nhiệm kỳ|các năm|từ|thời gian) (?:(?:năm|ngày|tháng) (?=\d))?)+:?\s*/u;
const BETWEEN = /\s*(?:–|—|-|đến(?: hết)?|tới|và)\s*(?:năm |ngày |tháng )?/u;

/** "2020", "năm 2020", "2016 - 2020", "từ 01/2019 đến 12/2020", "năm học 2019-2020"; null for anything else. */
export function parsePeriod(printed: string): Period | null {
  const text = printed.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase().replace(LEAD, '');
  const one = day(text);
  if (one !== null) return { from: one, to: one };
  for (const match of text.matchAll(new RegExp(BETWEEN, 'gu'))) {
    const from = day(text.slice(0, match.index));
    const to = day(text.slice(match.index + match[0].length));
    if (from !== null && to !== null) return isBefore(to, from) ? null : { from, to };
  }
  return null;
}

function day(text: string): PartialDate | null {
  const parsed = parseVietnameseDate(text);
  return parsed.ok ? parsed.value : null;
}
