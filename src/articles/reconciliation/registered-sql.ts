import { conditions } from '../../platform/graphql/compiling/statement.js';
import type { ScopeSql } from './scope-sql.js';
import { standing } from './scope-sql.js';

/** SQL that is true for the rows of an alias that the viewer may know of; undefined: all. */
type Seen = (t: string) => string | undefined;

/** Ids that are carried along of a group, for somebody to look at. */
const SOME = 20;

/** What is counted apart, over an award `a`, its decision `d` and its grantor `o`. */
const GROUPED = [
  `coalesce(a.decision_id, a.id) as "source"`,
  `a.decision_id as "decisionId"`,
  `a.form_id as "formId"`,
  `case when a.corrected ? 'class' then a.corrected ->> 'class' else a.class end as "awardClass"`,
  `a.grantor_id as "organisationId"`,
  `case when a.grantor_id is null then a.grantor_printed end as "printed"`,
  `coalesce(a.system, o.system) as "system"`,
  `coalesce(a.level, o.level) as "level"`,
  `a.recipient_kind as "recipientKind"`,
  `(select t.article_id from article_draft_outcomes m join article_draft_acceptances t on t.id = m.acceptance_id
     where m.award_id = a.id and m.made and t.undone_at is null limit 1) as "madeFrom"`,
];

const summed = (
  traced: boolean,
) => `coalesce(sum(g.quantity), 0)::integer as "quantity", (count(*) filter (where g.quantity is null))::integer as "unsaid",
  count(*)::integer as "lines", (count(*) filter (where g.draft))::integer as "drafts",
  (array_agg(g.id order by g.id))[1:${SOME}] as "awardIds"${traced ? ', array_agg(g.id order by g.id) as "from"' : ''}`;

const NAMES = GROUPED.map((column) => column.replace(/^.* as /su, '')).join(', ');
const GONE = `a.status_with_decision = 'WITHDRAWN'`;

const mineSql = (scope: ScopeSql, seen: Seen) =>
  `mine as materialized (select a.id, (${scope.dated('a')}) as dated from awards a where ${conditions(scope.awards('a'), seen('a'))})`;

/** Awards in question, and those that gave way to them; `dated` as those are that stand in their place. */
const RAW = `raw as materialized (
      select id, dated from mine
      union select b.replaces_id, mine.dated from mine join awards b on b.id = mine.id where b.replaces_id is not null
      union select r.id, mine.dated from mine join awards r on r.replaced_by_id = mine.id)`;

/** Of those, what was handed over at any meeting, and what stands in its place since. */
const everSql = (seenPresentation: Seen) => `ever as materialized (
      with handed as materialized (
        select i.award_id as id from presentation_items i join presentations p on p.id = i.presentation_id
         where ${conditions("i.award_id in (select id from raw) and i.withdrawn_at is null and i.manner <> 'ABSENT' and p.record_status <> 'WITHDRAWN'", seenPresentation('p'))})
      select id from handed
      union select r.replaced_by_id from awards r where r.id in (select id from handed) and r.replaced_by_id is not null
      union select b.id from awards b where b.replaces_id in (select id from handed))`;

/** What of a line of a presentation has to be known; not looked up again, for which the planner would read all of them. */
const ITEM = 'i.id, i.presentation_id, i.award_id, i.manner, i.withdrawn_at';

/** Awards in question, alike ones together. `traced`: with the ids of all. `ofYear`: those without a day are in no year's figure. */
export function awardsSql(
  scope: ScopeSql,
  seen: Seen,
  seenPresentation: Seen,
  ofYear: boolean,
  traced = false,
): string {
  const bucket = `case when ${GONE} then 'WITHDRAWN' when a.state <> 'GRANTED' then a.state
    when d.status = 'ANNULLED' then 'ANNULLED' ${ofYear ? `when a.granted_on is null then 'UNDATED'` : ''} else 'GRANTED' end`;
  return `
    with ${mineSql(scope, seen)}, ${RAW}, ${everSql(seenPresentation)},
    g as (
      select a.id, a.quantity, a.status_with_decision = 'DRAFT' as draft, ${GROUPED.join(', ')}, ${bucket} as "bucket",
             a.was_proposed as "wasProposed",
             a.id in (select id from ever) as "everHandedOver"
        from mine join awards a on a.id = mine.id
        left join award_decisions d on d.id = a.decision_id left join organisations o on o.id = a.grantor_id)
    select ${NAMES}, "bucket", "wasProposed", "everHandedOver", ${summed(traced)} from g
     group by ${NAMES}, "bucket", "wasProposed", "everHandedOver"`;
}

/**
 * What was handed over at the meetings in question, and of the awards in question wherever it was. What gave way to other
 * lines counts as those, each once; an attempt at which nobody came counts at each meeting.
 */
