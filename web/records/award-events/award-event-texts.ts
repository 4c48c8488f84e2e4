/** What happens to awards after they were granted, as it is asked of the API. */

const acts = {
  ANNULLED: ['annulAwards', 'AnnulAwardsInput'],
  CORRECTED: ['correctAward', 'CorrectAwardInput'],
  EXCHANGED: ['exchangeAwards', 'ExchangeAwardsInput'],
  REISSUED: ['reissueAwards', 'ReissueAwardsInput'],
  RESTORED: ['restoreAwards', 'RestoreAwardsInput'],
} as const;

export type EventKind = keyof typeof acts;

export const EVENT_ACTS = Object.fromEntries(
  Object.entries(acts).map(([kind, [act, input]]) => [
    kind,
    `mutation AwardEvent($input: ${input}!) { done: ${act}(input: $input) { warnings } }`,
  ]),
) as Readonly<Record<EventKind, string>>;

export const RECORD_EVENT_DECISION = `mutation RecordEventDecision($input: RecordAwardDecisionInput!) {
  recordAwardDecision(input: $input) { decision { id } warnings { message } }
}`;

/** Takes back what was recorded of an award by mistake. */
export const WITHDRAW_EVENT = `mutation WithdrawEvent($input: WithdrawAwardEventInput!) {
  done: withdrawAwardEvent(input: $input) { warnings }
}`;
