import { type AreaFilterInput, liesIn } from '../../organisations/areas/area-filter.js';
import { attendanceShape } from '../../meetings/attendance/attendance.shape.js';
import { seenOrganisation } from '../../organisations/organisation.shape.js';
import { keptPersonId } from '../../people/person.shape.js';
import { InvalidError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { changedSince } from '../../platform/graphql/compiling/changed-since.js';
import { withinDays } from '../../platform/graphql/compiling/day-filter.js';
import { isOfMyBodies } from '../../platform/graphql/records/of-my-bodies.js';
import { confirmedOrKept } from '../../platform/graphql/records/record.shape.js';
import { type Filter, type Reading, shapeOf } from '../../platform/graphql/compiling/shape.js';
import { conditions } from '../../platform/graphql/compiling/statement.js';
import { matchesNames } from '../../organisations/printed/name-query.js';
import '../award-changes.js';
import type { GrantorFilterInput, RecipientOrganisationFilterInput } from './awards-args.js';
import { hasCertificateNumber } from '../numbers/certificate-number.js';
import { formId } from '../catalogue/catalogue-records.js';
import { isUuid } from '../../platform/text/uuid.js';

/** Arguments of nested lists reach no validation pipe: an id is looked at here before it meets SQL. */
function idOf(value: unknown, field: string): string {
  if (isUuid(value)) return value;
  throw new InvalidError(platformMessages.MALFORMED_ID, { field });
}

/** SQL for the ids of the body `id` (SQL), of its line and of those below them, as far as they are asked for. */
function bodiesOf(id: string, { lineage, below }: Pick<GrantorFilterInput, 'lineage' | 'below'>): string {
  const line = lineage ? `select organisation_lineage(${id})` : `select ${id}`;
  return below ? `select organisations_below(l.id) from (${line}) l (id)` : line;
}

/** SQL that is true where `column` holds the body asked for, or one of its line or below it where that is asked for. */
export function isOneOf(column: string, { id: asked, lineage, below }: GrantorFilterInput, reading: Reading): string {
  const id = reading.bind(asked, 'uuid');
  const bodies = bodiesOf(id, { lineage, below });
  if (!lineage && !below) return conditions(`${column} = ${id}`, seenOrganisation(id, reading));
  // An array, so that the planner takes the few bodies to the index: of a function it expects a thousand. Rows that it comes to
  // otherwise are looked up in a hash first ("is true" keeps that from becoming a join): an array is gone through for each.
  const isHashed = `(${column} in (${bodies})) is true`;
  return conditions(`${column} = any(array(${bodies}))`, isHashed, seenOrganisation(id, reading));
}

/**
 * SQL that is true for awards of the grantors asked for. Whether they granted anything at all is looked up once, body by body,
 * before any row: where they did not, no list is gone through to its end.
 */
function grantedBy(t: string, filter: GrantorFilterInput, reading: Reading): string {
  const asked = isOneOf(`${t}.grantor_id`, filter, reading);
  if (!namesManyGrantors(filter)) return asked;
  const [b, a] = [reading.alias(), reading.alias()];
  const bodies = bodiesOf(reading.bind(filter.id, 'uuid'), filter);
  const grants = `exists (select from awards ${a} where ${a}.grantor_id = ${b}.id offset 0)`;
  return conditions(asked, `exists (select from (${bodies}) ${b} (id) where ${grants})`);
}

/** Whether a filter names a body with others, of which the planner cannot know how much they granted. */
export function namesManyGrantors(filter: GrantorFilterInput | null | undefined): boolean {
  return Boolean(filter?.lineage) || Boolean(filter?.below);
}

function ofOrganisation(t: string, filter: RecipientOrganisationFilterInput, reading: Reading): string {
  const id = reading.bind(idOf(filter.id, 'organisation.id'), 'uuid');
  const asked = (filter.below ?? true) ? `in (select organisations_below(${id}))` : `= ${id}`;
  return conditions(
    `${t}.organisation_id ${asked} or ${t}.unit_organisation_id ${asked}`,
    seenOrganisation(id, reading),
  );
}

/** SQL that is true where the award was handed over in a presentation `p` at a meeting `m` that meet a condition. */
function handedOver(t: string, reading: Reading, where?: (p: string) => string): string {
  const [h, i, p, m] = [reading.alias(), reading.alias(), reading.alias(), reading.alias()];
  const seen = conditions(
    `${h}.award_id = ${t}.id and ${i}.withdrawn_at is null and ${i}.manner <> 'ABSENT'`,
    `${p}.record_status <> 'WITHDRAWN' and ${m}.record_status <> 'WITHDRAWN'`,
    confirmedOrKept(p, reading),
    confirmedOrKept(m, reading),
    where?.(p),
  );
  // Of any handing-over, fenced: as a join all that was ever handed over would be gathered for a page of awards. Of one meeting it is few.
  const fence = where === undefined ? ' offset 0' : '';
  return (
    `exists (select from handed_over_awards ${h} join presentation_items ${i} on ${i}.id = ${h}.item_id ` +
    `join presentations ${p} on ${p}.id = ${i}.presentation_id join meetings ${m} on ${m}.id = ${p}.meeting_id where ${seen}${fence})`
  );
}

function handedOverBy(t: string, personId: string, reading: Reading): string {
  const [b, a] = [reading.alias(), reading.alias()];
  const seen = conditions(`${a}.person_id = ${keptPersonId(personId, reading)}`, attendanceShape.visible(a, reading));
  return handedOver(
    t,
    reading,
    (p) =>
      `exists (select from presentation_presenters ${b} join attendances ${a} on ${a}.id = ${b}.attendance_id ` +
      `where ${b}.presentation_id = ${p}.id and ${seen})`,
  );
}

/** As `Award.articles` has them; claims belong to a room above, which says by their shape who may know of which. */
function hasArticle(t: string, reading: Reading): string {
  const claim = shapeOf('Claim');
  if (!claim) throw new Error('no shape says who may see a claim');
  const [l, c] = [reading.alias(), reading.alias()];
  const seen = conditions(`${l}.award_id = ${t}.id`, claim.visible(c, reading));
  // Fenced: as a join every claim of the registry would be gathered for a page of awards.
  const by = (ties: string) =>
    `exists (select from ${ties} ${l} join claims ${c} on ${c}.id = ${l}.claim_id where ${seen} offset 0)`;
  return `(${by('claimed_awards')} or ${by('cited_awards')})`;
}

/** Conditions on a line that a client's arguments ask for; each has an index to go by. */
export const awardFilter: Filter = (args, t, reading) => {
  const equals = (column: string, value: unknown, type = 'text') =>
    value === undefined || value === null ? undefined : `${t}.${column} = ${reading.bind(value, type)}`;
  const grantor = args.grantor as GrantorFilterInput | null | undefined;
  const area = args.area as AreaFilterInput | null | undefined;
  const organisation = args.organisation as RecipientOrganisationFilterInput | null | undefined;
  const days = `daterange(first_day(${t}.granted_on), last_day(${t}.granted_on), '[]')`;
  const given = (name: string) => (args[name] === undefined || args[name] === null ? undefined : args[name]);
  return [
    equals('granted_year', args.year, 'integer'),
    given('yearFrom') === undefined ? undefined : `${t}.granted_year >= ${reading.bind(args.yearFrom, 'integer')}`,
    given('yearTo') === undefined ? undefined : `${t}.granted_year <= ${reading.bind(args.yearTo, 'integer')}`,
    ...withinDays(`${t}.granted_on`, args.grantedFrom, args.grantedTo, reading),
    given('form') === undefined ? undefined : isOfForm(t, String(args.form), reading),
    given('family') === undefined
      ? undefined
      : `${t}.form_id = any(array(select id from award_forms where family = ${reading.bind(args.family, 'text')}))`,
    equals('level', args.level),
    equals('system', args.system),
    equals('mode', args.mode),
    equals('state', args.state),
    equals('record_status', args.recordStatus),
    equals('recipient_kind', args.recipientKind),
    grantor ? grantedBy(t, { ...grantor, id: idOf(grantor.id, 'grantor.id') }, reading) : undefined,
    area ? liesIn(`${t}.unit_area_id`, days, { ...area, id: idOf(area.id, 'area.id') }, reading) : undefined,
    organisation ? ofOrganisation(t, organisation, reading) : undefined,
    given('meetingId') === undefined
      ? undefined
      : handedOver(t, reading, (p) => `${p}.meeting_id = ${reading.bind(idOf(args.meetingId, 'meetingId'), 'uuid')}`),
    args.handedOver === true ? handedOver(t, reading) : undefined,
    // What everybody sees as handed over is kept on the line, so that no such line is looked for among what was handed over.
    args.handedOver === false ? `not ${t}.presented and not ${handedOver(t, reading)}` : undefined,
    given('presenterId') === undefined ? undefined : handedOverBy(t, idOf(args.presenterId, 'presenterId'), reading),
    typeof args.hasArticle === 'boolean' ? `${args.hasArticle ? '' : 'not '}${hasArticle(t, reading)}` : undefined,
    typeof args.hasHonouree === 'boolean'
      ? `${t}.recipient_id is ${args.hasHonouree ? 'not null' : 'null'}`
      : undefined,
    typeof args.undated === 'boolean' ? `${t}.granted_on is ${args.undated ? '' : 'not '}null` : undefined,
    typeof args.withoutArea === 'boolean' ? `${t}.unit_area_id is ${args.withoutArea ? '' : 'not '}null` : undefined,
    isOfMyBodies(args.ofMyBodies, t, reading),
    typeof args.certificateNumber === 'string' ? hasCertificateNumber(t, args.certificateNumber, reading) : undefined,
    typeof args.text === 'string' ? matchesNames(`${t}.recipient_name_words`, args.text, reading) : undefined,
    changedSince('Award', args.changedSince, t, reading),
  ];
};

/** By code, too, the id is bound: a subquery would hide from the planner whether the form is rare. */
function isOfForm(t: string, form: string, reading: Reading): string {
  return `${t}.form_id = ${reading.bind(isUuid(form) ? form : formId(form), 'uuid')}`;
}

/** The names of the filters, without those of paging and sorting. */
export function isFiltered(args: Record<string, unknown>): boolean {
  return Object.entries(args).some(
    ([name, value]) =>
      !['first', 'after', 'last', 'before', 'orderBy'].includes(name) && value !== undefined && value !== null,
  );
}
