/** One thing that has to be withdrawn before what a draft became is no longer public, as withdrawalsOfDraft says it. */
export interface Step {
  step: number;
  id: string;
  label: string;
  message: string;
  reason: string;
  act: string | null;
  version: number | null;
  recordStatus: string | null;
}

/** Whether it can be withdrawn here; what is withdrawn already cannot. */
export const canWithdraw = ({ act, recordStatus }: Step): boolean => act !== null && recordStatus !== 'WITHDRAWN';

/** What has to be withdrawn by itself. */
export const own = (steps: readonly Step[]): Step[] => steps.filter(({ reason }) => reason !== 'GOES_ALONG');

/** What is hidden with its article or meeting and needs no act. */
export const along = (steps: readonly Step[]): Step[] => steps.filter(({ reason }) => reason === 'GOES_ALONG');

/**
 * The step that comes next when all that the draft made is withdrawn; null: nothing is left, or something that others built
 * on it comes first, of which a person has to say what becomes of it.
 */
export function nextOf(steps: readonly Step[]): Step | null {
  const [next] = own(steps).filter(canWithdraw);
  return next?.reason === 'MADE' ? next : null;
}