export function handedOverSql(scope: ScopeSql, seen: Seen, seenPresentation: Seen, traced = false): string {
  const bucket = `case when i.withdrawn_at is not null or p.record_status = 'WITHDRAWN' or m.record_status = 'WITHDRAWN' then 'MISTAKEN'
    when i.manner = 'ABSENT' then 'ABSENT'
    when ${GONE} or a.state in ('ANNULLED', 'REPLACED') or d.status = 'ANNULLED' then 'NOT_STANDING' else 'HANDED_OVER' end`;
  return `
    with ${mineSql(scope, seen)},
    ${RAW},
    at as materialized (${scope.meetings('raw')}),
    picked as materialized (
      select ${ITEM} from presentation_items i where i.award_id in (select id from raw)
      union
      select ${ITEM} from presentations p join presentation_items i on i.presentation_id = p.id
       where p.meeting_id in (select id from at) and i.award_id is not null),
    each as (
      select a.id, a.quantity,
             p.record_status = 'DRAFT' or m.record_status = 'DRAFT' or (a.status_with_decision = 'DRAFT' and mine.id is null) as draft,
             ${GROUPED.join(', ')}, m.id as "meetingId", ${bucket} as "bucket",
             (${scope.here('a', 'm', 'mine')}) as "here", coalesce(mine.dated, false) as "ofThese",
             mine.id is not null and mine.dated is not true as "undated", a.state in ('PROPOSED', 'REFUSED') as "proposed"
        from picked i join presentations p on p.id = i.presentation_id join meetings m on m.id = p.meeting_id
        join awards raw_award on raw_award.id = i.award_id
        join lateral (${standing('raw_award')}) stands on true join awards a on a.id = stands.id
        left join award_decisions d on d.id = a.decision_id left join organisations o on o.id = a.grantor_id
        left join mine on mine.id = a.id
       where ${conditions(seenPresentation('p'), seen('a'))}),
    g as (
      select distinct on (id, "bucket", case when "bucket" <> 'HANDED_OVER' then "meetingId" end) each.* from each
       order by id, "bucket", case when "bucket" <> 'HANDED_OVER' then "meetingId" end, "here" desc, draft, "meetingId")
    select ${NAMES}, "meetingId", "bucket", "here", "ofThese", "undated", "proposed", ${summed(traced)} from g
     group by ${NAMES}, "meetingId", "bucket", "here", "ofThese", "undated", "proposed"`;
}

const GRANTORS_CHOSEN = `(select coalesce(jsonb_agg(jsonb_build_object('printed', k.printed, 'organisationId', o.id, 'system', o.system, 'level', o.level)
             order by k.printed), '[]') from claim_grantors k join organisations o on o.id = k.organisation_id where k.claim_id = c.id)`;

/** Claims in question, with what the award lines have to which they were resolved. */
export function claimsSql(
  scope: ScopeSql,
  seen: Seen,
  seenClaim: Seen,
  seenPresentation: Seen,
  traced = false,
): string {
  const grantor = `jsonb_build_object('organisationId', a.grantor_id, 'printed', case when a.grantor_id is null then a.grantor_printed end,
    'system', coalesce(a.system, o.system), 'level', coalesce(a.level, o.level))`;
  // Of a decision whose lines the viewer may not know of there is nothing to compare with.
  // Of a decision whose lines the viewer may not know of there is nothing to compare with; what was granted of a proposal is compared with the decision that granted it.
  const cited = `(select coalesce(jsonb_agg(distinct source.id), '[]') from (
      select c.decision_id as id where exists (select from awards a where ${conditions('a.decision_id = c.decision_id', seen('a'))})
      union all select a.decision_id from awards a where ${conditions('a.proposed_in_id = c.decision_id', 'a.decision_id is not null', seen('a'))}) source)`;
  const links = `
    select count(*)::integer as "count", (count(*) filter (where ${scope.linkedHere('a', 'mine')}))::integer as "here",
           coalesce(jsonb_agg(distinct coalesce(a.decision_id, a.id)), '[]') || ${cited} as "sources",
           coalesce(jsonb_agg(distinct a.form_id), '[]') as "forms",
           coalesce(jsonb_agg(distinct ${grantor}), '[]') as "grantors"
      from claimed_awards l join awards a on a.id = l.award_id left join organisations o on o.id = a.grantor_id
     where l.claim_id = c.id and ${conditions(`a.state <> 'REPLACED' and a.status_with_decision <> 'WITHDRAWN'`, seen('a'))}`;
  const presentedAt = `
    select distinct p.meeting_id from presentation_items i join presentations p on p.id = i.presentation_id
      join meetings m on m.id = p.meeting_id
     where ${conditions("i.claim_id = c.id and i.withdrawn_at is null and i.manner <> 'ABSENT'", "p.record_status <> 'WITHDRAWN' and m.record_status <> 'WITHDRAWN'", scope.heldHere('m'), seenPresentation('p'))}`;
  return `
    with ${mineSql(scope, seen)}, ${RAW}, at as materialized (${scope.meetings('raw')})
    select c.id, ${traced ? 'c.id as "from", ' : ''}c.article_id as "articleId", c.meeting_id as "meetingId", c.place, c.verb, c.standing,
           c.record_status = 'WITHDRAWN' or ar.record_status = 'WITHDRAWN' as "withdrawn", c.record_status = 'DRAFT' as "draft",
           coalesce(cm.record_status = 'WITHDRAWN', false) as "meetingWithdrawn", ${scope.undated('c')} as "undated",
           c.form_id as "formId", c.form_printed as "formPrinted", c.class as "awardClass", c.grantors_printed as "grantorsPrinted",
           ${GRANTORS_CHOSEN} as "grantorsChosen",
           c.groups, c.individuals, c.households, c.enterprises, c.combined, c.unspecified,
           to_jsonb(links) as "links", array(${presentedAt}) as "presentedAt"
      from claims c join articles ar on ar.id = c.article_id left join meetings cm on cm.id = c.meeting_id cross join lateral (${links}) links
     where ${conditions(`c.id in (${scope.claims('raw', 'at')})`, seenClaim('c'))}`;
}
