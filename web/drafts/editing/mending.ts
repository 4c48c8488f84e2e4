import type { Draft } from '../draft.js';

/**
 * Who puts right, by the part of an open draft, a meeting that the draft recorded: what is public is for approvers, what was
 * withdrawn is changed where it is. Null: it is not put right here.
 */
export function mendingOf(
  { outcomes, mayConfirm }: Pick<Draft, 'outcomes' | 'mayConfirm'>,
  key: string,
): 'HERE' | 'BY_APPROVER' | null {
  const meeting = outcomes.find(({ partKey, made, meeting }) => partKey === key && made && meeting)?.meeting;
  if (!meeting || meeting.recordStatus === 'WITHDRAWN') return null;
  return meeting.recordStatus === 'DRAFT' || mayConfirm ? 'HERE' : 'BY_APPROVER';
}
