import { iyKey } from '../../../platform/text/fold-vietnamese.js';
import { AWARD_FAMILY, AWARD_GENRE, type AwardFamily, type AwardGenre } from '../../vocabulary.js';

/** With which words the name of a form begins, as `iyKey` writes them: the Law names what is of one genre by one word. */
const BEGINS: readonly (readonly [words: string, genre: AwardGenre])[] = [
  ['huan chuong', AWARD_GENRE.ORDER],
  ['huy chuong', AWARD_GENRE.MEDAL],
  ['giai thuong', AWARD_GENRE.PRIZE],
  ['co thi dua', AWARD_GENRE.FLAG],
  ['chien si thi dua', AWARD_GENRE.EMULATION_FIGHTER],
  ['bang khen', AWARD_GENRE.CERTIFICATE_OF_MERIT],
  ['giay khen', AWARD_GENRE.CERTIFICATE_OF_COMMENDATION],
  ['ki niem chuong', AWARD_GENRE.COMMEMORATIVE_MEDAL],
  ['huy hieu', AWARD_GENRE.BADGE],
  ['thu khen', AWARD_GENRE.LETTER],
  ['bieu duong', AWARD_GENRE.PRAISE],
  ['tuyen duong', AWARD_GENRE.PRAISE],
];

/** What a form is, as the first words of its name say: "Kỷ niệm chương …", "Kỉ niệm chương …"; OTHER where they say nothing of it. */
export function genreByName(nameVi: string, family: AwardFamily): AwardGenre {
  const name = `${iyKey(nameVi)} `;
  const said = BEGINS.find(([words]) => name.startsWith(`${words} `))?.[1];
  return said ?? (family === AWARD_FAMILY.TITLE ? AWARD_GENRE.EMULATION_TITLE : AWARD_GENRE.OTHER);
}
