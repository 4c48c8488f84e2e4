import type { MigrationInterface, QueryRunner } from 'typeorm';

/** SQL of a value as the entry of the granting says that it was before; what it does not name did not change. */
const was = (key: string, column: string) =>
  `case when g.before ? '${key}' then g.before ->> '${key}' else d.${column} end`;

/**
 * A proposal (tờ trình) stays the document that it is: what is decided upon it is a decision of its own, and its lines keep by
 * whom they were proposed. What was granted the way before, in place of the proposal, becomes a decision beside it again, as far as
 * the audit tells.
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
        select d.id as decision_id, gen_random_uuid() as id, d.issuer_id, d.subject, d.mode, d.kept_by_id, d.record_status, d.undone_at,
               d.created_at, d.created_by, g.at,
               ${was('documentType', 'document_type')} as document_type,
               ${was('numberPrinted', 'number_printed')} as number_printed,
               ${was('numberNormalised', 'number_normalised')} as number_normalised,
               ${was('signedOn', 'signed_on')} as signed_on
          from (select distinct on (e.subject_id) e.subject_id, e.before, e.at from audit_entries e
                 where e.act = 'grantProposal' and e.subject_type = 'AwardDecision' and e.before ->> 'status' = 'PROPOSED'
                 order by e.subject_id, e.at, e.id) g
          join award_decisions d on d.id = g.subject_id and d.status <> 'PROPOSED';
      -- The number went on to the decision, or was taken since: it is told once.
      update proposals_apart p set number_printed = null, number_normalised = null
       where exists (select from award_decisions d where d.issuer_id = p.issuer_id and d.document_type = p.document_type
                        and d.number_normalised = p.number_normalised and d.signed_year = left(p.signed_on, 4)::integer);
      insert into award_decisions (id, issuer_id, document_type, number_printed, number_normalised, signed_on, subject, mode, status,
                                   kept_by_id, record_status, undone_at, created_at, created_by)
        select id, issuer_id, document_type, number_printed, number_normalised, signed_on::partial_date, subject, mode, 'PROPOSED',
               kept_by_id, record_status, undone_at, created_at, created_by
          from proposals_apart;
      insert into audit_entries (id, actor_name, act, subject_type, subject_id, after, reason)
        select gen_random_uuid(), 'system', 'recordAwardDecision', 'AwardDecision', id,
               jsonb_build_object('status', 'PROPOSED', 'numberPrinted', number_printed, 'signedOn', signed_on, 'subject', subject),
               'Tách đề nghị khỏi quyết định đã ghi đè lên nó / the proposal, apart from the decision that was written over it'
          from proposals_apart;

      update awards a set was_proposed = true
       where a.state = 'PROPOSED' or exists (
         select from audit_entries e where e.subject_id = a.id
            and (e.act = 'grantProposal' or e.act = 'attachToDecision' and e.before ->> 'state' = 'PROPOSED'));
      update awards a set proposed_in_id = p.id, proposed_order = a.annex_order,
             decision_id = case when a.state = 'PROPOSED' then p.id else a.decision_id end
        from proposals_apart p
       where a.decision_id = p.decision_id
         and (a.state = 'PROPOSED' or exists (select from audit_entries e where e.subject_id = a.id and e.act = 'grantProposal'));
      update awards a set proposed_in_id = d.id, proposed_order = a.annex_order
        from award_decisions d where d.id = a.decision_id and d.status = 'PROPOSED' and a.state = 'PROPOSED';
      alter table awards alter column was_proposed drop default;

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
