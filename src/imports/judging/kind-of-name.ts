import { RECIPIENT_KIND, type RecipientKind } from '../../awards/vocabulary.js';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';

export type NamedKind = Exclude<RecipientKind, 'UNKNOWN'>;

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
