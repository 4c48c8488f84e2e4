import { Injectable } from '@nestjs/common';
import { personReferences } from '../../people/person-references.js';
import { Database } from '../../platform/database/database.js';
import type { ImportBatch } from '../batches/import-batch.entity.js';
import { COMMITTED } from '../rows/import-rows.repository.js';

/** What can be built upon lines that were committed. */
export const BUILT_UPON = {
  LINES_CHANGED: { vi: 'dòng đã được xác nhận, sửa hoặc rút', en: 'lines confirmed, changed or withdrawn' },
  LINES_PRESENTED: { vi: 'dòng đã được trao tại hội nghị', en: 'lines presented at a meeting' },
  LINES_WITH_EVENTS: {
    vi: 'dòng đã bị hủy, đính chính, cấp đổi hoặc cấp lại',
    en: 'lines annulled, corrected or re-issued',
  },
  LINES_CLAIMED: { vi: 'dòng được bài báo dẫn', en: 'lines that an article is linked to' },
  DECISION_CHANGED: { vi: 'quyết định đã được xác nhận hoặc sửa', en: 'the decision was confirmed or changed' },
  PEOPLE_MERGED: {
    vi: 'người được ghi cùng danh sách đã được gộp vào người khác; hãy hoàn tác việc gộp trước',
    en: 'people recorded with the list were merged into others: undo the merge first',
  },
  DECISION_CLAIMED: { vi: 'quyết định được bài báo nói tới', en: 'the decision that an article tells of' },
  DECISION_CITED: { vi: 'quyết định là căn cứ của việc khác', en: 'the decision is the basis of another act' },
} as const;
export type BuiltUponCode = keyof typeof BUILT_UPON;

@Injectable()
export class CommittingRepository {
  constructor(private readonly database: Database) {}

  /** The lines that it became, in the order in which acts on lines hold them. */
  async holdLines(batchId: string): Promise<void> {
    await this.database.query(
      `select count(*) from (
         select from awards where id in (select award_id from import_rows where batch_id = $1) order by id for update) held`,
      [batchId],
    );
  }

  /** By code, how many; nothing where nothing was built. Of a decision that was withdrawn, that it was public is nothing. */
  async builtUpon({ id, decisionId, decisionVersion, appendToId }: ImportBatch): Promise<[BuiltUponCode, number][]> {
    const lines = `import_rows r join awards a on a.id = r.award_id where r.batch_id = $1`;
    const counts: Record<BuiltUponCode, string> = {
      LINES_CHANGED: `select count(*) from ${lines} and (not (a.version = 1 and a.record_status = 'DRAFT' or a.version = 2 and a.record_status = 'CONFIRMED'
            and exists (select from award_decisions d where d.id = $2 and d.record_status = 'WITHDRAWN'))
        or exists (select from awards gone where gone.replaced_by_id = a.id))`,
      LINES_PRESENTED: `select count(distinct i.award_id) from presentation_items i
        where i.withdrawn_at is null and not i.presentation_withdrawn and i.award_id in (select a.id from ${lines})`,
      LINES_WITH_EVENTS: `select count(distinct e.award_id) from award_events e where e.withdrawn_at is null and e.award_id in (select a.id from ${lines})`,
      LINES_CLAIMED: `select count(distinct l.award_id) from claim_awards l
        join claims c on c.id = l.claim_id and c.record_status <> 'WITHDRAWN'
        join articles t on t.id = c.article_id and t.record_status <> 'WITHDRAWN'
        where l.award_id in (select a.id from ${lines})`,
      // A list that was appended and undone again raised the version twice, and left nothing.
      DECISION_CHANGED: `select count(*) from award_decisions d where d.id = $2 and not $4 and d.record_status <> 'WITHDRAWN'
        and d.version <> $3 + 2 * (select count(*) from import_batches b where b.append_to_id = $2 and b.state = 'UNDONE')`,
      PEOPLE_MERGED: `select count(distinct p.id) from import_rows r join people p on p.id = r.person_id
        where r.batch_id = $1 and r.recipient = 'NEW_PERSON' and p.merged_into_id is not null`,
      DECISION_CLAIMED: `select count(*) from claims c join articles t on t.id = c.article_id and t.record_status <> 'WITHDRAWN'
        where c.decision_id = $2 and c.record_status <> 'WITHDRAWN' and not $4`,
      DECISION_CITED: `select count(*) from award_events e where e.withdrawn_at is null and e.decision_id = $2 and not $4`,
    };
    const [row] = await this.database.query<Record<BuiltUponCode, string>>(
      `select ${Object.entries(counts)
        .map(([code, sql]) => `(${sql}) as "${code}"`)
        .join(', ')}, $1::uuid, $2::uuid, $3::integer, $4::boolean`,
      [id, decisionId, decisionVersion, appendToId !== null],
    );
    if (!row) throw new Error('counting always has an answer');
    return (Object.keys(BUILT_UPON) as BuiltUponCode[])
      .map((code): [BuiltUponCode, number] => [code, Number(row[code])])
      .filter(([, count]) => count > 0);
  }

