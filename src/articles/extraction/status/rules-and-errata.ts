import type { AwardEvent } from '../tellings/award-event.js';
import type { AwardTelling } from '../tellings/award-telling.js';
import type { Sentence } from '../text/sentences.js';
import { compacted } from '../patterns/compact.js';

/** Sentences that tell of no giving: those of a rule ("Thể lệ cuộc thi: …"), up to the paragraph's end, of conditions in lines, and what an erratum corrects. */
export function notTold(sentences: readonly Sentence[], { wrong }: Errata): ReadonlySet<Sentence> {
  const left = new Set(wrong);
  let rule: number | null = null;
  let conditions = false;
  for (const sentence of sentences) {
    const { paragraph, text } = sentence;
    conditions = CONDITIONS_FOLLOW.test(text) || (conditions && LINE.test(text));
    if (RULE.test(text)) rule = paragraph;
    if (conditions || rule === paragraph) left.add(sentence);
  }
  return left;
}

/** What a newspaper takes back, and the numbers that it puts right. */
export interface Errata {
  /** What was wrong, and the words that say so. */
  wrong: ReadonlySet<Sentence>;
  right: readonly Correction[];
}
interface Correction {
  /** Receivers as printed ("tập thể"), their wrong number and the right one. */
  noun: string;
  from: number;
  to: number;
  sentence: Sentence;
  /** What it quotes as printed. */
  quoted: readonly Sentence[];
}

/**
 * "… đã in: “A tặng Giấy khen cho 15 tập thể”. Nay xin sửa lại là 5 tập thể": who corrects, what it quotes, and where it tells no number that was wrong
 * the sentence before it. "Nay xin đính chính: A tặng Giấy khen cho 5 tập thể" tells what was given.
 */
export function errataIn(sentences: readonly Sentence[]): Errata {
  const wrong = new Set<Sentence>();
  const right: Correction[] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (!CORRECTS.test(sentence.text)) continue;
    const { paragraph } = sentence;
    const near = sentences
      .slice(Math.max(0, at - 12), at)
      .filter((each) => each.paragraph === paragraph || each.paragraph === paragraph - 1);
    const quoted = near.filter(({ text }) => PRINTED.test(text));
    const anew = RIGHT_SO.exec(sentence.text);
    const number = RIGHT_NUMBER.exec(sentence.text)?.groups;
    const told = [
      ...quoted.map(({ text }) => text),
      sentence.text.slice(0, number ? sentence.text.search(RIGHT_NUMBER) : undefined),
    ];
    const numbers = told.flatMap((text) => [...text.matchAll(COUNTED)].map(({ groups }) => groups!));
    const same = numbers.filter(({ noun }) => noun!.toLowerCase() === number?.['noun']?.toLowerCase());
    if (number && same.length === 1)
      right.push({
        noun: number['noun']!.toLowerCase(),
        from: Number(same[0]!['n']),
        to: Number(number['n']),
        sentence,
        quoted,
      });
    // What is right is not read: nothing is told with what was wrong.
    else
      for (const each of near)
        if (quoted.includes(each) || numbers.some(({ n, noun }) => each.text.includes(`${n} ${noun}`))) wrong.add(each);
    if (numbers.length === 0 && quoted.length === 0 && anew === null && near.at(-1)?.paragraph === paragraph)
      wrong.add(near.at(-1)!);
    if (anew === null) wrong.add(sentence);
  }
  return { wrong, right };
}

