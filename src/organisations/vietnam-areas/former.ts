import { Groups, nameKey } from './plan.js';
import type { SourceCommune, SourceMapping, VietnamSource } from './source.js';
import { FORGOTTEN_MAPPINGS } from './supplement.js';

/** A commune of before, and the communes of today that it went over into. */
export interface FormerCommune {
  key: string;
  code: string | null;
  /** Rearranged before 30/06/2025, on a day that the source does not say. */
  earlier: boolean;
  name: string;
  district: string;
  province: string;
  /** Communes of today, each once; of several the first is the one that the coded row names, if there is one. */
  targets: SourceCommune[];
}

export interface FormerCommunes {
  communes: FormerCommune[];
  /** Rows that say what another row said. */
  repeated: number;
  /** Rows whose new code is wrong or lacks its zeros; their new name and province are right. */
  wrongNewCodes: number;
}

/**
 * The former communes behind the mapping. Its first 10,034 rows carry codes and are, with one that it forgets, the 10,035
 * communes of 30/06/2025. 938 more were added without old code; by name some are communes of the first kind again,
 * the other 769 are units of before.
 */
export function readFormerCommunes({ mappings, communes }: VietnamSource): FormerCommunes {
  const today = new Map(communes.map((commune) => [`${commune.provinceCode}|${commune.name}`, commune]));
  const rows = [...mappings, ...FORGOTTEN_MAPPINGS].sort((a, b) => Number(a.earlier) - Number(b.earlier));
  const byName = new Groups<SourceMapping>();
  for (const row of rows) byName.put(nameKey(row.oldProvince, row.oldDistrict, row.oldName), row);

  let repeated = 0;
  let wrongNewCodes = 0;
  const former = [...byName].map(([key, group]): FormerCommune => {
    const [first] = group as [SourceMapping];
    const targets = new Set<SourceCommune>();
    for (const row of group) {
      const target = today.get(`${row.newProvinceCode}|${row.newName}`);
      if (!target) throw new Error(`${row.newName}, province ${row.newProvinceCode}, is not among today's communes`);
      if (target.code !== row.newCode) wrongNewCodes += 1;
      if (targets.has(target)) repeated += 1;
      targets.add(target);
    }
    return {
      key,
      code: first.oldCode,
      earlier: first.earlier,
      name: first.oldName,
      district: first.oldDistrict,
      province: first.oldProvince,
      targets: [...targets],
    };
  });
  return { communes: former, repeated, wrongNewCodes };
}

/**
 * Communes that the reorganisation left alone: same name and code, and no other commune of 30/06/2025 on either side. Each
 * is one area before and after. By the code of today.
 */
export function unchangedCommunes(former: readonly FormerCommune[]): Map<string, FormerCommune> {
  const standing = former.filter(({ earlier }) => !earlier);
  const sources = new Groups<FormerCommune>();
  for (const commune of standing) for (const target of commune.targets) sources.put(target.code, commune);
  const unchanged = new Map<string, FormerCommune>();
  for (const commune of standing) {
    const [target, ...others] = commune.targets;
    if (!target || others.length > 0 || sources.get(target.code)?.length !== 1) continue;
    if ((commune.code ?? target.code) === target.code && nameKey(target.name) === nameKey(commune.name))
      unchanged.set(target.code, commune);
  }
  return unchanged;
}
