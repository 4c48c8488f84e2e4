import { organisationShape } from '../../organisations/organisation.shape.js';
import { extendShape, page } from '../../platform/graphql/shape.js';
import { awardDecisionShape } from './award-decision.shape.js';
import { decisionList } from './decision-list.js';

extendShape(organisationShape, {
  decisionsIssued: page(
    () => awardDecisionShape,
    (organisation, decision) => `${decision}.issuer_id = ${organisation}.id`,
    decisionList,
  ),
});
