import { givenPublicOrganisation } from './given-organisations.js';
import type { Registry } from './registry.js';

export interface GivenDecision {
  id: string;
  version: number;
  /** In annex order. */
  awards: { id: string; version: number }[];
  warnings: { code: string; line: number; message: string; evidence: string[] }[];
}

const WRITTEN = 'decision { id version } awards { id version } warnings { code line message evidence }';

/** The catalogue of forms, authorities, salaries and coefficients, as every start of the registry loads it. */
export function givenCatalogue(registry: Registry): Promise<void> {
  return registry.asSystem(() => registry.modules.loadAwardCatalogue(registry.app.get(registry.modules.Database)));
}

/** A province's Front committee, confirmed: may grant a certificate of merit under the Front's own rule. */
export function givenProvincialFront(registry: Registry, input: Record<string, unknown> = {}): Promise<string> {
  return givenPublicOrganisation(registry, input);
}

/** A confirmed person. */
export async function givenPublicPerson(
  registry: Registry,
  name: string,
  input: Record<string, unknown> = {},
): Promise<string> {
  const { person } = await registry.as('RECORDER').act('recordPerson', { name, ...input }, 'person { id version }');
  await registry.as('APPROVER').act('confirmPerson', { id: person.id, version: person.version }, 'person { id }');
  return person.id as string;
}

/** A line as printed: a certificate of merit for an individual. Everything can be overridden. */
export function line(name: string, more: Record<string, unknown> = {}, recipient: Record<string, unknown> = {}) {
  return {
    form: 'CERTIFICATE_OF_MERIT',
    recipient: { kind: 'INDIVIDUAL', namePrinted: name, ...recipient },
    ...more,
  };
}

/** "25 tập thể": so many of a kind, or null for a number that the source does not say, and no name. */
export function unlistedLine(kind: string, quantity: number | null, more: Record<string, unknown> = {}) {
  return { form: 'CERTIFICATE_OF_MERIT', recipient: { kind, unlisted: true, quantity }, ...more };
}

let numbers = 100;

/** A decision with these lines, as a draft. */
export async function givenDecision(
  registry: Registry,
  issuerId: string,
  lines: readonly object[] = [],
  input: Record<string, unknown> = {},
): Promise<GivenDecision> {
  numbers += 1;
  const { decision, ...rest } = await registry.as('RECORDER').act(
    'recordAwardDecision',
    {
      issuerId,
      number: `${numbers}/QĐ-MTTQ`,
      signedOn: '2021-01-05',
      subject: 'Về việc tặng Bằng khen cho các cá nhân có thành tích trong công tác Mặt trận năm 2020',
      lines,
      ...input,
    },
    WRITTEN,
  );
  return { ...decision, ...rest } as GivenDecision;
}

/** The same, confirmed with all its lines and so public. */
export async function givenPublicDecision(
  registry: Registry,
  issuerId: string,
  lines: readonly object[] = [],
  input: Record<string, unknown> = {},
): Promise<GivenDecision> {
  const { id, version, warnings } = await givenDecision(registry, issuerId, lines, input);
  const confirmed = await registry
    .as('APPROVER')
    .act('confirmAwardDecision', { id, version }, 'decision { id version } awards { id version }');
  return { ...confirmed.decision, awards: confirmed.awards, warnings } as GivenDecision;
}

/** An award known only from an article, as a draft. */
export async function givenReportedAward(
  registry: Registry,
  reported: object,
): Promise<{ id: string; version: number }> {
  const { award } = await registry.as('RECORDER').act('recordReportedAward', reported, 'award { id version }');
  return award as { id: string; version: number };
}
