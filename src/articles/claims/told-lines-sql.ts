/**
 * SQL that is true for a line of the decision (SQL of its id) that a claim tells of as a whole. A proposal keeps its lines,
 * whatever decision granted them since.
 */
export const isLineOf = (award: string, decision: string): string =>
  `(${award}.decision_id = ${decision} or ${award}.proposed_in_id = ${decision})`;

/** SQL of the decisions that such a line stands in, for looking up the claims of both by index. */
export const decisionsOf = (award: string): string => `(${award}.decision_id, ${award}.proposed_in_id)`;
