import { liesIn } from '../organisations/areas/area-filter.js';
import { keptPersonId } from '../people/person.shape.js';
import type { Filter, ListPlan, Reading } from '../platform/graphql/shape.js';
import { matchesWords } from '../platform/graphql/word-search.js';
import type { AwardFilterInput } from './awards-args.js';

type Conditions = (string | undefined)[];

/** SQL conditions that an award `t` meets where it passes the filter. */
export function awardMatches(filter: AwardFilterInput, t: string, reading: Reading): Conditions {
  const compare = (column: string, operator: string, value: unknown, type: string) =>
    value === undefined || value === null ? undefined : `${t}.${column} ${operator} ${reading.bind(value, type)}`;
  return [
    compare('granted_year', '=', filter.year, 'integer'),
    compare('granted_year', '>=', filter.yearFrom, 'integer'),
    compare('granted_year', '<=', filter.yearTo, 'integer'),
    compare('level', '=', filter.level, 'text'),
    compare('system', '=', filter.system, 'text'),
    compare('recipient_kind', '=', filter.recipientKind, 'text'),
    compare('mode', '=', filter.mode, 'text'),
    compare('state', '=', filter.state, 'text'),
    filter.form ? ofForm(t, filter.form, reading) : undefined,
    filter.family
      ? `${t}.form_id in (select id from award_forms where family = ${reading.bind(filter.family, 'text')})`
      : undefined,
    filter.grantor ? grantedBy(t, filter.grantor, reading) : undefined,
    filter.area ? liesIn(`${t}.unit_area_id`, DAYS(t), filter.area, reading) : undefined,
    filter.organisationId ? inOrganisation(t, filter.organisationId, reading) : undefined,
    filter.meetingId ? presentedAt(t, filter.meetingId, reading) : undefined,
    filter.presenterId ? presentedBy(t, filter.presenterId, reading) : undefined,
    typeof filter.hasArticle === 'boolean' ? reported(t, filter.hasArticle) : undefined,
    filter.text ? matchesWords(`${t}.recipient_name_words`, filter.text, reading) : undefined,
  ];
}

/** The days of the grant as a daterange; of an award whose day is not known, all days. */
const DAYS = (t: string) => `daterange(first_day(${t}.granted_on), last_day(${t}.granted_on), '[]')`;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function ofForm(t: string, form: string, reading: Reading): string {
  if (UUID.test(form)) return `${t}.form_id = ${reading.bind(form, 'uuid')}`;
  return `${t}.form_id = (select id from award_forms where code = ${reading.bind(form, 'text')})`;
}

export function grantedBy(t: string, grantor: { id: string; lineage?: boolean | null }, reading: Reading): string {
  const id = reading.bind(grantor.id, 'uuid');
  return grantor.lineage ? `${t}.grantor_id in (select organisation_lineage(${id}))` : `${t}.grantor_id = ${id}`;
}

function inOrganisation(t: string, organisationId: string, reading: Reading): string {
  const below = `select organisations_below(${reading.bind(organisationId, 'uuid')})`;
  return `${t}.organisation_id in (${below}) or ${t}.unit_organisation_id in (${below})`;
}

/** A public client learns only of confirmed presentations at confirmed meetings. */
const SHOWN = `p.record_status = 'CONFIRMED' and m.record_status = 'CONFIRMED'`;
const HANDED_OVER = `presentation_items i join presentations p on p.id = i.presentation_id join meetings m on m.id = p.meeting_id`;

function presentedAt(t: string, meetingId: string, reading: Reading): string {
  return (
    `${t}.id in (select i.award_id from ${HANDED_OVER} where p.meeting_id = ${reading.bind(meetingId, 'uuid')} ` +
    `and i.withdrawn_at is null and i.manner <> 'ABSENT'${shownTo(reading)})`
  );
}

function presentedBy(t: string, personId: string, reading: Reading): string {
  const person = keptPersonId(personId, reading);
  const hidden =
    reading.viewer.kind === 'ANONYMOUS'
      ? ` and exists (select from people h where h.id = a.person_id and h.record_status = 'CONFIRMED' and h.visibility = 'PUBLIC')`
      : '';
  return (
    `${t}.id in (select i.award_id from ${HANDED_OVER} join presentation_presenters b on b.presentation_id = p.id ` +
    `join attendances a on a.id = b.attendance_id where a.person_id = ${person} ` +
    `and i.withdrawn_at is null and i.manner <> 'ABSENT'${shownTo(reading)}${hidden})`
  );
}

function shownTo(reading: Reading): string {
  return reading.viewer.kind === 'ANONYMOUS' ? ` and ${SHOWN}` : '';
}

function reported(t: string, wanted: boolean): string {
  return (
    `${wanted ? '' : 'not '}exists (select from claim_awards ca join claims c on c.id = ca.claim_id join articles r on r.id = c.article_id ` +
    `where ca.award_id = ${t}.id and c.record_status = 'CONFIRMED' and r.record_status = 'CONFIRMED')`
  );
}

const filter: Filter = (args, t, reading) =>
  args.filter ? awardMatches(args.filter as AwardFilterInput, t, reading) : [];

/** Keys are never null: an unknown day sorts last, whichever way the list runs. Each has an index. */
export const awardList: ListPlan = {
  orders: {
    GRANTED_NEWEST: { keys: [{ sql: (t) => `coalesce(${t}.granted_on, '')`, type: 'text' }], descending: true },
    GRANTED_OLDEST: { keys: [{ sql: (t) => `coalesce(${t}.granted_on, '9999')`, type: 'text' }] },
    FORM_RANK: { keys: [{ sql: (t) => `${t}.form_rank`, type: 'integer' }] },
    RECIPIENT_NAME: { keys: [{ sql: (t) => `${t}.recipient_sort_key`, type: 'text', collate: 'vi-x-icu' }] },
  },
  defaultOrder: 'GRANTED_NEWEST',
  filter,
};

/** The lines of one decision, as its annex lists them. */
export const annexList: ListPlan = {
  orders: { ...awardList.orders, ANNEX: { keys: [{ sql: (t) => `${t}.annex_order`, type: 'integer' }] } },
  defaultOrder: 'ANNEX',
  filter,
};
