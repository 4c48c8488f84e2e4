/** What was handed over at a meeting, as operations.ts asks for it. */
export interface HandedOver {
  recordStatus: string;
  presentations: {
    recordStatus: string;
    items: { award: { id: string; recordStatus: string; decision: Decision | null } | null }[];
  }[];
}

interface Decision {
  id: string;
  numberPrinted: string | null;
  signedOn: string | null;
  recordStatus: string;
}

/** The decisions of a public meeting that are drafts, in the order of what was handed over, with how many lines wait for each. */
export function waitsFor(meeting: HandedOver): { decision: Decision; lines: number }[] {
  if (meeting.recordStatus !== 'CONFIRMED') return [];
  const waiting = new Map<string, { decision: Decision; lines: Set<string> }>();
  for (const { recordStatus, items } of meeting.presentations)
    for (const { award } of recordStatus === 'CONFIRMED' ? items : []) {
      if (award?.recordStatus !== 'DRAFT' || award.decision?.recordStatus !== 'DRAFT') continue;
      const of = waiting.get(award.decision.id) ?? { decision: award.decision, lines: new Set() };
      waiting.set(award.decision.id, { ...of, lines: of.lines.add(award.id) });
    }
  return [...waiting.values()].map(({ decision, lines }) => ({ decision, lines: lines.size }));
}
