import { Injectable } from '@nestjs/common';
import type { DecisionOpened } from '../../awards/decisions/decision-intake.service.js';
import { BulkLines } from '../../awards/lines/bulk-lines.service.js';
import { PeopleService } from '../../people/people.service.js';
import type { ImportBatch } from '../import-batch.entity.js';
import { ImportRowsRepository } from '../import-rows.repository.js';
import { RowRecipients } from '../mending/row-recipients.repository.js';
import { CommitPulse } from './commit-pulse.service.js';

/** Rows written by one statement: often enough to be watched and stopped, seldom enough to cost nothing. */
export const LINES_AT_ONCE = 2000;
const PEOPLE_AT_ONCE = 500;

/** The new people and the award lines of a list, by statements over many of them. */
@Injectable()
export class CommitLines {
  constructor(
    private readonly rows: ImportRowsRepository,
    private readonly recipients: RowRecipients,
    private readonly lines: BulkLines,
    private readonly people: PeopleService,
    private readonly pulse: CommitPulse,
  ) {}

  async recordPeople(act: string, batch: ImportBatch): Promise<void> {
    const people = await this.recipients.newPeople(batch.id);
    for (let at = 0; at < people.length; at += PEOPLE_AT_ONCE)
      await this.people.recordPeople(act, people.slice(at, at + PEOPLE_AT_ONCE), sourceOf(batch));
  }

  /** Answers how many. @throws ConflictError STOPPED_BY_SOMEBODY, STOPPED_BY_SERVER */
  async write(act: string, { id, counts }: ImportBatch, { decision, lastOrder }: DecisionOpened): Promise<number> {
    let written = 0;
    for (let from = 0; from < counts.rows; from += LINES_AT_ONCE) {
      const place = { from, to: from + LINES_AT_ONCE, lastOrder: lastOrder + written };
      written += await this.lines.insert(act, decision, this.rows.drafts(id, place));
      await this.pulse.goOn(id, written);
    }
    return written;
  }
}

function sourceOf({ numberPrinted, signedOn }: ImportBatch): string {
  return `Danh sách kèm Quyết định số ${numberPrinted ?? ''} ngày ${signedOn ?? ''}`;
}
