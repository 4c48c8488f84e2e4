/** Putting awards known from articles under their decision, as it is asked of the API. */

const AWARD = `id version mayChange recipientName recipientPosition recipientUnit quantity unlisted grantedOn awardClass state annexOrder
  form { nameVi nameEn }`;
const EVIDENCE = 'evidence { code message isAgainst }';
const DECISION = 'id version mayAddTo numberPrinted signedOn subject issuer { id name }';

export const AWARDS_FOR_DECISION = `query AwardsForDecision($id: ID!) {
  found: attachCandidates(decisionId: $id) { award { ${AWARD} articles { id title } } line { ${AWARD} } decision { ${DECISION} } ${EVIDENCE} }
}`;
export const DECISIONS_FOR_AWARD = `query DecisionsForAward($id: ID!) {
  found: attachCandidates(awardId: $id) { award { ${AWARD} articles { id title } } line { ${AWARD} } decision { ${DECISION} } ${EVIDENCE} }
}`;
export const DECISION_TO_ATTACH = `query DecisionToAttach($id: ID!) { record: decision(by: { id: $id }) { ${DECISION} } }`;
export const AWARD_AS_IT_IS = 'query AwardAsItIs($id: ID!) { record: award(id: $id) { id version } }';

export const ATTACH = `mutation Attach($input: AttachToDecisionInput!) {
  done: attachToDecision(input: $input) { decision { id version } warnings { message } notPublic { message } }
}`;
export const DETACH = `mutation Detach($input: DetachFromDecisionInput!) {
  done: detachFromDecision(input: $input) { decision { id version } warnings { message } }
}`;
