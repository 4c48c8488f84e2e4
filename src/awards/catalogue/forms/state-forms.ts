import { AWARD_FAMILY, AWARD_GENRE } from '../../vocabulary.js';
import { INDIVIDUALS, INDIVIDUALS_AND_GROUPS, THREE_CLASSES } from './award-form.js';
import type { AwardFormRow, Source } from '../catalogue-row.js';
import { genreByName } from './form-genre.js';

const LAW: Source = '[S] Law 15/2003/QH11, art. 33–64; Law 06/2022/QH15, chapters III and IV';
const BEFORE_THE_LAW: Source =
  '[B] decrees before the Law of 2003; honours for the resistance wars were granted long after';

type Head = [code: string, nameVi: string, nameEn: string, aliases?: readonly string[]];

const form = (
  [code, nameVi, nameEn, aliases = []]: Head,
  rank: number,
  rest: Partial<AwardFormRow> = {},
): AwardFormRow => ({
  code,
  family: AWARD_FAMILY.FORM,
  genre: genreByName(nameVi, AWARD_FAMILY.FORM),
  nameVi,
  nameEn,
  classes: [],
  aliases,
  recipientKinds: INDIVIDUALS_AND_GROUPS,
  onceInLifetime: false,
  rank,
  source: LAW,
  ...rest,
});

const inClasses = { classes: THREE_CLASSES };
const toIndividuals = { recipientKinds: INDIVIDUALS };

/** Huân chương, in the order of the Law. */
export const ORDERS: readonly AwardFormRow[] = [
  form(['GOLD_STAR_ORDER', 'Huân chương Sao vàng', 'Gold Star Order'], 100),
  form(['HO_CHI_MINH_ORDER', 'Huân chương Hồ Chí Minh', 'Ho Chi Minh Order'], 110),
  form(['INDEPENDENCE_ORDER', 'Huân chương Độc lập', 'Independence Order', ['HCĐL']], 120, inClasses),
  form(['MILITARY_EXPLOIT_ORDER', 'Huân chương Quân công', 'Military Exploit Order', ['HCQC']], 130, inClasses),
  form(['LABOUR_ORDER', 'Huân chương Lao động', 'Labour Order', ['HCLĐ']], 140, inClasses),
  form(
    ['FATHERLAND_DEFENCE_ORDER', 'Huân chương Bảo vệ Tổ quốc', 'Fatherland Defence Order', ['HCBVTQ']],
    150,
    inClasses,
  ),
  form(['FEAT_OF_ARMS_ORDER', 'Huân chương Chiến công', 'Feat of Arms Order', ['HCCC']], 160, inClasses),
  form(['GREAT_NATIONAL_UNITY_ORDER', 'Huân chương Đại đoàn kết dân tộc', 'Great National Unity Order'], 170, {
    ...toIndividuals,
    aliases: ['Huân chương Đại đoàn kết toàn dân tộc', 'Huân chương Đại đoàn kết'],
  }),
  form(['BRAVERY_ORDER', 'Huân chương Dũng cảm', 'Bravery Order'], 180, toIndividuals),
  form(['FRIENDSHIP_ORDER', 'Huân chương Hữu nghị', 'Friendship Order'], 190),
  form(['RESISTANCE_ORDER', 'Huân chương Kháng chiến', 'Resistance Order', ['HCKC']], 195, {
    ...inClasses,
    source: BEFORE_THE_LAW,
  }),
];

/** Huy chương; those for length of service go to one person once in each class. */
export const MEDALS: readonly AwardFormRow[] = [
  form(['VICTORY_FLAG_MEDAL', 'Huy chương Quân kỳ quyết thắng', 'Victory Flag Medal'], 300, {
    ...toIndividuals,
    onceInLifetime: true,
  }),
  form(['NATIONAL_SECURITY_MEDAL', 'Huy chương Vì an ninh Tổ quốc', 'For National Security Medal'], 310, {
    ...toIndividuals,
    onceInLifetime: true,
  }),
  form(['GLORIOUS_FIGHTER_MEDAL', 'Huy chương Chiến sĩ vẻ vang', 'Glorious Fighter Medal'], 320, {
    ...toIndividuals,
    ...inClasses,
    aliases: ['Huy chương Chiến sỹ vẻ vang'],
    onceInLifetime: true,
  }),
  form(['FRIENDSHIP_MEDAL', 'Huy chương Hữu nghị', 'Friendship Medal'], 330, toIndividuals),
  form(['RESISTANCE_MEDAL', 'Huy chương Kháng chiến', 'Resistance Medal'], 340, {
    ...toIndividuals,
    classes: ['FIRST', 'SECOND'],
    source: BEFORE_THE_LAW,
  }),
];

const once = { ...toIndividuals, onceInLifetime: true };

/** Danh hiệu vinh dự Nhà nước: forms of commendation in the Law, not emulation titles. A hero may be made one again. */
export const STATE_HONORARY_TITLES: readonly AwardFormRow[] = [
  form(['HERO_PROVINCE', 'Tỉnh Anh hùng', 'Hero Province'], 195, {
    recipientKinds: ['GROUP'],
    aliases: ['Thành phố Anh hùng'],
    source: '[B] Law 06/2022/QH15, chapter III',
  }),
  form(['HEROIC_MOTHER', 'Bà mẹ Việt Nam anh hùng', 'Heroic Vietnamese Mother', ['Mẹ Việt Nam anh hùng']], 200, once),
  form(
    ['ARMED_FORCES_HERO', 'Anh hùng Lực lượng vũ trang nhân dân', "Hero of the People's Armed Forces", ['AHLLVTND']],
    210,
  ),
  form(['LABOUR_HERO', 'Anh hùng Lao động', 'Hero of Labour', ['AHLĐ']], 220),
  form(['PEOPLES_TEACHER', 'Nhà giáo nhân dân', "People's Teacher", ['NGND']], 230, once),
  form(['MERITORIOUS_TEACHER', 'Nhà giáo ưu tú', 'Meritorious Teacher', ['NGƯT']], 231, once),
  form(['PEOPLES_PHYSICIAN', 'Thầy thuốc nhân dân', "People's Physician", ['TTND']], 232, once),
  form(['MERITORIOUS_PHYSICIAN', 'Thầy thuốc ưu tú', 'Meritorious Physician', ['TTƯT']], 233, once),
  form(['PEOPLES_ARTIST', 'Nghệ sĩ nhân dân', "People's Artist", ['NSND', 'Nghệ sỹ nhân dân']], 234, once),
  form(['MERITORIOUS_ARTIST', 'Nghệ sĩ ưu tú', 'Meritorious Artist', ['NSƯT', 'Nghệ sỹ ưu tú']], 235, once),
  form(['PEOPLES_ARTISAN', 'Nghệ nhân nhân dân', "People's Artisan", ['NNND']], 236, once),
  form(['MERITORIOUS_ARTISAN', 'Nghệ nhân ưu tú', 'Meritorious Artisan', ['NNƯT']], 237, once),
].map((row) => ({ ...row, genre: AWARD_GENRE.HONORARY_TITLE }));

/** Giải thưởng. */
export const STATE_PRIZES: readonly AwardFormRow[] = [
  form(['HO_CHI_MINH_PRIZE', 'Giải thưởng Hồ Chí Minh', 'Ho Chi Minh Prize'], 240),
  form(['STATE_PRIZE', 'Giải thưởng Nhà nước', 'State Prize'], 250),
];
