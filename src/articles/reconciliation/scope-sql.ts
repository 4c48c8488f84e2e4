import type { Reading } from '../../platform/graphql/compiling/shape.js';
import { conditions } from '../../platform/graphql/compiling/statement.js';
import { claimShape } from '../claims/claim.shape.js';
import type { About, CountedDays } from './about.js';
import { claimsOfYear, ofNoYear, stands, tiedInYear, tiedTo } from './claim-years-sql.js';

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
  /** Ids of the meetings in question; `raw` names a list of the awards in question and of those that gave way to them, `dated` or not. */
  meetings: (raw: string) => string;
  /** True for a handing-over that is in the figure; `mine` names a list of the awards in question. */
  here: (a: string, m: string, mine: string) => string;
  /** True for a meeting at which a claim, recorded as handed over, is in the figure. */
  heldHere: (m: string) => string;
  /** Ids of the claims in question; `at` names a list of the meetings in question. */
  claims: (raw: string, at: string) => string;
  /** True for a claim that is in no figure because nothing says of which year it is. */
  undated: (c: string) => string;
  /** True for award lines, of those to which a claim was resolved, that the question is about. */
  linkedHere: (a: string, mine: string) => string;
}

const isTied = (c: string) =>
  `(${c}.decision_id is not null or exists (select from claim_awards t where t.claim_id = ${c}.id))`;
/** What an article says of a meeting at which awards in question were handed over, while nobody has tied it to awards or to a decision. */
const aboutTheirMeetings = (at: string) =>
  `select c.id from claims c where c.meeting_id in (select id from ${at}) and not ${isTied('c')}`;
/** What was recorded as handed over as it stands. */
const handedOverAt = (meetings: string, reading: Reading) =>
  `select i.claim_id from presentations p join presentation_items i on i.presentation_id = p.id
    where p.meeting_id in (${meetings}) and i.claim_id is not null and i.withdrawn_at is null and ${stands(reading)}`;

/** Ids of the claims that print a name of one of the bodies, or of which somebody said that their grantor is one. */
const grantedBy = (bodies: string) =>
  `select k.claim_id from claim_grantors k where k.organisation_id in (${bodies})
   union
   select n.id from claims n cross join unnest(n.grantors_printed) g
    where n.grantors_printed <> '{}' and fold_all_vi(n.grantors_printed) && ${keysOf(bodies)} and fold_vi(g) = any(${keysOf(bodies)})
      and not exists (select from claim_grantors k where k.claim_id = n.id and k.printed = g)`;

const keysOf = (bodies: string) =>
  `array(select key from organisation_versions v cross join lateral (values (fold_vi(v.name)), (fold_vi(v.short_name))) as k (key)
     where v.organisation_id in (${bodies}) and key is not null)`;

/** Meetings at which awards in question were handed over, or tried to, whether or not they gave way to others since. */
const theirMeetings = (raw: string, reading: Reading) =>
  `select p.meeting_id as id from presentation_items i join presentations p on p.id = i.presentation_id
    where i.withdrawn_at is null and i.award_id in (select id from ${raw}) and ${stands(reading)}`;

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
  const told = () =>
    conditions(`c.meeting_id = ${id()} and c.record_status <> 'WITHDRAWN'`, claimShape.visible('c', reading));
  const touched = () => `
    select s.id, s.decision_id from presentations p join presentation_items i on i.presentation_id = p.id
      join awards raw on raw.id = i.award_id
      join lateral (${standing('raw')}) stands on true join awards s on s.id = stands.id
     where p.meeting_id = ${id()} and i.withdrawn_at is null and ${stands(reading)}
    union
    select s.id, s.decision_id from claims c join claimed_awards l on l.claim_id = c.id join awards s on s.id = l.award_id
     where ${told()}
    union
    select null, c.decision_id from claims c where c.decision_id is not null and ${told()}
    union
    select null, w.decision_id from claims c join awards w on w.proposed_in_id = c.decision_id where ${told()}`;
  return {
    awards: (a) =>
      `${a}.id in (with touched as materialized (${touched()}) select id from touched where decision_id is null
        union select b.id from awards b where b.decision_id in (select decision_id from touched))`,
    dated: () => 'true',
    meetings: () => `select ${id()} as id`,
    here: (_a, m) => `${m}.id = ${id()}`,
    heldHere: (m) => `${m}.id = ${id()}`,
    claims: () =>
      `select c.id from claims c where c.meeting_id = ${id()} union ${handedOverAt(`select ${id()}`, reading)}`,
    undated: () => 'false',
    linkedHere: () => 'true',
  };
}

function ofDecision(decisionId: string, reading: Reading): ScopeSql {
  const id = parameter(reading, decisionId, 'uuid');
  return {
    awards: (a) => `(${a}.decision_id = ${id()} or ${a}.proposed_in_id = ${id()})`,
    dated: () => 'true',
    meetings: (raw) => theirMeetings(raw, reading),
    here: (a, _m, mine) => `${a}.id in (select id from ${mine})`,
    heldHere: () => 'true',
    claims: (raw, at) =>
      `${tiedTo(raw)} union select c.id from claims c where c.decision_id = ${id()} union ${aboutTheirMeetings(at)}`,
    undated: () => 'false',
    linkedHere: (a, mine) => `${a}.id in (select id from ${mine})`,
  };
}

