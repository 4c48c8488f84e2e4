import { type AreaLevel, BODY_KIND, type BodyKind, LEVEL, type Level, SYSTEM, type System } from '../vocabulary.js';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { systemsNamed } from './systems-named.js';
import { bodyKey } from './body-names.js';
import { placesIn } from './printed-places.js';

export interface GuessedBody {
  system: System;
  kind: BodyKind;
  level: Level;
}

interface Rule {
  begins: RegExp;
  kind: BodyKind;
  /** Where its name does not say. */
  system?: System;
  /** Whatever place is named. */
  level?: Level;
}

const { GRASSROOTS, VILLAGE, CENTRAL } = LEVEL;
const rule = (words: string, kind: BodyKind, system?: System, level?: Level): Rule => ({
  begins: new RegExp(`^(?:${words})(?: |$)`, 'u'),
  kind,
  ...(system ? { system } : {}),
  ...(level ? { level } : {}),
});

/** How names of bodies begin, folded and written out; the first that fits. */
const RULES: readonly Rule[] = [
  rule('ban thuong truc uy ban (?:mat tran|mttq)', BODY_KIND.FRONT_STANDING_BOARD, SYSTEM.FRONT),
  rule('uy ban mat tran to quoc', BODY_KIND.FRONT_COMMITTEE, SYSTEM.FRONT),
  rule('ban cong tac mat tran', BODY_KIND.FRONT_WORK_BOARD, SYSTEM.FRONT, VILLAGE),
  rule('uy ban nhan dan', BODY_KIND.PEOPLES_COMMITTEE, SYSTEM.STATE),
  rule('(?:thuong truc )?hoi dong nhan dan', BODY_KIND.PEOPLES_COUNCIL, SYSTEM.STATE),
  rule(
    '(?:dang bo|dang uy|chi bo|chi uy|tinh uy|thanh uy|huyen uy|quan uy|thi uy)',
    BODY_KIND.PARTY_COMMITTEE,
    SYSTEM.PARTY,
  ),
  rule('truong|mam non|mau giao|nha tre|hoc vien|lien doi', BODY_KIND.SCHOOL, SYSTEM.STATE, GRASSROOTS),
  rule('hop tac xa|htx|to hop tac', BODY_KIND.COOPERATIVE, SYSTEM.OTHER, GRASSROOTS),
  rule(
    'cong ty|cty|tong cong ty|doanh nghiep|tap doan|ngan hang|xi nghiep|nha may|co so san xuat',
    BODY_KIND.ENTERPRISE,
    SYSTEM.OTHER,
    GRASSROOTS,
  ),
  rule(
    '(?:ban|bo) (?:chi huy|tu lenh) .*|cong an|quan su|bo doi|don bien phong|tieu doan|trung doan|su doan|lu doan|dan quan',
    BODY_KIND.ARMED_FORCES,
    SYSTEM.STATE,
  ),
  rule(
    'chua|den|dinh|giao xu|giao ho|nha tho|thien vien|tinh xa|giao hoi|hoi thanh|ho dao|ban hanh giao',
    BODY_KIND.RELIGIOUS,
    SYSTEM.OTHER,
    GRASSROOTS,
  ),
  rule(
    'chi hoi|chi doan|cong doan (?:co so|truong|cong ty)|cau lac bo|clb',
    BODY_KIND.ASSOCIATION,
    undefined,
    GRASSROOTS,
  ),
  rule(
    '(?:hoi (?:nong dan|lien hiep phu nu|cuu chien binh)|doan thanh nien cong san ho chi minh|lien doan lao dong|cong doan|tinh doan|thanh doan|huyen doan|quan doan|thi doan)',
    BODY_KIND.ORGANISATION_COMMITTEE,
  ),
  rule('to dan pho|khu pho|khoi pho|khu dan cu|cum dan cu|thon|xom|khom', BODY_KIND.VILLAGE, SYSTEM.OTHER, VILLAGE),
  rule('hoi|hiep hoi|lien hiep|lien hiep cac', BODY_KIND.ASSOCIATION, SYSTEM.OTHER),
  rule('thu tuong', BODY_KIND.PRIME_MINISTER, SYSTEM.STATE, CENTRAL),
  rule('chu tich nuoc', BODY_KIND.PRESIDENT, SYSTEM.STATE, CENTRAL),
  rule('chinh phu', BODY_KIND.GOVERNMENT, SYSTEM.STATE, CENTRAL),
  rule('bo', BODY_KIND.MINISTRY, SYSTEM.STATE, CENTRAL),
  rule(
    'so|phong|ban|chi cuc|cuc|thanh tra|van phong|trung tam|tram|benh vien|kho bac|toa an|vien kiem sat|bao hiem|dai|doi|hat',
    BODY_KIND.DEPARTMENT,
    SYSTEM.STATE,
  ),
];

/**
 * What a body most likely is, by its printed name and the level of its area. A guess, which somebody has to look at: the
 * words of a name say nothing certain.
 */
export function guessBody(name: string, enterprise: boolean, areaLevel: AreaLevel | null): GuessedBody {
  const printed = foldVietnamese(name);
  const key = bodyKey(name);
  const [first] = placesIn(name);
  const isVillage = first?.rank === 0 && name.trimStart().startsWith(first.printed);
  if (isVillage) return { system: SYSTEM.OTHER, kind: BODY_KIND.VILLAGE, level: VILLAGE };
  const found = RULES.find(({ begins }) => begins.test(printed) || begins.test(key));
  const kind = found?.kind ?? (enterprise ? BODY_KIND.ENTERPRISE : BODY_KIND.OTHER);
  const system = systemsNamed(printed)[0] ?? systemsNamed(key)[0] ?? SYSTEM.OTHER;
  return {
    kind,
    system: found?.system ?? system,
    level: found?.level ?? (found === undefined ? GRASSROOTS : levelOf(first?.rank ?? null, areaLevel)),
  };
}

/** Of the place in its name; of a city, which may be of two levels, and of a name without a place, its area's. */
function levelOf(rank: number | null, areaLevel: AreaLevel | null): Level {
  const named = rank === null ? undefined : LEVEL_OF_RANK.get(rank);
  const ofArea = areaLevel === null ? undefined : LEVEL_OF_AREA[areaLevel];
  return named ?? ofArea ?? GRASSROOTS;
}

const LEVEL_OF_RANK: ReadonlyMap<number, Level> = new Map([
  [0, VILLAGE],
  [1, LEVEL.COMMUNE],
  [2, LEVEL.DISTRICT],
  [3, LEVEL.PROVINCE],
]);

const LEVEL_OF_AREA: Readonly<Record<AreaLevel, Level>> = {
  COUNTRY: CENTRAL,
  PROVINCE: LEVEL.PROVINCE,
  DISTRICT: LEVEL.DISTRICT,
  COMMUNE: LEVEL.COMMUNE,
  VILLAGE,
};
