import type { Registry } from './registry.js';

let number = 50_000;

/** A line: a certificate of merit to somebody only printed, unless `recipient` says otherwise. */
export function line(recipient: object = {}, more: object = {}): object {
  return {
    form: 'CERTIFICATE_OF_MERIT',
    recipient: { kind: 'INDIVIDUAL', namePrinted: 'Nguyễn Văn An', ...recipient },
    ...more,
  };
}

export interface GivenDecision {
  id: string;
  version: number;
  awards: { id: string; version: number }[];
}

/** A decision of `issuerId` with its lines, signed 2020-12-28; its number is one not used before. */
export async function givenDecision(
  registry: Registry,
  issuerId: string,
  {
    lines = [line()],
    confirmed = false,
    ...more
  }: { lines?: object[]; confirmed?: boolean } & Record<string, unknown> = {},
): Promise<GivenDecision> {
  number += 1;
  const { decision, awards } = await registry
    .as('RECORDER')
    .act(
      'recordAwardDecision',
      { issuerId, number: `${number}/QĐ-MTTQ`, signedOn: '2020-12-28', subject: 'Tặng Bằng khen', lines, ...more },
      'decision { id version } awards { id version }',
    );
  if (!confirmed) return { ...decision, awards };
  const after = await registry
    .as('APPROVER')
    .act(
      'confirmAwardDecision',
      { id: decision.id, version: decision.version },
      'decision { id version awards(first: 100) { nodes { id version } } }',
    );
  return { id: after.decision.id, version: after.decision.version, awards: after.decision.awards.nodes };
}