function ofOrganisation(
  { organisationId, lineage, year, days }: Extract<About, { kind: 'ORGANISATION' }>,
  reading: Reading,
): ScopeSql {
  const id = parameter(reading, organisationId, 'uuid');
  const bodies = () => (lineage ? `select organisation_lineage(${id()})` : `select ${id()}`);
  const named = () => `select c.id from claims c where c.id in (${grantedBy(bodies())}) and not ${isTied('c')}`;
  // What it granted, and what it proposed whoever granted it.
  const ofThem = (a: string) =>
    `(${a}.grantor_id in (${bodies()}) or ${a}.proposed_in_id in (select id from award_decisions where status = 'PROPOSED' and issuer_id in (${bodies()})))`;
  const always: ScopeSql = {
    awards: ofThem,
    dated: () => 'true',
    meetings: (raw) => theirMeetings(raw, reading),
    here: ofThem,
    heldHere: () => 'true',
    claims: (raw, at) => `${tiedTo(raw)} union ${aboutTheirMeetings(at)} union ${named()}`,
    undated: () => 'false',
    linkedHere: (a, mine) => `${a}.id in (select id from ${mine})`,
  };
  if (year === null) return always;
  const inYear = yearSql(year, reading, days);
  const { y } = inYear;
  // What was granted nobody knows when leads to the meetings of this year alone.
  const meetings = (raw: string, at: string) => `(${theirMeetings(`${raw} where dated`, reading)}
    union select m.id from meetings m where m.id in (select id from ${at}) and m.held_year = ${y()}) their_meetings`;
  return {
    ...always,
    awards: (a) => `${always.awards(a)} and (${inYear.awards(a)})`,
    dated: inYear.dated,
    here: (a, m, mine) => `${always.here(a, m, mine)} and ${m}.held_year = ${y()}`,
    heldHere: (m) => `${m}.held_year = ${y()}`,
    claims: (
      raw,
      at,
    ) => `${tiedInYear(raw, inYear.ofTheYear, y(), reading)} union ${aboutTheirMeetings(meetings(raw, at))}
      union ${named()} and c.id in (${claimsOfYear(y())})`,
    undated: (c) => ofNoYear(c, reading),
  };
}

/** A proposal has no day of its own: it is of the year of its decision, and without one of the year when it was recorded. */
function yearSql(year: number, reading: Reading, days?: CountedDays) {
  const y = parameter(reading, year, 'integer');
  const [from, to] = [parameter(reading, days?.from, 'date'), parameter(reading, days?.to, 'date')];
  const granted = (a: string) =>
    days
      ? `first_day(${a}.granted_on) >= ${from()} and last_day(${a}.granted_on) <= ${to()}`
      : `${a}.granted_year = ${y()}`;
  const proposedIn = (a: string) =>
    `coalesce((select coalesce(pd.signed_year, extract(year from pd.created_at at time zone 'Asia/Ho_Chi_Minh'))
       from award_decisions pd where pd.id = ${a}.proposed_in_id), extract(year from ${a}.created_at at time zone 'Asia/Ho_Chi_Minh')) = ${y()}`;
  return {
    y,
    /** With those that nobody knows the day of. */
    awards: (a: string) =>
      `(${granted(a)}) or (${a}.granted_year is null and (${a}.state not in ('PROPOSED', 'REFUSED') or ${proposedIn(a)}))`,
    /** Of those. */
    dated: (a: string) => `(${granted(a)}) or ${a}.state in ('PROPOSED', 'REFUSED')`,
    /** Of any. */
    ofTheYear: (a: string) =>
      `(${granted(a)}) or (${a}.granted_year is null and ${a}.state in ('PROPOSED', 'REFUSED') and ${proposedIn(a)})`,
  };
}

function ofYear(year: number, reading: Reading): ScopeSql {
  const { y, awards, dated, ofTheYear } = yearSql(year, reading);
  return {
    awards,
    dated,
    meetings: () => `select id from meetings where held_year = ${y()}`,
    here: (_a, m) => `${m}.held_year = ${y()}`,
    heldHere: (m) => `${m}.held_year = ${y()}`,
    claims: (raw, at) =>
      `select c.id from claims c where c.meeting_id in (select id from ${at}) union ${handedOverAt(`select id from ${at}`, reading)}
       union select c.id from articles ar join claims c on c.article_id = ar.id where ar.published_year = ${y()} and c.meeting_id is null
       union select c.id from claims c where c.id in (${tiedInYear(raw, ofTheYear, y(), reading)}) and c.meeting_id is null`,
    undated: (c) => ofNoYear(c, reading),
    linkedHere: () => 'true',
  };
}

/** Ids of what stands in the place of an award that gave way to others; else its own. */
export function standing(raw: string): string {
  return `select ${raw}.id where ${raw}.state <> 'REPLACED'
    union all select ${raw}.replaced_by_id where ${raw}.state = 'REPLACED' and ${raw}.replaced_by_id is not null
    union all select r.id from awards r where ${raw}.state = 'REPLACED' and r.replaces_id = ${raw}.id`;
}
