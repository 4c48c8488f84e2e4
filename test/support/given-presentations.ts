import type { GivenDecision } from './given-awards.js';
import type { Registry } from './registry.js';

export interface GivenPresentation {
  id: string;
  version: number;
  presenters: { id: string }[];
  items: { id: string }[];
  warnings: { code: string; message: string; field: string | null; presentation: { id: string } | null }[];
}

const WRITTEN =
  'presentation { id version presenters { id } items { id } } warnings { code message field presentation { id } }';

/** Items that hand over all lines of a decision in person. */
export function itemsOf({ awards }: Pick<GivenDecision, 'awards'>): { awardId: string }[] {
  return awards.map(({ id }) => ({ awardId: id }));
}

/** A handing-over at a meeting, as a draft. */
export async function givenPresentation(
  registry: Registry,
  meetingId: string,
  input: Record<string, unknown>,
): Promise<GivenPresentation> {
  const { presentation, warnings } = await registry
    .as('RECORDER')
    .act('recordPresentation', { meetingId, presenters: [], items: [], ...input }, WRITTEN);
  return { ...presentation, warnings } as GivenPresentation;
}

/** The same, confirmed and so public where its meeting is. */
export async function givenPublicPresentation(
  registry: Registry,
  meetingId: string,
  input: Record<string, unknown>,
): Promise<GivenPresentation> {
  const { id, version, ...given } = await givenPresentation(registry, meetingId, input);
  const { presentation } = await registry
    .as('APPROVER')
    .act('confirmPresentation', { id, version }, 'presentation { version }');
  return { ...given, id, version: presentation.version as number };
}
