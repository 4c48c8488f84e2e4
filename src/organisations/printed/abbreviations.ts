/**
 * How words in the names of bodies and areas are shortened, or spelt otherwise; all folded, the whole first. For searching:
 * whoever types one finds what is on record under another.
 *
 * Sources: of the Front and its members, how provinces' portals print their committees; of administration, the Law on the
 * Organisation of Local Government as papers shorten it (UBND, HĐND, TP, TX, TT); of provinces, how newspapers print them
 * (BR-VT, TT-Huế, HCM) and the older spelling of names of the Central Highlands (Đắc Lắc, Kontum).
 */
export const SHORTENED_WORDS: readonly (readonly [whole: string, ...shortened: string[]])[] = [
  ['mat tran to quoc', 'mttq', 'ubmttq', 'mttqvn', 'ubmttqvn'],
  ['uy ban nhan dan', 'ubnd'],
  ['hoi dong nhan dan', 'hdnd'],
  ['uy ban', 'ub'],
  ['cong tac mat tran', 'ctmt', 'cong tac mt'],
  ['lien hiep phu nu', 'lhpn', 'lien hiep pn'],
  ['phu nu', 'lhpn'],
  ['cuu chien binh', 'ccb'],
  ['nong dan', 'nd'],
  ['lien doan lao dong', 'ldld'],
  ['thanh nien cong san', 'tncs'],
  ['ban thuong truc', 'btt'],
  ['ban thuong vu', 'btv'],
  ['ban chap hanh', 'bch'],
  ['thanh pho', 'tp'],
  ['thi xa', 'tx'],
  ['thi tran', 'tt'],
  ['ho chi minh', 'hcm'],
  ['ba ria vung tau', 'br vt', 'brvt'],
  ['thua thien hue', 'tt hue', 'tth'],
  ['dak lak', 'dac lac', 'dac lak', 'daklak'],
  ['dak nong', 'dac nong'],
  ['kon tum', 'kontum'],
  ['bac kan', 'bac can'],
];

/** Printed as one word for two of the above. */
export const TWO_IN_ONE: Readonly<Record<string, string>> = {
  ubmttq: 'uy ban mat tran to quoc',
  ubmttqvn: 'uy ban mat tran to quoc viet nam',
  mttqvn: 'mat tran to quoc viet nam',
  tphcm: 'thanh pho ho chi minh',
};

/** Printed after the name of the Front or left out, of one and the same body. */
export const OF_VIETNAM: readonly string[] = ['viet nam', 'vn'];
