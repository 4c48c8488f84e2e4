import type { Organisation } from '../../organisations/organisation.entity.js';
import { systemsNamed } from '../../organisations/printed/systems-named.js';
import type { Level } from '../../organisations/vocabulary.js';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { formAndGrantor } from '../reading/rows/form-and-grantor.js';

export type Issuer = Pick<Organisation, 'name' | 'system' | 'level'>;

/** "Thành phố" is of two levels, and tells none. */
const LEVELS: readonly [RegExp, Level][] = [
  [/\b(?:trung uong|tw|tong lien doan|tong ldld|tld|tldldvn)\b/u, 'CENTRAL'],
  [/\b(?:tinh|tinh uy|tinh doan)\b/u, 'PROVINCE'],
  [/\b(?:huyen|quan|thixa|huyen uy|huyen doan)\b/u, 'DISTRICT'],
  [/\b(?:xa|phuong|thi tran)\b/u, 'COMMUNE'],
];

/** The grantor that is printed with a form, "Bằng khen của Bộ trưởng"; null: none is. */
export function grantorWithin(form: string): string | null {
  return formAndGrantor(form)?.grantor ?? /\s(?:của|cua)\s+(.+)$/iu.exec(form.normalize('NFC'))?.[1] ?? null;
}

/** Whether a printed grantor can only be another than the issuer. What does not say whose or of which level is let pass. */
export function isAnother(printed: string, issuer: Issuer): boolean {
  const key = foldVietnamese(printed);
  if (key.includes(foldVietnamese(issuer.name))) return false;
  const systems = systemsNamed(key);
  if (systems.length > 0 && !systems.includes(issuer.system)) return true;
  const level = levelNamed(key);
  return level !== undefined && level !== issuer.level;
}

/** The level that a folded text names; of "huyện Mẫu, tỉnh Thử" the first. Undefined: none. */
export function levelNamed(key: string): Level | undefined {
  return LEVELS.map(([words, of]) => ({ at: words.exec(key.replace('thi xa', 'thixa'))?.index ?? -1, of }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)[0]?.of;
}