/** An award told with the number that was wrong has the right one, and names where that stands; what is only quoted is told nowhere else, or is none. */
export function putRight(tellings: readonly AwardTelling[], { right }: Errata): AwardTelling[] {
  let kept = [...tellings];
  for (const { noun, from, to, sentence, quoted } of right) {
    const kind = KIND_OF[noun];
    const meant = kept.filter(({ event }) => kind !== undefined && event.recipients.counts[kind] === from);
    const told = meant.filter((telling) => !quoted.includes(telling.sentence));
    const corrected = told.length > 0 ? told : meant;
    const ofOneForm = new Set(corrected.map(({ event }) => event.form)).size === 1;
    for (const telling of corrected) {
      const { recipients } = telling.event;
      telling.event = {
        ...telling.event,
        recipients: { ...recipients, counts: { ...recipients.counts, [kind!]: ofOneForm ? to : null } },
      };
      telling.correctedIn = sentence;
    }
    kept = kept.filter((telling) => corrected.includes(telling) || !quoted.includes(telling.sentence));
  }
  return kept;
}
const KIND_OF: Readonly<Record<string, 'groups' | 'individuals' | 'households' | undefined>> = {
  'tập thể': 'groups',
  'đơn vị': 'groups',
  'cá nhân': 'individuals',
  'hội viên': 'individuals',
  hộ: 'households',
  'gia đình': 'households',
};
/** "7 tập thể", "07 cá nhân". */
const COUNTED = /(?<![\p{L}\p{N}.,/-])(?<n>\d{1,4}) (?<noun>tập thể|đơn vị|cá nhân|hội viên|hộ|gia đình)(?![\p{L}])/giu;
/** "nay xin sửa lại là 5 tập thể". */
const RIGHT_NUMBER =
  /(?<![\p{L}])(?:sửa lại|đính chính|đọc)(?: lại)?(?: thành| là| đúng là| cho đúng là)[ :“"]{1,3}(?<n>\d{1,4}) (?<noun>tập thể|đơn vị|cá nhân|hội viên|hộ|gia đình)(?![\p{L}])/iu;
/** "Nay xin sửa lại là: “UBND huyện tặng …”": what is right, in a sentence of its own. */
const RIGHT_SO =
  /^\W*nay (?:xin )?(?:được )?(?:sửa lại|đính chính)(?: lại)?(?: cho đúng)?(?: là| như sau)?[ :“"]{1,3}(?=\p{Lu})(?!.*(?:nhầm|sai|đã (?:in|đăng|đưa|viết))(?![\p{L}]))/iu;

/** "Quy chế: Hội tặng …", "Thể lệ cuộc thi: …", "Quy định của Hội về khen thưởng: …". */
const RULE = compacted(
  /^\W*(?:theo )?(?:quy chế|thể lệ|quy định|điều lệ|cơ cấu (?:giải thưởng|khen thưởng)|điều \d{1,3})(?![\p{L}])[^:;.]{0,80}:/iu,
);
/** "Đại biểu phải đạt một trong các tiêu chuẩn sau:" and the lines below it: what one has to hold to be chosen. */
const CONDITIONS_FOLLOW = compacted(
  /(?<![\p{L}])(?:tiêu chuẩn|(?<!có )điều kiện|tiêu chí)(?: (?:sau(?: đây)?|dưới đây|như sau|(?:dự|xét|chọn|đối với|của) [^,;.:]{3,40}))?:\s*$/iu,
);
const LINE = /^\s*(?:[-–•+*]|\d{1,2}[.)]|\p{Ll}\))/u;
/** "Nay xin sửa lại là …", "Đính chính: …", "Tòa soạn xin cáo lỗi": the numbers before it are wrong, and which is right it says itself. */
const CORRECTS = compacted(
  /^\W*(?:nay )?(?:xin )?đính chính(?:$|:| )|(?<![\p{L}])(?:xin (?:được )?(?:sửa lại|đính chính|cáo lỗi)|(?:đã|do) (?:in|đăng|đưa tin|đánh máy|viết) (?:nhầm|sai))(?![\p{L}])/iu,
);
const PRINTED = compacted(/(?<![\p{L}])đã (?:in|đăng|đưa(?: tin)?|viết)(?![\p{L}])/iu);

/**
 * "tặng cho không quá 10 tập thể", "… 20 cá nhân mỗi năm" say how many may be commended, "giả danh Ban tổ chức tặng", "Bằng khen giả" what was
 * only feigned: nobody was given anything.
 */
