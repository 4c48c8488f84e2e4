import { organisationShape } from '../../../organisations/organisation.shape.js';
import { extendShape, page } from '../../../platform/graphql/compiling/shape.js';
import { awardDecisionShape } from '../award-decision.shape.js';
import { decisionList } from './decision-list.js';

extendShape(organisationShape, {
  decisionsIssued: page(
    () => awardDecisionShape,
    (organisation, decision, _reading, args) =>
      args.lineage === true
        ? `${decision}.issuer_id in (select organisation_lineage(${organisation}.id))`
        : `${decision}.issuer_id = ${organisation}.id`,
    decisionList,
  ),
});
