import { Injectable } from '@nestjs/common';
import { explainConstraint } from '../../platform/database/constraint-errors.js';
import { Database } from '../../platform/database/database.js';
import { updateVersioned } from '../../platform/database/versioned.js';
import { reportMessages } from '../reports.messages.js';
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

  async insert(report: PublishedReport): Promise<void> {
    await this.database.manager.insert(PublishedReport, report as never);
  }

  async update(id: string, changes: Partial<PublishedReport>): Promise<void> {
    await updateVersioned(this.database.manager, PublishedReport, id, changes);
  }
}