  /**
   * People whom the batch recorded, whom nobody changed, and whom nothing else speaks of by now. After its lines were taken back.
   * A merge and its undoing are two versions of whoever was merged, and change nothing of them.
   */
  async peopleLeftOver(batchId: string): Promise<string[]> {
    const used = personReferences()
      .filter(({ table }) => table !== 'person_names')
      .map(({ table, column }) => {
        const standing = table === 'awards' ? ' and x.undone_at is null' : '';
        return `exists (select from ${table} x where x.${column} = p.id${standing})`;
      });
    const rows = await this.database.query<{ id: string }>(
      `select distinct p.id from import_rows r join people p on p.id = r.person_id
         left join (select merged_id, count(*) from person_merges where undone_at is not null group by merged_id) m on m.merged_id = p.id
        where r.batch_id = $1 and r.recipient = 'NEW_PERSON' and p.record_status = 'DRAFT'
          and p.version = 1 + 2 * coalesce(m.count, 0)
          and not (${used.join(' or ')})`,
      [batchId],
    );
    return rows.map(({ id }) => id);
  }

  /** Bodies to be recorded with the batch, whether they were or not. */
  async bodiesOf(batchId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>('select id from import_bodies where batch_id = $1', [
      batchId,
    ]);
    return rows.map(({ id }) => id);
  }

  /**
   * Puts batches back to STAGED that nobody is committing any more: whoever commits one holds its row. With a sign of life younger than
   * so many seconds somebody may be just about to; those of `running` wait for their turn to write.
   */
  async putBackAbandoned(
    problem: object,
    { id, after, running }: { id: string | null; after: number; running: readonly string[] },
  ) {
    return this.database.query<{ id: string }>(
      `with put_back as (
         update import_batches set state = 'STAGED', problem = $1, version = version + 1, changed_at = now()
          where id in (select id from import_batches
                        where state = 'COMMITTING' and ($2::uuid is null or id = $2)
                          and committed_at <= now() - make_interval(secs => $3) and id <> all($4)
                          and not exists (select from import_progress p
                                where p.id = import_batches.id and p.changed_at > now() - make_interval(secs => $3))
                        for update skip locked)
         returning id)
       select id from put_back`,
      [JSON.stringify(problem), id, after, running],
    );
  }

  /** People who came with a list. Before its lines, as whoever merges people holds them. */
  async holdNewPeople(batchId: string): Promise<void> {
    await this.database.query(
      `select count(*) from (
         select from people where id in (
           select person_id from import_rows where batch_id = $1 and recipient = 'NEW_PERSON') order by id for update) held`,
      [batchId],
    );
  }

  /** Whether a batch records people or bodies of its own. */
  async bringsAlong(batchId: string): Promise<boolean> {
    const rows = await this.database.query(
      `select from import_rows where batch_id = $1 and recipient in ('NEW_PERSON', 'NEW_ORGANISATION') limit 1`,
      [batchId],
    );
    return rows.length > 0;
  }

