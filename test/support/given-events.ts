import type { GraphQLAnswer, Registry } from './registry.js';

export const AFTER_EVENT = `awards { id version state recipientName recipientNamePrinted } warnings`;

/** Something that happens to awards, on 2021-06-01 and for a made-up reason unless said otherwise. */
export function givenEvent(
  registry: Registry,
  mutation: string,
  input: object,
  selection = AFTER_EVENT,
): Promise<GraphQLAnswer['data']> {
  return registry.as('APPROVER').act(mutation, { ...WHEN_AND_WHY, ...input }, selection);
}

export const WHEN_AND_WHY = { effectiveOn: '2021-06-01', reason: 'Lý do ví dụ' };

/** The award as staff see it. */
export async function awardOf(
  registry: Registry,
  id: string | undefined,
  selection: string,
): Promise<GraphQLAnswer['data']> {
  const { award } = await registry.as('READER').ask(`query ($id: ID!) { award(id: $id) { ${selection} } }`, { id });
  return award;
}

/** The decision as staff see it. */
export async function decisionOf(registry: Registry, id: string, selection: string): Promise<GraphQLAnswer['data']> {
  const query = `query ($id: ID!) { decision(by: { id: $id }) { ${selection} } }`;
  return (await registry.as('READER').ask(query, { id })).decision;
}
