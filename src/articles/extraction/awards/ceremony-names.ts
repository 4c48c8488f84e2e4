import type { Sentence } from '../text/sentences.js';
import type { AwardEvent } from './award-event.js';
import type { AwardItem } from './award-item.js';
import type { AwardContext } from './award-telling.js';

const CEREMONY =
  '(?:^\\W*|(?<![\\p{L}])tổ chức (?:trọng thể |long trọng |trang trọng )?)(?:buổi )?lễ (?:công bố(?:,| và) )?';
const OWN_CEREMONY = new RegExp(`${CEREMONY}$`, 'iu');
/** "Lễ trao", "Lễ công bố quyết định và trao tặng các", "Lễ trao Bằng khen của A và", "Lễ kỷ niệm … và đón nhận". */
const GIVES = new RegExp(
  `${CEREMONY}(?:(?:tổ chức |công bố (?:các )?(?:quyết định )?(?:và )?)?(?:trao(?: tặng)?|đón nhận|tặng|truy tặng)` +
    `(?: (?:các (?:phần thưởng cao quý |hình thức khen thưởng )?)?| [^.;:]{3,200} của [^.;:]{2,80} ?(?:và |, )?)` +
    `|[^;.]{3,200}(?: và|,) (?:đón nhận|trao(?: tặng)?) (?:các )?)$`,
  'iu',
);

/** "(tổ chức) Lễ trao Bằng khen của A và …": the ceremony's own name says whose the form is that is handed over there. */
export function ownedInName(text: string, verb: number, right: readonly AwardItem[]): boolean {
  return (
    right[0]?.type === 'OF' && right[1]?.type === 'BODY' && OWN_CEREMONY.test(text.slice(Math.max(0, verb - 60), verb))
  );
}

/** The same of a row that is in the name of a ceremony, up to the form in question. */
export function isOwnedInName(text: string, { grantors, headStart, verb }: AwardEvent): boolean {
  return verb === 'HANDED' && grantors.length > 0 && GIVES.test(text.slice(0, headStart));
}

/**
 * "tổ chức lễ trao huân chương cho gần 700 kiều bào", "Lễ kỷ niệm … và đón nhận Huân chương": what the ceremony's own name gives,
 * where nobody is counted.
 */
export function isGivenInName(
  event: AwardEvent,
  { text, start }: Sentence,
  title: AwardContext['titles'][number] | undefined,
): boolean {
  if (isOwnedInName(text, event)) return true;
  const isPaper = !/^(?:OTHER_RECOGNITION|EMULATION_TITLE)$/u.test(event.form);
  return title !== undefined && isPaper && GIVES.test(text.slice(Math.max(0, title.start - start), event.headStart));
}
