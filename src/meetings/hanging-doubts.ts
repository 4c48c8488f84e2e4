import type { MeetingDoubt } from './warnings/meeting-warning.type.js';

/** What stands at a meeting, and in how many of what. */
export interface HangingOnMeeting {
  attendances: number;
  parts: number;
  presentations: number;
  /** Award lines that were handed over in them. */
  lines: number;
  claims: number;
  /** Whose claims they are. */
  articles: number;
}

/** What becomes of that which hangs on a meeting when the meeting is withdrawn. */
export function hangingDoubts({
  attendances,
  parts,
  presentations,
  lines,
  claims,
  articles,
}: HangingOnMeeting): MeetingDoubt[] {
  const doubts: MeetingDoubt[] = [
    { code: 'ATTENDANCES_GO_WITH_MEETING', details: { count: attendances } },
    { code: 'PRESENTATIONS_GO_WITH_MEETING', details: { count: presentations, lines } },
    { code: 'CLAIMS_STAY_WITHOUT_MEETING', details: { count: claims, articles } },
    { code: 'PARTS_STAY_WITHOUT_MEETING', details: { count: parts } },
  ];
  return doubts.filter(({ details }) => details?.['count'] !== 0);
}
