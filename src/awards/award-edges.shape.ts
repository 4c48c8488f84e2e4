import { organisationShape } from '../organisations/organisation.shape.js';
import { personShape } from '../people/person.shape.js';
import { extendShape, one, page } from '../platform/graphql/shape.js';
import { annexList, awardList } from './award-list.js';
import { awardShape } from './award.shape.js';
import { awardFormShape } from './catalogue/award-form.shape.js';
import { awardDecisionShape } from './decisions/award-decision.shape.js';
import { honoureeShape } from './honourees/honouree.shape.js';

extendShape(awardShape, {
  honouree: one(
    () => honoureeShape,
    (award, honouree) => `${honouree}.id = ${award}.recipient_id`,
  ),
});

extendShape(awardDecisionShape, {
  awards: page(
    () => awardShape,
    (decision, award) => `${award}.decision_id = ${decision}.id`,
    annexList,
  ),
});

extendShape(awardFormShape, {
  awards: page(
    () => awardShape,
    (form, award) => `${award}.form_id = ${form}.id`,
    awardList,
  ),
});

extendShape(personShape, {
  awards: page(
    () => awardShape,
    (person, award) => `${award}.person_id = ${person}.id`,
    awardList,
  ),
});

extendShape(organisationShape, {
  awardsReceived: page(
    () => awardShape,
    (organisation, award) => `${award}.organisation_id = ${organisation}.id`,
    awardList,
  ),
  awardsGranted: page(
    () => awardShape,
    (organisation, award, _reading, args) =>
      args.lineage === true
        ? `${award}.grantor_id in (select organisation_lineage(${organisation}.id))`
        : `${award}.grantor_id = ${organisation}.id`,
    awardList,
  ),
});
