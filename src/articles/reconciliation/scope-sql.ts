import type { Reading } from '../../platform/graphql/shape.js';
import { presentationShape } from '../../awards/presentations/presentation.shape.js';
import type { About, CountedDays } from './about.js';

/** A parameter that is bound when it is first used: a statement may have none that it does not use. */
function parameter(reading: Reading, value: unknown, type: string): () => string {
  let place: string | undefined;
  return () => (place ??= reading.bind(value, type));
}

/** Conditions and subqueries by which the rows are chosen; each piece binds what it needs. */
export interface ScopeSql {
  /** True for the awards in question. */
  awards: (a: string) => string;
  /** True for those of them that are in the figures: of a year, the dated ones and what was proposed. */
  dated: (a: string) => string;
  /** Ids of the meetings in question; `mine` names a list of the awards in question. */
  meetings: (mine: string) => string;
  /** True for a handing-over that is in the figure. */
  here: (a: string, m: string, mine: string) => string;
  /** True for a meeting at which a claim, recorded as handed over, is in the figure. */
  heldHere: (m: string) => string;
  /** True for the claims in question. */
  claims: (c: string, ar: string, mine: string, at: string) => string;
  /** True for award lines, of those to which a claim was resolved, that the question is about. */
  linkedHere: (a: string, mine: string) => string;
}

const isTied = (c: string) => `exists (select from claimed_awards t where t.claim_id = ${c}.id)`;
const tiedTo = (c: string, mine: string) =>
  `${c}.id in (select t.claim_id from claimed_awards t where t.award_id in (select id from ${mine}))`;
/** What an article says of a meeting at which awards in question were handed over, while nobody has tied it to awards. */
const aboutTheirMeetings = (c: string, at: string) => `${c}.meeting_id in (select id from ${at}) and not ${isTied(c)}`;

/** Whether a claim prints the name of one of the bodies, or somebody said that its grantor is one. */
const grantedBy = (c: string, bodies: string) =>
  `(exists (select from claim_grantors k where k.claim_id = ${c}.id and k.organisation_id in (${bodies}))
    or exists (select from unnest(${c}.grantors_printed) g join organisation_versions v
       on fold_vi(g) in (fold_vi(v.name), fold_vi(v.short_name)) where v.organisation_id in (${bodies})
         and not exists (select from claim_grantors k where k.claim_id = ${c}.id and k.printed = g)))`;

/** Meetings at which awards of `mine` were handed over, or tried to, whether or not they gave way to others since. */
const theirMeetings = (mine: string) =>
  `select p.meeting_id as id from presentation_items i join presentations p on p.id = i.presentation_id
    where i.withdrawn_at is null and p.record_status <> 'WITHDRAWN' and i.award_id in (
      select id from ${mine}
      union select b.replaces_id from awards b where b.id in (select id from ${mine}) and b.replaces_id is not null
      union select r.id from awards r where r.replaced_by_id in (select id from ${mine}))`;

export function scopeSql(about: About, reading: Reading): ScopeSql {
  switch (about.kind) {
    case 'MEETING':
      return ofMeeting(about.meetingId, reading);
    case 'DECISION':
      return ofDecision(about.decisionId, reading);
    case 'ORGANISATION':
      return ofOrganisation(about, reading);
    case 'YEAR':
      return ofYear(about.year, reading);
  }
}

/** The awards handed over there or reported of it, with all that was granted by the same decisions. */
function ofMeeting(meetingId: string, reading: Reading): ScopeSql {
  const id = parameter(reading, meetingId, 'uuid');
  const touched = () => `
    select s.id, s.decision_id from presentations p join presentation_items i on i.presentation_id = p.id
      join awards raw on raw.id = i.award_id
      join lateral (${standing('raw')}) stands on true join awards s on s.id = stands.id
     where p.meeting_id = ${id()} and i.withdrawn_at is null and p.record_status <> 'WITHDRAWN' and (${presentationShape.visible('p', reading) ?? 'true'})
    union
    select s.id, s.decision_id from claims c join claimed_awards l on l.claim_id = c.id join awards s on s.id = l.award_id
     where c.meeting_id = ${id()} and c.record_status <> 'WITHDRAWN'`;
  return {
    awards: (a) =>
      `${a}.id in (with touched as materialized (${touched()}) select id from touched where decision_id is null
        union select b.id from awards b where b.decision_id in (select decision_id from touched))`,
    dated: () => 'true',
    meetings: () => `select ${id()} as id`,
    here: (_a, m) => `${m}.id = ${id()}`,
    heldHere: (m) => `${m}.id = ${id()}`,
    claims: (c) =>
      `${c}.meeting_id = ${id()} or ${c}.id in (select i.claim_id from presentations p
        join presentation_items i on i.presentation_id = p.id
        where p.meeting_id = ${id()} and i.withdrawn_at is null and p.record_status <> 'WITHDRAWN')`,
    linkedHere: () => 'true',
  };
}

