import type { MigrationInterface, QueryRunner } from 'typeorm';

/** SQL of a value as it was when the proposal was granted: the first entry since that names it says what it was before. */
const was = (key: string, column: string) =>
  `coalesce((select array[e.before ->> '${key}'] from audit_entries e
              where e.subject_type = 'AwardDecision' and e.subject_id = d.id and (e.at, e.id) >= (g.at, g.id) and e.before ? '${key}'
              order by e.at, e.id limit 1), array[d.${column}::text])`;
/** An array, so that it tells a value that was null from one that no entry names. */
const wasOne = (key: string, column: string) => `(${was(key, column)})[1]`;

/**
 * A proposal (tờ trình) stays the document that it is: what is decided upon it is a decision of its own, and its lines keep by
 * whom they were proposed. What was granted the way before, in place of the proposal, becomes a decision beside it again, as far as
 * the audit tells.
 *
 * `down` takes away whom a proposal asks, by which proposal a line was listed and where, and why one was refused, which waits
 * again; proposals that `up` made stay, and a second `up` takes them again and makes none twice. What was granted by a decision
 * of its own meanwhile is not tied to its proposal again.
 */
export class KeepProposals1795700973400 implements MigrationInterface {
  name = 'KeepProposals1795700973400';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table award_decisions add column addressee_id uuid references organisations (id);
      comment on column award_decisions.addressee_id is 'of a proposal: the body that is asked to grant';
      create index award_decisions_addressee_id_idx on award_decisions (addressee_id) where addressee_id is not null;
      create index award_decisions_proposals_idx on award_decisions (issuer_id) where status = 'PROPOSED';

      alter table awards drop constraint awards_state_check;
      alter table awards add constraint awards_state_check
        check (state in ('PROPOSED', 'REFUSED', 'GRANTED', 'ANNULLED', 'REPLACED'));
      alter table awards
        add column was_proposed boolean not null default false,
        add column proposed_in_id uuid references award_decisions (id),
        add column proposed_order integer,
        add column refusal_reason text,
        add check (proposed_in_id is null or was_proposed),
        add check ((proposed_in_id is null) = (proposed_order is null)),
        add check (state <> 'REFUSED' or refusal_reason is not null);
      comment on column awards.proposed_in_id is 'the proposal that lists it, whatever became of it since';
      comment on column awards.proposed_order is 'its place in the list of the proposal';
      comment on column awards.refusal_reason is 'why a line that is REFUSED is';

      -- One proposal for each decision that stands where a proposal stood.
      create temporary table proposals_apart on commit drop as
        select d.id as decision_id, md5('proposal apart from ' || d.id)::uuid as id, d.kept_by_id, d.record_status, d.undone_at,
               d.created_at, d.created_by, g.at,
               ${wasOne('issuerId', 'issuer_id')}::uuid as issuer_id,
               ${wasOne('subject', 'subject')} as subject,
               ${wasOne('mode', 'mode')} as mode,
               ${wasOne('documentType', 'document_type')} as document_type,
               ${wasOne('numberPrinted', 'number_printed')} as number_printed,
               ${wasOne('numberNormalised', 'number_normalised')} as number_normalised,
               ${wasOne('signedOn', 'signed_on')} as signed_on
          from (select distinct on (e.subject_id) e.subject_id, e.id, e.at from audit_entries e
                 where e.act = 'grantProposal' and e.subject_type = 'AwardDecision' and e.before ->> 'status' = 'PROPOSED'
                 order by e.subject_id, e.at, e.id) g
          join award_decisions d on d.id = g.subject_id and d.status <> 'PROPOSED';
      create temporary table proposals_made on commit drop as
        select p.id from proposals_apart p where not exists (select from award_decisions d where d.id = p.id);
      -- The number went on to the decision, or was taken since: it is told once.
      update proposals_apart p set number_printed = null, number_normalised = null
       where exists (select from award_decisions d where d.issuer_id = p.issuer_id and d.document_type = p.document_type
                        and d.number_normalised = p.number_normalised and d.signed_year = left(p.signed_on, 4)::integer);
      update proposals_apart p set number_printed = null, number_normalised = null
        from (select id, row_number() over (partition by issuer_id, document_type, number_normalised, left(signed_on, 4)
                                            order by at, decision_id) as nth
                from proposals_apart where number_normalised is not null and undone_at is null) n
       where n.id = p.id and n.nth > 1;
      insert into award_decisions (id, issuer_id, document_type, number_printed, number_normalised, signed_on, subject, mode, status,
                                   kept_by_id, record_status, undone_at, created_at, created_by)
        select id, issuer_id, document_type, number_printed, number_normalised, signed_on::partial_date, subject, mode, 'PROPOSED',
               kept_by_id, record_status, undone_at, created_at, created_by
          from proposals_apart join proposals_made using (id);
      insert into audit_entries (id, actor_name, act, subject_type, subject_id, after, reason)
        select gen_random_uuid(), 'system', 'recordAwardDecision', 'AwardDecision', id,
               jsonb_build_object('status', 'PROPOSED', 'numberPrinted', number_printed, 'signedOn', signed_on, 'subject', subject),
               'Tách đề nghị khỏi quyết định đã ghi đè lên nó / the proposal, apart from the decision that was written over it'
          from proposals_apart join proposals_made using (id);

      update awards a set was_proposed = true
       where a.state = 'PROPOSED' or exists (
         select from audit_entries e where e.subject_id = a.id
            and (e.act = 'grantProposal' or e.act = 'attachToDecision' and e.before ->> 'state' = 'PROPOSED'));
      update awards a set proposed_in_id = p.id, proposed_order = a.annex_order,
             decision_id = case when a.state = 'PROPOSED' then p.id else a.decision_id end
        from proposals_apart p
       where a.decision_id = p.decision_id
         and (a.state = 'PROPOSED' or exists (select from audit_entries e where e.subject_id = a.id and e.act = 'grantProposal'
                                                     and not coalesce(e.before ? 'decisionId', false)));
      update awards a set proposed_in_id = d.id, proposed_order = a.annex_order
        from award_decisions d where d.id = a.decision_id and d.status = 'PROPOSED' and a.state = 'PROPOSED';
      -- Who would grant was said to be the proposer, for want of another; nobody is asked as far as the record goes.
      update awards a set grantor_id = null, level = null, system = null
        from award_decisions d
       where d.id = a.decision_id and d.status = 'PROPOSED' and a.state = 'PROPOSED'
         and a.grantor_id = d.issuer_id and a.grantor_printed is null;

      create index awards_proposed_in_id_idx on awards (proposed_in_id, proposed_order) where proposed_in_id is not null;
      drop index audit_entries_granted_proposals_idx;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      create index audit_entries_granted_proposals_idx on audit_entries (subject_id)
        where act in ('grantProposal', 'attachToDecision');
      update awards set state = 'PROPOSED' where state = 'REFUSED';
      alter table awards drop column refusal_reason, drop column proposed_order, drop column proposed_in_id, drop column was_proposed;
      alter table awards drop constraint awards_state_check;
      alter table awards add constraint awards_state_check check (state in ('PROPOSED', 'GRANTED', 'ANNULLED', 'REPLACED'));
      drop index award_decisions_proposals_idx;
      alter table award_decisions drop column addressee_id;
    `);
  }
}
