/** SQL of the decision under which award `a` was put later, or to a line of which it gave way; null: none. */
export const decisionOfAttaching = (a: string): string =>
  `(case ${a}.state when 'REPLACED' then (select l.decision_id from awards l where l.id = ${a}.replaced_by_id)
                    when 'GRANTED' then ${a}.decision_id end)`;

/** SQL that is true for audit entries `e` that say what award `a` was before. */
export const entryOfAttaching = (a: string, e: string): string =>
  `${e}.subject_id = ${a}.id and ${e}.act in ('attachToDecision', 'grantProposal') and ${e}.before is not null
   and case ${a}.state when 'REPLACED' then ${e}.after ->> 'replacedById' = ${a}.replaced_by_id::text
                       else ${e}.after ->> 'decisionId' = ${a}.decision_id::text end`;
