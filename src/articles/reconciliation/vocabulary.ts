/** The closed lists of the reconciliation. A value is sent as its own name, so one may be added but never renamed. */

/** đề nghị · tặng · trao · đưa tin: four figures that are kept apart. */
export const AWARD_STAGE = {
  PROPOSED: 'PROPOSED',
  GRANTED: 'GRANTED',
  PRESENTED: 'PRESENTED',
  REPORTED: 'REPORTED',
} as const;
export type AwardStage = (typeof AWARD_STAGE)[keyof typeof AWARD_STAGE];

/** What a row counts. The combined row takes groups, individuals and what a source does not split between the two. */
export const COUNTED = {
  GROUPS: 'GROUPS',
  INDIVIDUALS: 'INDIVIDUALS',
  GROUPS_AND_INDIVIDUALS: 'GROUPS_AND_INDIVIDUALS',
  HOUSEHOLDS: 'HOUSEHOLDS',
  ENTERPRISES: 'ENTERPRISES',
} as const;
export type Counted = (typeof COUNTED)[keyof typeof COUNTED];

export const COMPARISON_STATE = { AGREES: 'AGREES', DIFFERS: 'DIFFERS', NOT_COMPARABLE: 'NOT_COMPARABLE' } as const;
export type ComparisonState = (typeof COMPARISON_STATE)[keyof typeof COMPARISON_STATE];

/** By whom a grantor is told apart: each body, or all bodies of one level of one system. */
export const GRANTORS_BY = { BODY: 'BODY', LEVEL: 'LEVEL' } as const;
export type GrantorsBy = (typeof GRANTORS_BY)[keyof typeof GRANTORS_BY];

/** In the order in which they are listed. */
export const DISAGREEMENT = {
  ARTICLE_NOT_RECORDED: 'ARTICLE_NOT_RECORDED',
  ARTICLE_SAYS_MORE: 'ARTICLE_SAYS_MORE',
  ARTICLE_SAYS_LESS: 'ARTICLE_SAYS_LESS',
  ARTICLES_DIFFER: 'ARTICLES_DIFFER',
  ARTICLE_DIFFERS_WITHIN: 'ARTICLE_DIFFERS_WITHIN',
  PRESENTED_NOT_GRANTED: 'PRESENTED_NOT_GRANTED',
  GRANTED_NOT_PRESENTED: 'GRANTED_NOT_PRESENTED',
  PROPOSED_NOT_GRANTED: 'PROPOSED_NOT_GRANTED',
} as const;
export type DisagreementCode = (typeof DISAGREEMENT)[keyof typeof DISAGREEMENT];

/** What may explain a disagreement, why two figures cannot be compared, or why that they agree says nothing. */
export const RECONCILIATION_REASON = {
  LINES_MISSING: 'LINES_MISSING',
  ANOTHER_GRANTOR: 'ANOTHER_GRANTOR',
  ANOTHER_CLASS: 'ANOTHER_CLASS',
  KINDS_TOGETHER: 'KINDS_TOGETHER',
  ANOTHER_STAGE: 'ANOTHER_STAGE',
  STILL_PROPOSED: 'STILL_PROPOSED',
  NO_LONGER_COUNTED: 'NO_LONGER_COUNTED',
  ABSENT: 'ABSENT',
  PRESENTED_ELSEWHERE: 'PRESENTED_ELSEWHERE',
  NOT_PRESENTED: 'NOT_PRESENTED',
  OTHER_DECISIONS: 'OTHER_DECISIONS',
  GRANT_UNDATED: 'GRANT_UNDATED',
  ONLY_PROPOSED: 'ONLY_PROPOSED',
  PART_ONLY: 'PART_ONLY',
  NUMBER_NOT_SAID: 'NUMBER_NOT_SAID',
  NOT_SPLIT: 'NOT_SPLIT',
  NOTHING_RECORDED: 'NOTHING_RECORDED',
  NOT_TIED: 'NOT_TIED',
  ONLY_SOURCE: 'ONLY_SOURCE',
  RECORDED_FROM_IT: 'RECORDED_FROM_IT',
  FORM_NOT_RESOLVED: 'FORM_NOT_RESOLVED',
  ALSO_ABOUT_OTHERS: 'ALSO_ABOUT_OTHERS',
} as const;
export type ReconciliationReasonCode = (typeof RECONCILIATION_REASON)[keyof typeof RECONCILIATION_REASON];

/** Why a record that is there is in no figure. */
export const NOT_COUNTED = {
  AWARD_ANNULLED: 'AWARD_ANNULLED',
  AWARD_REPLACED: 'AWARD_REPLACED',
  AWARD_WITHDRAWN: 'AWARD_WITHDRAWN',
  AWARD_UNDATED: 'AWARD_UNDATED',
  PRESENTATION_ABSENT: 'PRESENTATION_ABSENT',
  PRESENTATION_WITHDRAWN: 'PRESENTATION_WITHDRAWN',
  PRESENTED_NO_LONGER_STANDING: 'PRESENTED_NO_LONGER_STANDING',
  CLAIM_DISPUTED: 'CLAIM_DISPUTED',
  CLAIM_SUPERSEDED: 'CLAIM_SUPERSEDED',
  CLAIM_WITHDRAWN: 'CLAIM_WITHDRAWN',
  CLAIM_OF_PRAISE: 'CLAIM_OF_PRAISE',
  CLAIM_OF_WITHDRAWN_MEETING: 'CLAIM_OF_WITHDRAWN_MEETING',
  CLAIM_UNTIED: 'CLAIM_UNTIED',
  CLAIM_OF_MIXED_MEETING: 'CLAIM_OF_MIXED_MEETING',
} as const;
export type NotCountedCode = (typeof NOT_COUNTED)[keyof typeof NOT_COUNTED];
