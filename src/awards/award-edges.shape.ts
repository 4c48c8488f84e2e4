import { organisationShape } from '../organisations/organisation.shape.js';
import { registerPersonReference } from '../people/person-references.js';
import { personShape } from '../people/person.shape.js';
import { extendShape, one, page } from '../platform/graphql/compiling/shape.js';
import { annexList, awardList, proposalList } from './listing/award-list.js';
import { awardShape } from './award.shape.js';
import { awardFormShape } from './catalogue/forms/award-form.shape.js';
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
  proposedAwards: page(
    () => awardShape,
    (decision, award) => `${award}.proposed_in_id = ${decision}.id`,
    proposalList,
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

registerPersonReference({
  table: 'awards',
  column: 'person_id',
  what: { vi: 'khen thưởng', en: 'awards' },
  title: (t) =>
    `concat_ws(', ', (select name_vi from award_forms where id = ${t}.form_id), ${t}.granted_on, ` +
    `${t}.recipient_position_printed, ${t}.recipient_unit_printed)`,
  node: 'Award',
});
registerPersonReference({
  table: 'award_decisions',
  column: 'signatory_person_id',
  what: { vi: 'quyết định đã ký', en: 'decisions signed' },
  title: (t) => `concat_ws(', ', ${t}.number_printed, ${t}.subject)`,
  node: 'AwardDecision',
});
registerPersonReference({
  table: 'presentation_items',
  column: 'received_by_person_id',
  what: { vi: 'lần nhận thay', en: 'awards received for others' },
  title: (t) =>
    `concat_ws(', ', ${t}.received_by_printed, (select m.title from presentations p join meetings m on m.id = p.meeting_id ` +
    `where p.id = ${t}.presentation_id))`,
  node: 'PresentationItem',
});