function ofDecision(decisionId: string, reading: Reading): ScopeSql {
  const id = parameter(reading, decisionId, 'uuid');
  return {
    awards: (a) => `${a}.decision_id = ${id()}`,
    dated: () => 'true',
    meetings: theirMeetings,
    here: (a, _m, mine) => `${a}.id in (select id from ${mine})`,
    heldHere: () => 'true',
    claims: (c, _ar, mine, at) => `${tiedTo(c, mine)} or (${aboutTheirMeetings(c, at)})`,
    linkedHere: (a, mine) => `${a}.id in (select id from ${mine})`,
  };
}

function ofOrganisation(
  { organisationId, lineage, year, days }: Extract<About, { kind: 'ORGANISATION' }>,
  reading: Reading,
): ScopeSql {
  const id = parameter(reading, organisationId, 'uuid');
  const bodies = () => (lineage ? `select organisation_lineage(${id()})` : `select ${id()}`);
  const when = year === null ? null : ofYear(year, reading, days);
  const held = year === null ? null : parameter(reading, year, 'integer');
  const named = (c: string) => grantedBy(c, bodies());
  const inYear = (c: string, ar: string) =>
    held === null
      ? 'true'
      : `coalesce((select m.held_year from meetings m where m.id = ${c}.meeting_id), ${ar}.published_year) = ${held()}`;
  return {
    awards: (a) => `${a}.grantor_id in (${bodies()})${when ? ` and (${when.awards(a)})` : ''}`,
    dated: (a) => when?.dated(a) ?? 'true',
    meetings: theirMeetings,
    here: (a, m) => `${a}.grantor_id in (${bodies()})${held === null ? '' : ` and ${m}.held_year = ${held()}`}`,
    heldHere: (m) => (held === null ? 'true' : `${m}.held_year = ${held()}`),
    claims: (c, ar, mine, at) =>
      `${tiedTo(c, mine)} or (${aboutTheirMeetings(c, at)}) or (not ${isTied(c)} and ${named(c)} and ${inYear(c, ar)})`,
    linkedHere: (a, mine) => `${a}.id in (select id from ${mine})`,
  };
}

/** A proposal has no day of its own: it is of the year of its decision, and without one of the year when it was recorded. */
function ofYear(year: number, reading: Reading, days?: CountedDays): ScopeSql {
  const y = parameter(reading, year, 'integer');
  const [from, to] = [parameter(reading, days?.from, 'date'), parameter(reading, days?.to, 'date')];
  const granted = (a: string) =>
    days
      ? `first_day(${a}.granted_on) >= ${from()} and last_day(${a}.granted_on) <= ${to()}`
      : `${a}.granted_year = ${y()}`;
  const proposedIn = (a: string) =>
    `coalesce((select coalesce(pd.signed_year, extract(year from pd.created_at at time zone 'Asia/Ho_Chi_Minh'))
       from award_decisions pd where pd.id = ${a}.decision_id), extract(year from ${a}.created_at at time zone 'Asia/Ho_Chi_Minh')) = ${y()}`;
  return {
    awards: (a) => `(${granted(a)}) or (${a}.granted_year is null and (${a}.state <> 'PROPOSED' or ${proposedIn(a)}))`,
    dated: (a) => `(${granted(a)}) or ${a}.state = 'PROPOSED'`,
    meetings: () => `select id from meetings where held_year = ${y()}`,
    here: (_a, m) => `${m}.held_year = ${y()}`,
    heldHere: (m) => `${m}.held_year = ${y()}`,
    claims: (c, ar, mine, at) =>
      `${c}.meeting_id in (select id from ${at}) or ${c}.id in (select i.claim_id from presentations p
        join presentation_items i on i.presentation_id = p.id
        where p.meeting_id in (select id from ${at}) and i.withdrawn_at is null and p.record_status <> 'WITHDRAWN') or
       (${c}.meeting_id is null and (${ar}.published_year = ${y()} or ${tiedTo(c, mine)}))`,
    linkedHere: () => 'true',
  };
}

/** Ids of what stands in the place of an award that gave way to others; else its own. */
export function standing(raw: string): string {
  return `select ${raw}.id where ${raw}.state <> 'REPLACED'
    union all select ${raw}.replaced_by_id where ${raw}.state = 'REPLACED' and ${raw}.replaced_by_id is not null
    union all select r.id from awards r where ${raw}.state = 'REPLACED' and r.replaces_id = ${raw}.id`;
}
