/** The closed lists of this room. A value is stored and sent as its own name, so one may be added but never renamed. */

export const LINK_STATUS = { UNCHECKED: 'UNCHECKED', ALIVE: 'ALIVE', MOVED: 'MOVED', DEAD: 'DEAD' } as const;
export type LinkStatus = (typeof LINK_STATUS)[keyof typeof LINK_STATUS];

/** Where in the article a claim stands. A headline merges what the body tells apart; a caption may say it twice. */
export const CLAIM_PLACE = { HEADLINE: 'HEADLINE', SAPO: 'SAPO', CAPTION: 'CAPTION', BODY: 'BODY' } as const;
export type ClaimPlace = (typeof CLAIM_PLACE)[keyof typeof CLAIM_PLACE];

/** đề nghị · tặng, quyết định tặng · trao · biểu dương: never the same thing. */
export const CLAIM_VERB = {
  PROPOSED: 'PROPOSED',
  GRANTED: 'GRANTED',
  PRESENTED: 'PRESENTED',
  PRAISED: 'PRAISED',
} as const;
export type ClaimVerb = (typeof CLAIM_VERB)[keyof typeof CLAIM_VERB];

/** What the registry makes of a claim. Both of two claims that disagree are kept. */
export const CLAIM_STANDING = { ACCEPTED: 'ACCEPTED', DISPUTED: 'DISPUTED', SUPERSEDED: 'SUPERSEDED' } as const;
export type ClaimStanding = (typeof CLAIM_STANDING)[keyof typeof CLAIM_STANDING];

/** How drafts can be listed. */
export const DRAFT_ORDER = {
  NEWEST: 'NEWEST',
  OLDEST: 'OLDEST',
  FEWEST_DOUBTS: 'FEWEST_DOUBTS',
  PUBLISHED_NEWEST: 'PUBLISHED_NEWEST',
} as const;
export type DraftOrder = keyof typeof DRAFT_ORDER;

/** Where a draft read from an article stands. An accepted one stays beside what it became. */
export const DRAFT_STATE = { OPEN: 'OPEN', ACCEPTED: 'ACCEPTED', DISCARDED: 'DISCARDED' } as const;
export type DraftState = (typeof DRAFT_STATE)[keyof typeof DRAFT_STATE];

/** How the text of a draft came here. */
export const DRAFT_SOURCE = { TEXT: 'TEXT', FILE: 'FILE', URL: 'URL' } as const;
export type DraftSource = (typeof DRAFT_SOURCE)[keyof typeof DRAFT_SOURCE];

/** What becomes of a part when its draft is accepted. */
export const DRAFT_ACTION = {
  LINK: 'LINK',
  CREATE: 'CREATE',
  AS_PRINTED: 'AS_PRINTED',
  LEAVE_OUT: 'LEAVE_OUT',
} as const;
export type DraftAction = (typeof DRAFT_ACTION)[keyof typeof DRAFT_ACTION];

/** What a part of a draft may be already. */
export const DRAFT_CANDIDATE_KIND = {
  MEETING: 'MEETING',
  ORGANISATION: 'ORGANISATION',
  PERSON: 'PERSON',
  AREA: 'AREA',
  DECISION: 'DECISION',
  AWARD: 'AWARD',
  FORM: 'FORM',
  ARTICLE: 'ARTICLE',
  DRAFT: 'DRAFT',
} as const;
export type DraftCandidateKind = (typeof DRAFT_CANDIDATE_KIND)[keyof typeof DRAFT_CANDIDATE_KIND];

/** Why a record is offered for a part, or what speaks against it; of bodies, what the organisations' room says of them. */
/** By what the area of a body that is not on record is told. */
export const AREA_SOURCE = { NAME: 'NAME', ARTICLE: 'ARTICLE', KEEPER: 'KEEPER' } as const;
export type AreaSource = (typeof AREA_SOURCE)[keyof typeof AREA_SOURCE];

export const DRAFT_REASON = {
  NAME_EQUAL: 'NAME_EQUAL',
  NAME_FOLDED_EQUAL: 'NAME_FOLDED_EQUAL',
  NAME_COMPLETED: 'NAME_COMPLETED',
  NAME_OTHER_ACCENTS: 'NAME_OTHER_ACCENTS',
  FORMER_NAME: 'FORMER_NAME',
  EXISTED_THEN: 'EXISTED_THEN',
  NOT_EXISTING_THEN: 'NOT_EXISTING_THEN',
  AREA_NAMED: 'AREA_NAMED',
  AREA_AROUND_NAMED: 'AREA_AROUND_NAMED',
  AREA_OF_KEEPER: 'AREA_OF_KEEPER',
  SAME_DAY: 'SAME_DAY',
  TITLE_EQUAL: 'TITLE_EQUAL',
  TITLE_ALIKE: 'TITLE_ALIKE',
  ORGANISER_SHARED: 'ORGANISER_SHARED',
  PLACE_NOT_KNOWN: 'PLACE_NOT_KNOWN',
  PLACE_DIFFERS: 'PLACE_DIFFERS',
  SESSION_EQUAL: 'SESSION_EQUAL',
  NUMBER_EQUAL: 'NUMBER_EQUAL',
  ISSUER_NAMED: 'ISSUER_NAMED',
  YEAR_FITS: 'YEAR_FITS',
  FORM_EQUAL: 'FORM_EQUAL',
  FORM_DIFFERS: 'FORM_DIFFERS',
  RECEIVER_LISTED: 'RECEIVER_LISTED',
  GRANTOR_EQUAL: 'GRANTOR_EQUAL',
  GRANTOR_DIFFERS: 'GRANTOR_DIFFERS',
  GRANTED_LATER: 'GRANTED_LATER',
  GRANTED_WITHIN_YEAR: 'GRANTED_WITHIN_YEAR',
  GRANTED_LONG_BEFORE: 'GRANTED_LONG_BEFORE',
  HANDED_OVER_THERE: 'HANDED_OVER_THERE',
  TOLD_OF_THERE: 'TOLD_OF_THERE',
  COUNT_EQUAL: 'COUNT_EQUAL',
  COUNT_DIFFERS: 'COUNT_DIFFERS',
  TEXT_ALIKE: 'TEXT_ALIKE',
} as const;
export type DraftReason = (typeof DRAFT_REASON)[keyof typeof DRAFT_REASON];
