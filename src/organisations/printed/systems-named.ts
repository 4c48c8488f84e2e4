import type { System } from '../vocabulary.js';

/** Words of a printed body or grantor, folded, that tell whose it is. */
const SYSTEMS: readonly [RegExp, System][] = [
  [/\b(?:mttq|ubmttq|ubmt|mat tran)\b/u, 'FRONT'],
  [/\b(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|bo truong|thu tuong|chinh phu|chu tich nuoc)\b/u, 'STATE'],
  [/\b(?:tinh uy|thanh uy|huyen uy|dang uy|ban bi thu|bo chinh tri)\b/u, 'PARTY'],
  [/\b(?:lien doan lao dong|ldld|cong doan)\b/u, 'TRADE_UNION'],
  [/\bhoi nong dan\b/u, 'FARMERS'],
  [/\b(?:hoi lien hiep phu nu|hoi phu nu|lhpn)\b/u, 'WOMEN'],
  [/\bhoi cuu chien binh\b/u, 'VETERANS'],
  [/\b(?:doan thanh nien|tinh doan|thanh doan|huyen doan|trung uong doan)\b/u, 'YOUTH'],
];

/** The systems that a folded text names. */
export function systemsNamed(key: string): System[] {
  return SYSTEMS.filter(([words]) => words.test(key)).map(([, system]) => system);
}
