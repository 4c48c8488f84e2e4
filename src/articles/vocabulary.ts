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
