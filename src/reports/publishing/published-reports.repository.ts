import { Injectable } from '@nestjs/common';
import { explainConstraint } from '../../platform/database/constraint-errors.js';
import { Database } from '../../platform/database/database.js';
import { updateVersioned } from '../../platform/database/versioned.js';
import { bareStatement } from '../figures/figures.repository.js';
import type { ReportParameters } from '../figures/report-parameters.js';
import { reportMessages } from '../reports.messages.js';
import type { ChangedAward } from './changed-awards.js';
import { changedAwardsSql } from './changed-awards.sql.js';
import { PublishedReport } from './published-report.entity.js';

explainConstraint('published_reports_standing_key', {
  kind: 'CONFLICT',
  text: reportMessages.PUBLISHED_ALREADY,
  field: 'input.supersedesId',
});

@Injectable()
export class PublishedReportsRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<PublishedReport | null> {
    return this.database.manager.findOneBy(PublishedReport, { id });
  }

  /** Held against other changes until the end of the transaction. */
  lock(id: string): Promise<PublishedReport | null> {
    return this.database.manager
      .createQueryBuilder(PublishedReport, 'report')
      .where('report.id = :id', { id })
      .setLock('for_no_key_update')
      .getOne();
  }

  /** Lines that make the figures other ones now, by id. */
  async changedAwards(
    { parameters, since }: { parameters: ReportParameters; since: Date },
    first: number,
    after: string | null,
  ): Promise<{ totalCount: number; awards: ChangedAward[] }> {
    const reading = bareStatement();
    const changed = changedAwardsSql(parameters, since.toISOString(), reading);
    const [row] = await this.database.query<{ totalCount: number; awards: ChangedAward[] }>(
      `with changed as (${changed}) select (select count(*)::integer from changed) as "totalCount",
         (select coalesce(json_agg(c order by c.id), '[]') from (
            select id, "wasCounted", "isCounted", added, changes, corrections from changed
             where ${reading.bind(after, 'uuid')} is null or id > ${reading.bind(after, 'uuid')}
             order by id limit ${reading.bind(first, 'integer')}) c) as awards`,
      reading.values,
    );
    return row ?? { totalCount: 0, awards: [] };
  }

  async insert(report: PublishedReport): Promise<void> {
    await this.database.manager.insert(PublishedReport, report as never);
  }

  async update(id: string, changes: Partial<PublishedReport>): Promise<void> {
    await updateVersioned(this.database.manager, PublishedReport, id, changes);
  }
}
