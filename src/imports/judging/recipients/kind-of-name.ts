import { RECIPIENT_KIND, type RecipientKind } from '../../../awards/vocabulary.js';
import { accentKey } from '../../../platform/text/accent-key.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { FAMILY_NAMES } from '../../../platform/text/names/honorifics.js';
import { looksLikePersonName, stripHonorifics } from '../../../platform/text/names/person-name.js';
import { startsLikeUnit } from '../../reading/rows/kinds.js';
import { severalNames } from '../../reading/rows/several-names.js';

export type NamedKind = Exclude<RecipientKind, 'UNKNOWN'>;

const NAMES: readonly [RegExp, NamedKind][] = [
  [/^(ho|ho gia dinh|gia dinh) (ong|ba|anh|chi)\b/u, RECIPIENT_KIND.HOUSEHOLD],
  [/^(cong ty|tong cong ty|doanh nghiep|hop tac xa|htx|tap doan|ngan hang)\b/u, RECIPIENT_KIND.ENTERPRISE],
  [
    /^(uy ban|ubnd|ubmttq|mttq|hdnd|ban (cong tac|chi dao|chap hanh|thuong truc|to chuc|tuyen giao|dan van|quan ly)|truong (mam non|tieu hoc|thcs|thpt|trung hoc|dai hoc|cao dang)|chi (bo|hoi|doan)|phong (giao duc|noi vu|van hoa|y te|tai chinh)|so (giao duc|noi vu|y te|tai chinh|van hoa)|hoi (nong dan|lien hiep|cuu chien binh|phu nu|nguoi cao tuoi|chu thap do)|doan thanh nien|lien doan|cong doan|nhan dan va can bo|can bo va nhan dan|thon|to dan pho|khu dan cu|tap the)\b/u,
    RECIPIENT_KIND.GROUP,
  ],
];

/** Told by their accents: without them "đình" is the family name Đinh, and "tổ" Tô. */
const ACCENTED_GROUPS =
  /^(?:chùa|đền|đình|miếu|nhà thờ|thánh thất|tịnh xá|thiền viện|tu viện|giáo xứ|giáo họ|giáo hội|họ đạo|họ giáo|hội thánh|ban hành giáo|ban trị sự|cụm dân cư|cụm|câu lạc bộ|clb|khu phố|khu|khối phố|khối|thôn|bản|buôn|xóm|ấp|tổ|dòng họ|nhóm|đội|trạm|trung tâm|bệnh viện|đồn) (?=\p{L}|\p{N})/u;
const FAMILIES = new Set(FAMILY_NAMES.map(accentKey));

/** The kind that a name can only be of; null where it leaves that open, as nearly every name does. */
export function kindOfName(name: string): NamedKind | null {
  const plain = withoutBrackets(name);
  const key = foldVietnamese(plain);
  const named = NAMES.find(([pattern]) => pattern.test(key))?.[1];
  return named ?? (ACCENTED_GROUPS.test(accentKey(plain)) ? RECIPIENT_KIND.GROUP : null);
}

/** What a name most likely is, and whether that is beyond doubt; null: it is written like nothing that is known. */
export function guessKind(name: string): { kind: NamedKind; certain: boolean } | null {
  const kind = kindOfName(name);
  if (kind !== null) return { kind, certain: true };
  const plain = withoutBrackets(name);
  if (startsLikeUnit(plain)) return { kind: RECIPIENT_KIND.GROUP, certain: false };
  const bare = stripHonorifics(plain).name;
  if (severalNames(bare) !== null) return { kind: RECIPIENT_KIND.INDIVIDUAL, certain: false };
  if (!looksLikePersonName(bare)) return null;
  const words = accentKey(bare).split(' ');
  return { kind: RECIPIENT_KIND.INDIVIDUAL, certain: words.length > 2 && FAMILIES.has(words[0]!) };
}

/** "Hoàng Văn Bảy (đã mất)": what stands in brackets is about the name. */
function withoutBrackets(name: string): string {
  const plain = name.replace(/\s*\([^)]*\)?/gu, ' ').trim();
  return plain === '' ? name : plain;
}
