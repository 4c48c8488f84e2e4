import { givenPublicArticle, someClaim } from './given-articles.js';
import { type GivenDecision, givenPublicDecision, givenPublicPerson, line } from './given-awards.js';
import { givenMeeting } from './given-meetings.js';
import { givenPublicOrganisation } from './given-organisations.js';
import { givenPublicPresentation, itemsOf } from './given-presentations.js';
import type { Registry } from './registry.js';

/** A line for a person of the registry, who is made and confirmed. */
export async function lineForPerson(
  registry: Registry,
  name: string,
  { recipient = {}, person = {}, ...more }: { recipient?: object; person?: object } & Record<string, unknown> = {},
): Promise<{ line: object; personId: string }> {
  const personId = await givenPublicPerson(registry, name, { ...person });
  return { line: line(name, more, { personId, ...recipient }), personId };
}

/** A line for a body of the registry, which is made and confirmed. */
export async function lineForBody(
  registry: Registry,
  kind: 'GROUP' | 'HOUSEHOLD' | 'ENTERPRISE',
  input: Record<string, unknown>,
): Promise<{ line: object; organisationId: string }> {
  const organisationId = await givenPublicOrganisation(registry, { system: 'OTHER', level: 'GRASSROOTS', ...input });
  return { line: line(String(input.name), {}, { kind, organisationId }), organisationId };
}

export interface GivenHonour {
  decision: GivenDecision;
  meetingId: string;
  presenterId: string;
  articleId: string;
}

/** A public decision whose lines were handed over by one person at one meeting, which one article reports. */
export async function givenHonour(
  registry: Registry,
  issuerId: string,
  lines: readonly object[],
  input: Record<string, unknown> = {},
): Promise<GivenHonour> {
  const decision = await givenPublicDecision(registry, issuerId, lines, input);
  const meetingId = await givenMeeting(registry, { heldFrom: '2021-01-20', confirmed: true });
  const presenterId = await givenPublicPerson(registry, 'Lý Thị Trao');
  await givenPublicPresentation(registry, meetingId, {
    presenters: [{ personId: presenterId }],
    items: itemsOf(decision),
  });
  const { id: articleId } = await givenPublicArticle(registry, {
    title: 'Báo đăng việc trao thưởng',
    claims: [someClaim({ meetingId, awardIds: decision.awards.map(({ id }) => id) })],
  });
  return { decision, meetingId, presenterId, articleId };
}
