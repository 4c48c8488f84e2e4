import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';

/** Words in which papers shorten the names of bodies, in small letters, and the whole of them. What may be two things (BCT, CT, TT) is not among them. */
const WORDS: readonly [string, string][] = [
  ['ubnd', 'ủy ban nhân dân'],
  ['hđnd', 'hội đồng nhân dân'],
  ['mttq', 'mặt trận tổ quốc'],
  ['mttqvn', 'mặt trận tổ quốc'],
  ['ubmttq', 'ủy ban mặt trận tổ quốc'],
  ['ubmttqvn', 'ủy ban mặt trận tổ quốc'],
  ['lhpn', 'liên hiệp phụ nữ'],
  ['ccb', 'cựu chiến binh'],
  ['hnd', 'hội nông dân'],
  ['lđlđ', 'liên đoàn lao động'],
  ['tncs', 'thanh niên cộng sản'],
  ['hcm', 'hồ chí minh'],
  ['btt', 'ban thường trực'],
  ['btv', 'ban thường vụ'],
  ['bch', 'ban chấp hành'],
];

/** After `foldVietnamese`, for texts whose accents do not count. */
export const SHORT_WORDS_FOLDED: ReadonlyMap<string, string> = new Map(
  WORDS.map(([short, long]) => [foldVietnamese(short), foldVietnamese(long)]),
);

/** After `accentKey`: with the accents of the whole; "HDND" is printed, too. */
export const SHORT_WORDS: ReadonlyMap<string, string> = new Map(
  WORDS.flatMap(([short, long]): [string, string][] => [
    [short, long],
    [foldVietnamese(short), long],
  ]),
);
