import type { DraftAttendee } from '../draft.js';
import { compacted } from '../patterns/compact.js';
import type { Sentence } from '../text/sentences.js';

const GATHERING = compacted(
  /(?<![\p{L}])(?:tại|trong|dự|tổ chức|khai mạc) (?:[^ ,;.]{1,12} )?(?:buổi|hội nghị|đại hội|lễ|chương trình|cuộc họp|phiên họp|kỳ họp|họp|họp mặt|gặp mặt|ngày hội|tọa đàm|toạ đàm|hội thảo|hội thi|cuộc thi)(?![\p{L}])/iu,
);

/** Whether an article tells of people who came together, be it of no meeting that was read. */
export function tellsOfGathering(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ text }) => GATHERING.test(text));
}

/** "Bà A, Chủ tịch Hội B, cho biết: …" in an article that tells of no gathering: who speaks to the newspaper is no guest. */
export function tellsNewspaper({ roles, evidence }: DraftAttendee, pasted: string): boolean {
  return (
    roles.every((role) => role === 'SPEAKER') && TELLS_NEWSPAPER.test(pasted.slice(evidence.end, evidence.end + 110))
  );
}
const TELLS_NEWSPAPER =
  /^\s*(?:\([^()]{1,80}\))?[^\p{L}()]*(?:vui mừng |phấn khởi )?(?:cho biết|cho hay|chia sẻ|tâm sự)(?![\p{L}])/iu;
