import { AWARD_FAMILY } from '../../vocabulary.js';
import { EVERYONE, INDIVIDUALS } from './award-form.js';
import type { AwardFormRow } from '../catalogue-row.js';
import { genreByName } from './form-genre.js';

type Row = Pick<AwardFormRow, 'code' | 'nameVi' | 'nameEn' | 'rank' | 'source'> & Partial<AwardFormRow>;

const row = (own: Row): AwardFormRow => ({
  family: AWARD_FAMILY.FORM,
  genre: genreByName(own.nameVi, AWARD_FAMILY.FORM),
  classes: [],
  aliases: [],
  recipientKinds: EVERYONE,
  onceInLifetime: false,
  ...own,
});

/** Bằng khen and Giấy khen mean nothing without their grantor: the catalogue has one form, the authority rows the rest. */
export const CERTIFICATES: readonly AwardFormRow[] = [
  row({
    code: 'PRIME_MINISTER_MERIT',
    nameVi: 'Bằng khen của Thủ tướng Chính phủ',
    nameEn: 'Certificate of Merit of the Prime Minister',
    aliases: ['Bằng khen Thủ tướng', 'Bằng khen của Thủ tướng', 'Bằng khen Thủ tướng Chính phủ', 'BK TTg'],
    rank: 450,
    source: '[S] Law 06/2022/QH15, art. 78',
  }),
  row({
    code: 'CERTIFICATE_OF_MERIT',
    nameVi: 'Bằng khen',
    nameEn: 'Certificate of Merit',
    aliases: ['BK'],
    rank: 540,
    source: '[S] Law 06/2022/QH15, art. 74 and 79',
  }),
  row({
    code: 'CERTIFICATE_OF_COMMENDATION',
    nameVi: 'Giấy khen',
    nameEn: 'Certificate of Commendation',
    aliases: ['GK'],
    rank: 650,
    source: '[S] Law 06/2022/QH15, art. 75 and 80',
  }),
];

const medal = (
  code: string,
  title: string,
  nameEn: string,
  aliases: readonly string[],
  source: Row['source'],
): AwardFormRow =>
  row({
    code,
    nameVi: `Kỷ niệm chương "${title}"`,
    nameEn,
    // Papers print the words before the title, whichever title it is.
    aliases: [title, `KNC ${title}`, ...aliases.flatMap((other) => [other, `Kỷ niệm chương "${other}"`])],
    recipientKinds: INDIVIDUALS,
    onceInLifetime: true,
    rank: 560,
    source,
  });

/** Kỷ niệm chương and Huy hiệu: for individuals, once in a lifetime. */
export const COMMEMORATIVE_MEDALS: readonly AwardFormRow[] = [
  medal(
    'GREAT_UNITY_MEDAL',
    'Vì sự nghiệp Đại đoàn kết toàn dân tộc',
    'Commemorative Medal "For the Cause of Great National Unity"',
    ['Vì sự nghiệp Đại đoàn kết dân tộc', 'Vì sự nghiệp Đại đoàn kết'],
    '[S] Front rule 222/QĐ-MTTW of 27/02/2020; printed with and without "toàn"',
  ),
  medal(
    'TRADE_UNION_MEDAL',
    'Vì sự nghiệp xây dựng tổ chức Công đoàn',
    'Commemorative Medal "For the Building of the Trade Union"',
    ['Vì sự nghiệp xây dựng tổ chức Công đoàn Việt Nam'],
    '[B] rule of the General Confederation of Labour',
  ),
  medal(
    'FARMERS_MEDAL',
    'Vì giai cấp nông dân Việt Nam',
    'Commemorative Medal "For the Vietnamese Farmers"',
    ['Vì giai cấp nông dân', 'Vì sự nghiệp giai cấp nông dân Việt Nam'],
    "[B] rule of the Farmers' Union",
  ),
  medal(
    'WOMEN_MEDAL',
    'Vì sự phát triển của phụ nữ Việt Nam',
    'Commemorative Medal "For the Advancement of Vietnamese Women"',
    ['Vì sự tiến bộ của phụ nữ Việt Nam'],
    "[B] rule of the Women's Union",
  ),
  medal(
    'VETERANS_MEDAL',
    'Cựu chiến binh Việt Nam',
    'Commemorative Medal "Vietnam Veteran"',
    [],
    "[B] rule of the Veterans' Association",
  ),
  medal(
    'YOUTH_MEDAL',
    'Vì thế hệ trẻ',
    'Commemorative Medal "For the Young Generation"',
    [],
    '[B] rule of the Youth Union',
  ),
  medal(
    'ETHNIC_AFFAIRS_MEDAL',
    'Vì sự nghiệp phát triển các dân tộc',
    'Commemorative Medal "For the Development of the Ethnic Groups"',
    [],
    '[S] Decision 03/2008/QĐ-UBDT',
  ),
  row({
    code: 'COMMEMORATIVE_MEDAL',
    nameVi: 'Kỷ niệm chương',
    nameEn: 'Commemorative Medal',
    aliases: ['KNC'],
    recipientKinds: INDIVIDUALS,
    rank: 570,
    // Which medal it is stands in the reason: two of them need not be the same one.
    onceInLifetime: false,
    source: '[S] Law 06/2022/QH15, art. 71',
  }),
  row({
    code: 'BADGE',
    nameVi: 'Huy hiệu',
    nameEn: 'Badge',
    recipientKinds: INDIVIDUALS,
    rank: 580,
    source: '[S] form 0603.N/BNV-TĐKT, column "Huy hiệu (kỷ niệm chương)"; Law 15/2003/QH11',
  }),
  row({
    code: 'PARTY_BADGE',
    nameVi: 'Huy hiệu Đảng',
    nameEn: 'Party Membership Badge',
    aliases: [30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90].map((years) => `Huy hiệu ${years} năm tuổi Đảng`),
    recipientKinds: INDIVIDUALS,
    rank: 590,
    source: '[B] Guidance 56-HD/VPTW of 2015 on commendation in the Party; each number of years is another badge',
  }),
];

/** Recognition without a statutory form: recorded, never counted in a statutory table. */
export const OTHER_RECOGNITION: readonly AwardFormRow[] = [
  row({ code: 'LETTER_OF_PRAISE', nameVi: 'Thư khen', nameEn: 'Letter of Praise', rank: 700, source: '[S] practice' }),
  row({ code: 'PUBLIC_PRAISE', nameVi: 'Biểu dương', nameEn: 'Public Praise', rank: 710, source: '[S] practice' }),
  row({
    code: 'PUBLIC_HONOURING',
    nameVi: 'Tuyên dương',
    nameEn: 'Public Honouring',
    rank: 720,
    source: '[S] practice',
  }),
].map((each) => ({ ...each, family: AWARD_FAMILY.OTHER }));
