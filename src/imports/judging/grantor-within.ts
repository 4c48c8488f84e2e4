import type { Organisation } from '../../organisations/organisation.entity.js';
import type { Level, System } from '../../organisations/vocabulary.js';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { formAndGrantor } from '../reading/rows/form-and-grantor.js';

export type Issuer = Pick<Organisation, 'name' | 'system' | 'level'>;

/** Words of a printed grantor, folded, that tell whose it is. */
const SYSTEMS: readonly [RegExp, System][] = [
  [/\b(?:mttq|ubmttq|ubmt|mat tran)\b/u, 'FRONT'],
  [/\b(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|bo truong|thu tuong|chinh phu|chu tich nuoc)\b/u, 'STATE'],
  [/^(?:bo (?!phan|chinh tri)|so |cuc |chi cuc |tong cuc |giam doc so |hieu truong)/u, 'STATE'],
  [/\b(?:tinh uy|thanh uy|huyen uy|dang uy|dang bo|ban bi thu|bo chinh tri)\b/u, 'PARTY'],
  [/\b(?:lien doan lao dong|ldld|cong doan|cdcs|tld|tldldvn)\b/u, 'TRADE_UNION'],
  [/\b(?:hoi nong dan|hoi nd|hnd)\b/u, 'FARMERS'],
  [/\b(?:hoi lien hiep phu nu|hoi phu nu|hoi pn|lhpn|hlhpn|hpn)\b/u, 'WOMEN'],
  [/\b(?:hoi cuu chien binh|ccb|hccb)\b/u, 'VETERANS'],
  [/\b(?:doan thanh nien|doan tn|doan tncs|tinh doan|thanh doan|huyen doan|trung uong doan|tw doan)\b/u, 'YOUTH'],
];
/** "Thành phố" is of two levels, and tells none. */
const LEVELS: readonly [RegExp, Level][] = [
  [/\b(?:trung uong|tw|tong lien doan|tong ldld|tld|tldldvn)\b/u, 'CENTRAL'],
  [/\b(?:tinh|tinh uy|tinh doan)\b/u, 'PROVINCE'],
  [/\b(?:huyen|quan|thixa|huyen uy|huyen doan)\b/u, 'DISTRICT'],
  [/\b(?:xa|phuong|thi tran)\b/u, 'COMMUNE'],
];

/** The systems that a folded text names. */
export function systemsNamed(key: string): System[] {
  return SYSTEMS.filter(([words]) => words.test(key)).map(([, system]) => system);
}

/** The grantor that is printed with a form, "Bằng khen của Bộ trưởng", "GK UBND xã"; null: none is. */
export function grantorWithin(form: string): string | null {
  return formAndGrantor(form)?.grantor ?? /\s(?:của|cua)\s+(.+)$/iu.exec(form.normalize('NFC'))?.[1] ?? null;
}

/** Whether a printed grantor can only be another than the issuer. What does not say whose or of which level is let pass. */
export function isAnother(printed: string, issuer: Issuer): boolean {
  const key = foldVietnamese(printed);
  if (key.includes(foldVietnamese(issuer.name))) return false;
  const systems = systemsNamed(key);
  if (systems.length > 0 && !systems.includes(issuer.system)) return true;
  // Of "huyện Mẫu, tỉnh Thử" the first is the grantor's.
  const level = LEVELS.map(([words, of]) => ({ at: words.exec(key.replace('thi xa', 'thixa'))?.index ?? -1, of }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)[0]?.of;
  return level !== undefined && level !== issuer.level;
}
