import { accentKey } from '../../../platform/text/accent-key.js';

/** What people are who hold no post; stands in lists where others have theirs. */
const WORK =
  /^(?:cán bộ|công chức|viên chức|nhân viên|hội viên|đoàn viên|đảng viên|tổ viên|người dân|nông dân|công nhân|học sinh|sinh viên|chi hội phó|chi ủy viên|trưởng|phó|già làng|lao động)(?: |$)/u;

/** Whether a text says what somebody is or does: "Công chức văn phòng", "Hội viên". */
export function startsLikeWork(text: string): boolean {
  return WORK.test(accentKey(text.slice(0, 80)));
}