export function isRuleOrFalse(text: string, { headStart, recipients, named }: AwardEvent): boolean {
  const end = Math.max(headStart, recipients.end);
  return (
    QUOTA.test(text.slice(headStart, end)) ||
    A_YEAR.test(text.slice(end, end + 24)) ||
    FALSE_PAPER.test(text.slice(headStart, headStart + 40)) ||
    FEIGNED.test(text.slice(Math.max(0, headStart - 200), headStart)) ||
    EACH_TIME.test(text.slice(0, headStart)) ||
    (!recipients.stated &&
      named.length === 0 &&
      (saysWhatItIs(text, headStart) ||
        isCarriedOut(text, headStart) ||
        (EACH_TIME_BEHIND.test(text.slice(headStart)) && !WAS_GIVEN.test(text.slice(0, headStart))))) ||
    (!recipients.stated && isAskedOfThem(text, headStart))
  );
}
/** "Theo thể lệ, mỗi tuần trao 1 giải Nhất", "mỗi kỳ thi có 2 giải Nhì được trao": what is to be won each time. */
const EACH_TIME = compacted(
  /^\W*theo (?:thể lệ|cơ cấu giải thưởng)(?: [^,;.:]{1,40})?, (?![^;.]{0,80}(?<![\p{L}])đã (?:trao|tặng))|(?<![\p{L}])(?:mỗi|hằng|hàng) (?:tuần|tháng|quý|kỳ|đợt|vòng)(?: thi)?,?(?: [^,;.:]{1,60})? $/iu,
);
/** "trao 1 giải Nhất, 3 giải Nhì cho các cá nhân theo từng tuần"; "đã trao … cho các cá nhân trả lời đúng theo từng tuần thi" was done. */
const EACH_TIME_BEHIND = compacted(
  /^(?:\d{1,2} )?giải [^;.]{3,160} theo (?:từng|mỗi) (?:tuần|tháng|quý|kỳ|vòng)(?![\p{L}])/iu,
);
const WAS_GIVEN = compacted(
  /(?<![\p{L}])(?:đã (?:trao|tặng)|tại (?:buổi|lễ|hội nghị|đại hội|chương trình)|dịp này)(?![\p{L}])/iu,
);
/** "Kỷ niệm chương “…” là danh hiệu cao quý mà Hội A dành tặng cho các cá nhân": what it is, and nobody was given it. */
function saysWhatItIs(text: string, headStart: number): boolean {
  const before = text.slice(0, headStart);
  return (IS_AN_HONOUR.test(text.slice(headStart, headStart + 200)) && !GAVE_IT.test(before)) || IT_IS_AN.test(before);
}
/** "đã trao Bằng khen là sự ghi nhận …": it was given; "Trao tặng Huy hiệu là sự ghi nhận …" says what giving it is. */
const GAVE_IT = compacted(
  /^(?!\W*(?:việc )?(?:(?:trao|phong|khen|xét|đón) )?(?:trao|tặng|nhận) $).*(?<![\p{L}])(?:trao|tặng|khen|(?<!ghi )nhận)(?![\p{L}])[^;.:]*$/iu,
);
const IS_AN_HONOUR = compacted(
  /^(?:[“"‘'][^”"’']{1,100}[”"’']|(?! (?:cho|tới) )[^“"‘',;.:]){4,120}? là (?:một trong những )?(?:danh hiệu|phần thưởng|hình thức|giải thưởng|sự ghi nhận|sự tôn vinh)(?![\p{L}])[^.;]* (?:dành|trao|tặng|nhằm|để|cho) /iu,
);
/** "năm đầu tiên Hội A thực hiện khen tặng Kỷ niệm chương": the rule of it; "… ngay tại hội nghị": it was given. */
function isCarriedOut(text: string, headStart: number): boolean {
  return CARRIED_OUT.test(text.slice(0, headStart)) && !GIVEN_THERE.test(text);
}
const GIVEN_THERE = compacted(/(?<![\p{L}])(?:tại (?:buổi|lễ|hội nghị|đại hội|chương trình)|dịp này|đã)(?![\p{L}])/iu);
const CARRIED_OUT = compacted(
  /(?<![\p{L}])(?:năm|lần) đầu(?: tiên)? [^,;.:]{3,60} thực hiện (?:việc )?(?:(?:xét|khen|trao) )?(?:tặng )?$/iu,
);
const IT_IS_AN = compacted(
  /^\W*(?:k[ỷỉ] niệm chương|huy (?:chương|hiệu)|hu[aâ]n chương|danh hiệu|giải thưởng|bằng khen|giấy khen) (?:[“"‘'][^”"’']{1,100}[”"’']|[^“"‘',;.:]){0,80}? ?là (?:một trong những )?$/iu,
);
/** "phải đạt một trong các điều kiện: được tặng Huân chương; …", "phải là người được tặng Bằng khen", "có từ Giấy khen cấp huyện trở lên". */
function isAskedOfThem(text: string, headStart: number): boolean {
  return CONDITION.test(text.slice(0, headStart)) || AND_ABOVE.test(text.slice(headStart));
}
const CONDITION = compacted(
  /(?<![\p{L}])(?:tiêu chuẩn|(?<!có )điều kiện|tiêu chí)(?: (?:sau(?: đây)?|dưới đây|như sau|(?:dự|xét|chọn|đối với|của) [^,;.:]{3,40}))?:|(?<![\p{L}])phải (?:(?:là|từng|đã) )*(?:(?:những |các )?(?:người|cá nhân|tập thể|đơn vị)(?: [^,;.:]{0,40})? )?(?:(?:từng|đã) )*(?:được|đạt)(?: [^,;.:]{0,30})? $/iu,
);
const AND_ABOVE = compacted(/^(?:(?! (?:cho|vì) )[^,;.:]){4,80} trở lên(?![\p{L}])/iu);
const QUOTA = compacted(/(?<![\p{L}])(?:không (?:vượt )?quá|tối đa)(?: là)? \d/iu);
const A_YEAR = compacted(/^(?: trong)?,? (?:mỗi|hằng|hàng) năm(?= *(?:[.;,]|$))/iu);
const FALSE_PAPER = compacted(
  /^(?:bằng khen|giấy khen|kỷ niệm chương|hu[aâ]n chương|danh hiệu) giả(?: mạo)?(?![\p{L}])/iu,
);
const FEIGNED = compacted(
  /(?<![\p{L}])(?:(?:giả danh|giả mạo|mạo danh|làm giả)(?:(?! (?:được|và|nhưng|nên) )[^,;.:]){0,120}|lừa đảo(?: bằng cách| bằng việc| việc)?) (?:trao|tặng|trao tặng|cấp|khen thưởng)(?: \d{1,4})? ?$/iu,
);