  /** Whether no other list that brings people or bodies along is being committed, and none will be until this transaction ends. */
  async tryTurn(): Promise<boolean> {
    const [row] = await this.database.query<{ taken: boolean }>(
      `select pg_try_advisory_xact_lock(hashtext('imports_bring_along')) as taken`,
    );
    return row?.taken ?? false;
  }

  /** People to whom rows are linked: nobody merges them away until the lines are written. */
  async holdPeople(batchId: string): Promise<void> {
    await this.database.query(
      `select count(*) from (
         select from people where id in (
           select person_id from import_rows where batch_id = $1 and recipient = 'PERSON' and choice = 'INCLUDE')
          order by id for share) held`,
      [batchId],
    );
  }

  /** Rows of which an award on record speaks that was written or changed since, and those linked to what changed since. */
  async rowsToJudgeAgain(batchId: string, since: Date): Promise<string[]> {
    const rows = await this.withoutLoops<{ id: string }>(
      `${spokenOf('true')}
       union select r.id from import_rows r join people p on p.id = r.person_id
        where r.batch_id = $1 and r.recipient = 'PERSON' and (p.changed_at >= $2 or p.merged_into_id is not null)
       union ${linkedToChanged}`,
      [batchId, since],
    );
    return rows.map(({ id }) => id);
  }

  /** Whether others recorded anything since that may be what a list, whose lines are written, records: a line, a person or a body. */
  async isRecordedSince(batchId: string, since: Date, decisionId: string): Promise<boolean> {
    // People to whom rows are linked are held, and nobody changed them.
    const lines = await this.withoutLoops(
      `${spokenOf('decision_id is distinct from $3::uuid')} union ${linkedToChanged} limit 1`,
      [batchId, since, decisionId],
    );
    if (lines.length > 0) return true;
    const own = (id: string, recipient: string) =>
      `select ${id} from import_rows where batch_id = $1 and recipient = '${recipient}'`;
    const rows = await this.withoutLoops(
      `with people_since as materialized (
         select k.key from people p join person_names n on n.person_id = p.id
          cross join lateral (values (fold_vi(n.printed)), (person_key(n.printed))) k (key)
          where p.changed_at >= $2 and p.id not in (${own('person_id', 'NEW_PERSON')} and person_id is not null)
       ), bodies_since as materialized (
         select name_key as key from organisations
          where changed_at >= $2 and id not in (select id from import_bodies where batch_id = $1)
       )
       select from import_rows r join people_since s on s.key = r.name_key
        where r.batch_id = $1 and r.recipient = 'NEW_PERSON' and ${COMMITTED}
       union all
       select from import_bodies b join bodies_since s on s.key = fold_vi(b.name)
        where b.batch_id = $1 and b.id in (${own('organisation_id', 'NEW_ORGANISATION')})
       limit 1`,
      [batchId, since],
    );
    return rows.length > 0;
  }

  /** Of what was written last statistics do not know: the planner would take it for a row or two. */
  private async withoutLoops<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    await this.database.query('set local enable_nestloop = off');
    const rows = await this.database.query<Row>(sql, values);
    await this.database.query('set local enable_nestloop = on');
    return rows;
  }
}

/** Included rows of `$1` that have the form, and the name or the recipient, of an award that was written or changed since `$2`. */
function spokenOf(which: string): string {
  const same = (condition: string) =>
    `select r.id from import_rows r join recent a on a.form_id = r.form_id and ${condition}
      where r.batch_id = $1 and r.choice = 'INCLUDE'`;
  return `with recent as materialized (
       select form_id, recipient_name_key, person_id, organisation_id from awards where changed_at >= $2 and ${which})
     ${same('a.recipient_name_key = r.name_key')} union ${same('a.person_id = r.person_id')}
     union ${same('a.organisation_id = r.organisation_id')}`;
}

const linkedToChanged = `select r.id from import_rows r join organisations o on o.id = r.organisation_id
      where r.batch_id = $1 and r.recipient = 'ORGANISATION' and o.changed_at >= $2`;
