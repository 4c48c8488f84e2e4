import { compacted } from '../patterns/compact.js';
import type { Sentence } from '../text/sentences.js';
import type { Around, AwardEvent } from '../tellings/award-event.js';
import type { AwardItem } from '../tellings/award-item.js';
import type { AwardContext } from '../tellings/award-telling.js';

const CEREMONY =
  '(?:^\\W*|(?<![\\p{L}])tổ chức (?:trọng thể |long trọng |trang trọng )?)(?:buổi )?lễ (?:công bố(?:,| và) )?';
const OWN_CEREMONY = compacted(new RegExp(`${CEREMONY}$`, 'iu'));
/** "Lễ trao", "Lễ công bố quyết định và trao tặng các", "Lễ trao Bằng khen của A và", "Lễ kỷ niệm … và đón nhận". */
const GIVES = compacted(
  new RegExp(
    `${CEREMONY}(?:(?:tổ chức |công bố (?:các )?(?:quyết định )?(?:và )?)?(?:trao(?: tặng)?|đón nhận|tặng|truy tặng)` +
      `(?: (?:các (?:phần thưởng cao quý |hình thức khen thưởng )?)?| [^.;:]{3,200} của [^.;:]{2,80} ?(?:và |, )?)` +
      `|[^;.]{3,200}(?: và|,) (?:đón nhận|trao(?: tặng)?) (?:các )?)$`,
    'iu',
  ),
);

/** "(tổ chức) Lễ trao Bằng khen của A và …": the ceremony's own name says whose the form is that is handed over there. */
function ownedInName(text: string, verb: number, right: readonly AwardItem[]): boolean {
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

/** "Dự lễ trao Huân chương Lao động có …": the verb is part of the ceremony's name. */
export function namesTheCeremony({ text, right, head }: Around, verb: AwardItem): boolean {
  if (
    !/(?:lễ|buổi lễ|(?<![\p{L}])dự buổi|(?<!bằng )việc)\s+$/iu.test(
      text.slice(Math.max(0, verb.start - 10), verb.start),
    )
  )
    return false;
  // "ban hành Quyết định số … về việc tặng Bằng khen", "trao quyết định của Chủ tịch nước về việc tặng": that decision grants.
  if (
    /(?:ban hành|ký|(?<![\p{L}])trao) quyết định[^;.]{0,90} về việc\s+$/iu.test(
      text.slice(Math.max(0, verb.start - 140), verb.start),
    )
  )
    return false;
  // "công bố Quyết định số … của Chủ tịch UBND huyện về việc tặng giấy khen cho các tập thể, gồm:".
  if (
    /công bố quyết định[^;]{0,120} về việc\s+$/iu.test(text.slice(Math.max(0, verb.start - 150), verb.start)) &&
    /:\s*$/u.test(text)
  )
    return false;
  // "tổ chức lễ trao Kỷ niệm chương cho ông A": told with who receives it.
  if (right.some(({ type }, i) => type === 'TO' && right[i + 1]?.type === 'PERSON')) return false;
  // "tổ chức Lễ trao Huân chương của Chủ tịch nước và Kỷ niệm chương của Bộ A": told with whose they are.
  if (ownedInName(text, verb.start, right)) return false;
  // "tổ chức lễ trao huân chương": whether the meeting's own name gives it is judged with the name.
  if (
    right[0]?.type !== 'BY' &&
    /(?<![\p{L}])(?:tổ chức|diễn ra) (?:buổi )?lễ $/iu.test(text.slice(Math.max(0, verb.start - 20), verb.start))
  )
    return false;
  // "lễ đón nhận danh hiệu do Chủ tịch nước phong tặng cho Đội A": with who grants it, too.
  if (right[0]?.type === 'BY' && right.some(({ type }, i) => type === 'TO' && right[i + 1]?.type === 'BODY'))
    return false;
  return (
    !(head.type === 'FORM' && head.pieces !== null) &&
    !right.some((item) => item.type === 'COUNT' && item.recipients.count !== null)
  );
}
