import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { splitPositions } from '../../platform/text/positions.js';
import { remembered } from '../../platform/text/remembered.js';

/** Abbreviations of units and posts that mean one thing; ambiguous ones (BCT, CT) are left as printed. */
const ABBREVIATIONS = new Map(
  Object.entries({
    ubnd: 'uy ban nhan dan',
    hdnd: 'hoi dong nhan dan',
    mttq: 'mat tran to quoc',
    ubmttq: 'uy ban mat tran to quoc',
    ctmt: 'cong tac mat tran',
    bch: 'ban chap hanh',
    btv: 'ban thuong vu',
    lhpn: 'lien hiep phu nu',
    ccb: 'cuu chien binh',
    thcs: 'trung hoc co so',
    thpt: 'trung hoc pho thong',
    htx: 'hop tac xa',
    tdp: 'to dan pho',
    pct: 'pho chu tich',
    pbt: 'pho bi thu',
  }),
);
/** Said or left out at will: "UBMTTQ (Việt Nam) xã". */
const OPTIONAL = /(?<![^ ])viet nam(?![^ ])/gu;

/** The key under which a printed unit or position is compared: folded, abbreviations written out. */
export const placeKey = remembered((printed: string): string => {
  const words = foldVietnamese(printed).split(' ');
  const whole = words.map((word) => ABBREVIATIONS.get(word) ?? word).join(' ');
  return whole.replace(OPTIONAL, '').replace(/ {2,}/gu, ' ').trim();
});

export type Likeness = 'SAME' | 'WITHIN' | null;

/** Whether two keys are the same text, or one stands in the other as whole words, two at least. */
export function likeness(one: string, other: string): Likeness {
  if (one === '' || other === '') return null;
  if (one === other) return 'SAME';
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.includes(' ') && ` ${long} `.includes(` ${short} `) ? 'WITHIN' : null;
}

/** Each post of a printed position by its key: "Bí thư Chi bộ, Trưởng thôn" → two. */
export const positionKeys = remembered((printed: string): readonly string[] =>
  splitPositions(printed)
    .map(placeKey)
    .filter((key) => key !== ''),
);
