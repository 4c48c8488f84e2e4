import { remembered } from '../../../platform/text/remembered.js';
import { AT_THE_MEETING } from '../lexicon/award-words.js';
import { compacted } from '../patterns/compact.js';
import type { AwardTelling } from '../tellings/award-telling.js';

const PART_OF_A_PLACE =
  /^\W*(?:(?:cũng )?(?:(?:trong|nhân) )?(?:đợt|dịp|lần) này,? )?(?:riêng|trong (?:đó|số này),? (?:riêng )?(?:tỉnh|huyện|thành phố|quận|thị xã|xã|phường)) [^,;.]{2,40} (?:có|vinh dự có) \d/iu;
/** "Khe Vàng có 3 cá nhân được tuyên dương" after "299 đại biểu được tuyên dương": a place by its name alone. */
const PLACE_HAS = compacted(
  /^\W*(?:\p{Lu}\p{Ll}+ ){2,3}(?:vinh dự )?có \d+ (?:cá nhân|tập thể|đại biểu|điển hình|gương|(?:nữ )?cán bộ|hội viên|đoàn viên|học sinh|nhà giáo|giáo viên|thanh niên|nông dân)(?![\p{L}])/u,
);
/** "Đoàn Khe Vàng tham gia 14 đại biểu, trong đó 3 đại biểu được nhận bằng khen": those of one delegation. */
const DELEGATION_HAS =
  /^\W*đoàn [^,;.]{2,40} (?:có|tham gia(?: với)?) \d+ (?:đại biểu|gương|cá nhân),? trong đó (?:có )?\d+ [^,;.]{2,40} (?:được|nhận)/iu;
/** "trường A vinh dự có 19 học sinh được tuyên dương": those of one school or place. */
const BODY_PROUDLY_HAS =
  /(?:^|, )(?:trường|xã|phường|huyện|thị trấn|tỉnh|hội|đoàn) [^,;.]{2,50} (?:vinh dự|tự hào) có \d+ [^,;.]{2,40}được/iu;

/** "Trong dịp này, đối với Hội A, đã có 1 tập thể được …": those of one body. */
const AS_FOR_ONE = /^\W*(?:(?:trong |nhân )?dịp này, )?(?:đối với|riêng) [^,;.]{2,70}, (?:cũng )?(?:đã )?có \d/iu;

/** "Cụ thể, đợt này, Đảng bộ phường A có 61 đảng viên được tặng": the part of one of those who were told together. */
const EACH_OF_THEM = compacted(
  /^\W*(?:cụ thể|tương tự|trong đó),? (?:(?:trong )?(?:đợt|dịp|lần) này,? )?(?:đảng bộ|hội|đoàn|xã|phường|huyện|thị trấn|tỉnh|trường) [^,;.:\d]{2,50} có \d/iu,
);

/** Asked of each telling once for every award that it may tell again. */
const isOfOnePlace = remembered(
  (text) =>
    [PART_OF_A_PLACE, PLACE_HAS, AS_FOR_ONE, BODY_PROUDLY_HAS, DELEGATION_HAS, EACH_OF_THEM].some((words) =>
      words.test(text),
    ),
  500,
);

/** "Ông A là một trong những gương được nhận Bằng khen", "Riêng huyện B có 3 cá nhân được …": among those told elsewhere. */
export function isOneOfThem({ event, sentence }: Pick<AwardTelling, 'event' | 'sentence'>): boolean {
  return (
    isOfOnePlace(sentence.text) ||
    /(?<![\p{L}])là một trong (?:những|các|số|\d)|, (?:là )?người (?:(?:vừa|vinh dự|cũng) )*được (?:trao |tặng |nhận |trao tặng )*$/iu.test(
      sentence.text.slice(Math.max(0, event.headStart - 120), event.headStart),
    )
  );
}

const ALL_OF_A_TERRITORY = compacted(
  /^\W*được biết, (?:(?:nhân |trong )?(?:đợt|dịp)[^,;.]{0,20}, )?(?:\p{L}+ ){2,4}có \d{1,4} [^,;.]{3,60} được (?:trao|tặng)[^.]{0,90}, trong đó|^\W*(?:(?:trong |nhân )?(?:đợt|dịp|lần) này,? )?(?:toàn|cả) (?:tỉnh|thành phố|huyện|thị xã|quận)(?:,)? (?:đã )?có \d/iu,
);

/** "Đợt này, cả tỉnh có 140 người được tặng Kỷ niệm chương. Tại hội nghị, Hội A trao cho 9 người": of all of a territory, and then to whom it was given there. */
export function isOfTheTerritory(all: AwardTelling, given: AwardTelling): boolean {
  const [many, few] = [all, given].map(({ event }) => event.recipients.counts.individuals ?? 0) as [number, number];
  return (
    given !== all &&
    given.status === 'PRESENTED' &&
    few > 0 &&
    few < many &&
    all.event.form === given.event.form &&
    all.event.presenters.length === 0 &&
    ALL_OF_A_TERRITORY.test(all.sentence.text) &&
    AT_THE_MEETING.test(given.sentence.text)
  );
}

const SEVERAL_GROUPS = /(?<![\p{L}])(?:các|nhiều) (?:tập thể|đơn vị)(?![\p{L}])/iu;

/** "Hội A được Hội B tặng bằng khen", and a caption "Lãnh đạo Hội B trao bằng khen cho các tập thể": A is one of several, who are not counted. */
export function isShownWithOthers({ event }: AwardTelling, again: readonly AwardTelling[]): boolean {
  return (
    event.named.length === 1 &&
    event.recipients.counts.groups === 1 &&
    !event.recipients.stated &&
    again.some(
      (shown) =>
        shown.sentence.place === 'CAPTION' &&
        SEVERAL_GROUPS.test(shown.sentence.text.slice(shown.event.headStart, shown.event.end)),
    )
  );
}
