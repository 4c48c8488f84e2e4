import type { AwardTelling } from '../tellings/award-telling.js';
import { onlyPlans } from '../meetings/mentions.js';
import { isVague } from '../receivers/counts.js';
import { compacted } from '../patterns/compact.js';
import type { Sentence } from '../text/sentences.js';

/** Words of a giving in a headline: then the article is about it, though it tells of no meeting. */
const ABOUT_A_GIVING = compacted(
  /(?<![\p{L}])(?:khen|thưởng|tặng|trao|nhận|được|tuyên dương|biểu dương|vinh danh|tôn vinh|huân chương|kỷ niệm chương|danh hiệu|cứu)(?![\p{L}])/iu,
);
const ON_A_DAY = compacted(
  /(?<![\p{L}])(?:dịp này|đợt này|vừa|mới đây|hôm|sáng|chiều|tối|ngày \d|quyết định|theo đó|tại (?:buổi|hội nghị|đại hội|lễ)|dũng cảm|cứu|hành động|kịp thời|nhặt được)(?![\p{L}])/iu,
);
const ONE_OF_THEM = /(?<![\p{L}])là (?:một|0?1) trong \d[^;.]*$/iu;
const RECEIVED = /(?<![\p{L}])(?:được|nhận)(?![\p{L}])/iu;

/** "Tiêu biểu là dòng họ A được UBND tỉnh tặng Bằng khen" under a picture shows nobody who hands it over. */
function hasBeenGiven(text: string, { headStart }: AwardTelling['event']): boolean {
  return /(?<![\p{L}])(?:đã |từng )?được [^,;.]{2,60} (?:trao )?tặng(?: thưởng)? $/iu.test(text.slice(0, headStart));
}

/** "ban hành Kế hoạch số 5 về triển khai tổ chức cuộc thi …" over a picture of another day: what it shows was not given then. */
export function withoutFilePictures(
  tellings: readonly AwardTelling[],
  sentences: readonly Sentence[],
  titles: readonly unknown[],
): AwardTelling[] {
  const shown =
    tellings.length > 0 &&
    tellings.every(({ sentence, event }) => sentence.place === 'CAPTION' && isVague(event.recipients.counts));
  return shown && titles.length === 0 && onlyPlans(sentences) ? [] : [...tellings];
}

/** 'Ông A - người “giữ lửa”': an article of a person and of no meeting; "ông được UBND tỉnh tặng Bằng khen" tells what he holds. */
export function withoutLives(
  tellings: readonly AwardTelling[],
  sentences: readonly Sentence[],
  titles: readonly { start: number }[],
): AwardTelling[] {
  const isNews =
    tellings.some(
      ({ event, sentence }) =>
        event.presenters.length > 0 ||
        (sentence.place !== 'BODY' && !(sentence.place === 'CAPTION' && hasBeenGiven(sentence.text, event))) ||
        !RECEIVED.test(sentence.text.slice(0, event.headStart + event.formPrinted.length)),
    ) ||
    !sentences.some(({ place }) => place === 'HEADLINE') ||
    sentences.some(({ place, text }) => place === 'HEADLINE' && ABOUT_A_GIVING.test(text));
  if (isNews) return [...tellings];
  return tellings.filter(
    ({ event, sentence }) =>
      (event.recipients.stated && !ONE_OF_THEM.test(sentence.text.slice(0, event.headStart))) ||
      titles.some(({ start }) => start < sentence.start) ||
      ON_A_DAY.test(sentence.text.slice(0, event.headStart)) ||
      !RECEIVED.test(sentence.text.slice(0, event.headStart)),
  );
}
