import { compacted } from '../patterns/compact.js';
import type { AwardItem } from '../tellings/award-item.js';

/** "KHEN THƯỞNG TẠI ĐẠI HỘI", "Sau đó là phần khen thưởng.", "Dịp này, các hình thức khen thưởng được trao tặng gồm:", "Danh sách tập thể, cá nhân được khen thưởng dịp này:": a list of what was given follows. */
const OPENS_LIST = compacted(
  /^(?!.*(?<![\p{L}])(?:năm|nhiệm kỳ|giai đoạn|đề nghị|dự kiến|công tác|kết quả)(?![\p{L}]))\P{L}*(?:[\p{L}, ]{0,60} )?(?:khen thưởng|tuyên dương|trao thưởng)(?:,? (?:tại|trong|ở) (?:buổi )?(?:đại hội|hội nghị|lễ|chương trình|ngày hội)| (?:nhân )?dịp này)(?:,? (?:như sau|gồm(?: có)?))?\P{L}*$|^\P{L}*(?:sau đó|tiếp (?:đó|theo)|cuối cùng) là phần khen thưởng\P{L}*$|^\P{L}*(?:(?:(?:nhân |cũng )?dịp này|(?:cũng )?(?:tại|trong|kết thúc) (?:buổi )?(?:hội nghị|đại hội|lễ|chương trình)),? (?:[^,;.:]{3,50} )?)(?:(?:đã|cũng|tiến hành) )*(?:(?:công bố|trao(?: tặng)?) )?(?:các )?(?:hình thức |quyết định )?khen thưởng(?: (?:được|đã)(?: được)?)?(?:,? (?:và )?(?:công bố|trao|trao tặng|tặng))*(?:,? (?:cho )?(?:các )?(?:tập thể|cá nhân)(?:(?:,| và) (?:các )?cá nhân)?)?,?(?: (?:bao )?gồm(?: có)?| như sau| cụ thể(?: như sau)?)?:\P{L}*$/iu,
);
const MARKER = /^\s*(?:(?:\d{1,2}[.)]|[-–•+*])\s*)?["“]?$/u;
const VERB = /^(?:GIVE|RECEIVE|PRAISE|PASSIVE)$/u;

/** What every such line says. */
const COMMENDING = /khen thưởng|tuyên dương|trao thưởng/iu;

export function opensAwardList(text: string): boolean {
  return text.length < 120 && COMMENDING.test(text) && OPENS_LIST.test(text);
}

/** "3. Bằng khen của UBND tỉnh: 14 tập thể", "Ban Dân tộc: giấy khen, 40 người", "- Cá nhân: …": a line of such a list. */
export function isListLine(text: string): boolean {
  return /^\s*(?:\d{1,2}[.)]|[-–•+*])\s*\p{L}/u.test(text) || /^[^:.;]{3,120}: ?\S/u.test(text);
}

/** "Danh hiệu Chiến sĩ thi đua cấp Bộ: 02 đồng chí.": behind an award it goes on in its paragraph. */
export function isListLineOfForm(text: string): boolean {
  return OPENS_WITH_A_FORM.test(text);
}
const OPENS_WITH_A_FORM = compacted(
  /^\W*(?:danh hiệu|bằng khen|giấy khen|cờ thi đua|k[ỷỉ] niệm chương|hu[aâ]n chương)(?![^:]*(?<![\p{L}])(?:được|đề nghị|năm \d{4})(?![\p{L}]))[^.;:]{0,120}: ?(?:có )?\d{1,3} \p{L}/iu,
);

/** "Ngoài ra, còn có Cờ thi đua của UBND tỉnh: 54 tập thể; Bằng khen: 202 tập thể": a list that goes on without a verb. */
export function goesOnWithForms(text: string): boolean {
  return /^\W*ngoài ra/iu.test(text) && BESIDES_THERE_ARE.test(text);
}
const BESIDES_THERE_ARE = compacted(
  /^\W*ngoài ra,? (?:còn )?có (?:danh hiệu|bằng khen|giấy khen|cờ thi đua|k[ỷỉ] niệm chương|hu[aâ]n chương)[^.;:]{0,120}: ?\d{1,3} \p{L}/iu,
);
const BESIDES = /^\W*ngoài ra,? (?:còn )?có $/iu;

/** The items of a line that tells without a verb which form went to whom, as if it were given by one; the others as they are. */
export function withVerbOfList(text: string, items: readonly AwardItem[]): AwardItem[] {
  const at = items.findIndex(({ type }) => type === 'FORM');
  const form = items[at];
  if (form?.type !== 'FORM' || items.some(({ type }) => VERB.test(type))) return [...items];
  const give = (start: number): AwardItem => ({ type: 'GIVE', handed: false, start, end: start });
  if (at === 0 && MARKER.test(text.slice(0, form.start))) return [give(form.start), ...items];
  if (BESIDES.test(text.slice(0, form.start))) return [give(form.start), ...items.slice(at)];
  const [body, colon] = items;
  if (at !== 2 || body?.type !== 'BODY' || colon?.type !== 'COLON' || !MARKER.test(text.slice(0, body.start)))
    return [...items];
  const owner: AwardItem[] = [{ type: 'OF', start: form.end, end: form.end }, body];
  return [give(body.start), form, ...owner, { ...colon, start: form.end, end: form.end }, ...items.slice(3)];
}

/** "Tặng Cờ thi đua của Chính phủ cho:", "2. Tặng Giấy khen cho các cá nhân có tên sau:": a line over those who receive, as decisions have it. */
export function headsAList(text: string): boolean {
  return HEADS_A_LIST.test(text);
}
const HEADS_A_LIST = compacted(
  /^(?:(?:điều|khoản) \d{1,2}[.:)] ?|\d{1,2}[.)] ?|[a-d][.)] ?|\W*)(?:trao|tặng|trao tặng|truy tặng|phong tặng|tặng thưởng|khen thưởng)(?![\p{L}])[^:;.]{0,110} cho(?:(?:,? và|,)? (?:các |\d+ )?(?:tập thể|cá nhân|đơn vị|hộ gia đình|gia đình|ông,? bà)){0,2}(?: có tên)?(?: sau đây| sau)?(?: gồm| là)?:\s*$/iu,
);
