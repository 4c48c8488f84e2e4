import { RECIPIENT_KIND, type RecipientKind } from '../../../awards/vocabulary.js';

/** Words that lists divide and count recipients by, folded. Longer ones first. Source: annexes and reports of the Front. */
export const RECIPIENT_WORDS: readonly [words: string, kind: RecipientKind][] = [
  ['ho gia dinh|ho kinh doanh|ho dan|gia dinh|ho', RECIPIENT_KIND.HOUSEHOLD],
  ['doanh nghiep|cong ty|hop tac xa', RECIPIENT_KIND.ENTERPRISE],
  ['tap the|don vi|co quan|to chuc', RECIPIENT_KIND.GROUP],
  ['ca nhan|nguoi|dong chi|d c|ong ba|can bo|hoi vien|doan vien', RECIPIENT_KIND.INDIVIDUAL],
];

/** Those that a sub-heading may consist of: "Đơn vị" alone heads a column, and "Hội viên" may be anything. */
export const KIND_HEADINGS: readonly [words: RegExp, kind: RecipientKind][] = [
  [/(?:^| )(?:ho gia dinh|cac ho|ho (?:nong dan|san xuat|kinh doanh|dan))(?: |$)/u, RECIPIENT_KIND.HOUSEHOLD],
  [/(?:^| )doanh nghiep(?: |$)/u, RECIPIENT_KIND.ENTERPRISE],
  [/(?:^| )tap the(?: |$)/u, RECIPIENT_KIND.GROUP],
  [/(?:^| )ca nhan(?: |$)/u, RECIPIENT_KIND.INDIVIDUAL],
];

/**
 * Words that begin the name of a body or place, to tell units from names of people; with their accents, without which "tổ"
 * is the family name Tô and "ban" Bàn.
 */
export const UNIT_HEADS: readonly string[] = [
  'xã, phường, thị trấn, huyện, quận, thị xã, thành phố, tp, tỉnh, thôn, bản, xóm, ấp, tổ dân phố, tdp, khu phố, khu, tổ',
  'khối, cụm, ủy ban, ubnd, ub, ubmttq, ubmt, mttq, mặt trận, hđnd, hội đồng, hội, chi hội, chi bộ, đảng bộ, đảng ủy',
  'huyện ủy, tỉnh ủy, thành ủy, chi đoàn, liên đoàn, công đoàn, liên hiệp, sở, phòng, ban, viện, trường, trung tâm, trạm',
  'bệnh viện, công ty, cty, công an, quân sự, hợp tác xã, htx, doanh nghiệp, ngân hàng, kho bạc, chi cục, cục, vụ, bộ',
  'tòa án, đài, báo, giáo xứ, chùa, giáo hội, câu lạc bộ, clb, văn phòng, cơ quan, đơn vị, tập thể, đội, nhóm, quỹ',
  'tập đoàn, tổng công ty, khu dân cư, buôn, sóc, liên đội, tiểu đoàn, đồn, đoàn thanh niên, đoàn tncs, đoàn xã',
  'đoàn phường, đoàn trường, đoàn khối, đoàn cơ sở, huyện đoàn, tỉnh đoàn, thành đoàn, hiệp hội, nhà văn hóa, cơ sở',
].flatMap((line) => line.split(', '));
