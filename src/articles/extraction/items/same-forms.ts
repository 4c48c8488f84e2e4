import type { AwardItem } from '../tellings/award-item.js';
import { scanner } from '../patterns/scanning.js';
import type { AwardFormCode } from '../draft.js';
import { compacted } from '../patterns/compact.js';

/** A form as it was told before. */
export interface Told {
  form: AwardFormCode;
  formPrinted: string;
}

const SAME = compacted(
  /(?<![\p{L}])(?:(?:hình thức|phần thưởng|danh hiệu)(?: khen thưởng| cao quý)?|(?:tấm )?(?:bằng|giấy) khen) (?:này|tương tự|như (?:vậy|trên))(?![\p{L}])/giu,
);
const scanSame = scanner(SAME);

/**
 * "khen 15 tập thể cũng bằng hình thức này", "cũng dành phần thưởng này cho 9 hội viên": the form told last before, in the sentence or
 * by the award of the sentence before.
 */
export function withSameForms(text: string, forms: readonly AwardItem[], before: Told | null): AwardItem[] {
  const same = scanSame(text).flatMap(({ 0: words, index }): AwardItem[] => {
    const last = forms.findLast((form) => form.type === 'FORM' && form.end <= index);
    const told = last?.type === 'FORM' ? { form: last.code, formPrinted: last.printed } : before;
    // Praise without a form is nothing that could be given again.
    if (!told || told.form === 'OTHER_RECOGNITION') return [];
    const end = index + words.length;
    return [{ type: 'FORM', code: told.form, printed: told.formPrinted, pieces: null, start: index, end }];
  });
  same.push(...classesAlone(text, forms), ...titlesAlone(text, forms));
  if (same.length === 0) return [...forms];
  const within = ({ start, end }: AwardItem): boolean => same.some((each) => each.start < end && start < each.end);
  return [...forms.filter((form) => !within(form)), ...same].sort((one, other) => one.start - other.start);
}

const CLASS_ALONE = compacted(
  /(?<=(?:[,;]|(?<![\p{L}])và) )hạng (?:đặc biệt|nhất|nhì|ba|iii|ii|i|[1-3])(?= (?:cho|tặng|thuộc về|được trao cho) )/giu,
);
const scanClasses = scanner(CLASS_ALONE);
const CLASSED = compacted(/^(?<order>(?:huân|huy) chương [^,;:.]{0,40}?),? ?hạng (?:\p{L}+|\d)(?: biệt)?$/iu);

/** "Huân chương Chiến công hạng Nhì cho ông A, hạng Ba cho ông B": the order is told once, and the second class is one of its own. */
function classesAlone(text: string, forms: readonly AwardItem[]): AwardItem[] {
  return scanClasses(text).flatMap(({ 0: words, index }): AwardItem[] => {
    // "… hạng Nhất, hạng Nhì cho A và B": one of the classes that its own form tells.
    if (forms.some(({ start, end }) => start < index && index < end)) return [];
    const last = forms.findLast(({ end }) => end <= index);
    const order = last?.type === 'FORM' ? CLASSED.exec(last.printed)?.groups?.['order'] : undefined;
    if (last?.type !== 'FORM' || order === undefined) return [];
    const printed = `${order} ${words}`;
    return [{ type: 'FORM', code: last.code, printed, pieces: null, start: index, end: index + words.length }];
  });
}

const NAME_ALONE = compacted(
  /(?<=(?:[,;:]|(?<![\p{L}])và) )[“"](?!(?:mái ấm|(?:ngôi )?nhà|quỹ|góc|áo|bữa|tủ)(?![\p{L}]))[^“”"]{3,60}[”"](?= cho \d(?![^,;:.“"]*(?<![\p{L}])(?:nghèo|khó khăn)(?![\p{L}])))/giu,
);
const scanNames = scanner(NAME_ALONE);
/** Nothing but receivers and names between two names: "trao nhà “A”", "20 suất học bổng, “B”" is no title. */
const NAMES_AND_RECEIVERS = compacted(
  /^(?:(?:[,;]? (?:và )?[“"][^“”"]{3,60}[”"])*(?:(?! cho )[^“”",;.:]){0,50} cụ thể:)?(?:[,;]? (?:và )?(?:[“"][^“”"]{3,60}[”"]|cho \d[\d.]*(?: (?!(?:cho|trao|tặng|phát động|học bổng|suất|quà|nhà|phong trào|chương trình|mô hình|công trình)(?![\p{L}]))\p{Ll}+){1,14}(?:(?:,| và) \d[\d.]* (?:tập thể|cá nhân|hộ|gia đình|đơn vị))*(?=[,;:]| và (?:[“"]|$))))*[,;:]? (?:và )?$/iu,
);
const TITLED = compacted(/^(?:danh hiệu|giải thưởng|k[ỷỉ] niệm chương)(?![\p{L}])/iu);

/** "trao danh hiệu “A” cho 2 tập thể; “B” cho 19 sinh viên": what is given is told once, and each name of it has its own receivers. */
function titlesAlone(text: string, forms: readonly AwardItem[]): AwardItem[] {
  if (!/[”"] cho \d/u.test(text)) return [];
  return scanNames(text).flatMap(({ 0: printed, index }): AwardItem[] => {
    const end = index + printed.length;
    const last = forms.findLast((form) => form.type === 'FORM' && form.start < index);
    const noun = last?.type === 'FORM' ? TITLED.exec(last.printed)?.[0] : undefined;
    if (last?.type !== 'FORM' || noun === undefined || last.end > index + 1) return [];
    const between = text.slice(last.end, index);
    if (!NAMES_AND_RECEIVERS.test(between)) return [];
    // "danh hiệu “A” và “B” cho 623 cá nhân": how many of each is not said.
    if (!/[:;] $/u.test(text.slice(0, index)) && !/ cho \d/u.test(between)) return [];
    return [{ type: 'FORM', code: last.code, printed: `${noun} ${printed}`, pieces: null, start: index, end }];
  });
}
