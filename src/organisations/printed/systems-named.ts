import type { System } from '../vocabulary.js';

/** Words of a printed body or grantor, folded, that tell whose it is. */
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

/** The systems that a folded text names. */
export function systemsNamed(key: string): System[] {
  return SYSTEMS.filter(([words]) => words.test(key)).map(([, system]) => system);
}
