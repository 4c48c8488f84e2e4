import { personShape } from '../../../people/person.shape.js';
import { extendShape, page } from '../../../platform/graphql/compiling/shape.js';
import { awardDecisionShape } from '../award-decision.shape.js';
import { decisionList } from './decision-list.js';

extendShape(personShape, {
  decisionsSigned: page(
    () => awardDecisionShape,
    (person, decision) => `${decision}.signatory_person_id = ${person}.id`,
    decisionList,
  ),
});
