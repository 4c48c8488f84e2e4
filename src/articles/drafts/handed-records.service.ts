import { Injectable } from '@nestjs/common';
import type { EntityTarget } from 'typeorm';
import { Audit } from '../../audit/audit.service.js';
import { AwardDecision } from '../../awards/decisions/award-decision.entity.js';
import { Award } from '../../awards/award.entity.js';
import { Presentation } from '../../awards/presentations/presentation.entity.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import { holdsOver } from '../../platform/request/scope.js';
import { type Handed, HandedRecordsRepository } from './handed-records.repository.js';

/** What an accepted draft became goes with it to the body to which it is handed, but for its article, as long as nobody made it public. */
@Injectable()
export class HandedRecords {
  constructor(
    private readonly records: HandedRecordsRepository,
    private readonly audit: Audit,
  ) {}

  /**
   * Lines and presentations follow the decision and the meeting that have them; of others than the draft's, and of bodies over which
   * whoever hands it on may not record, all stays where it is.
   */
  async goTo(draftId: string, to: string): Promise<void> {
    const made = await this.records.madeOf(draftId);
    const move = (entity: EntityTarget<Handed>, ids: readonly string[], goes: (row: Handed) => boolean = () => true) =>
      this.move(entity, ids, to, (row) => row.keptById !== to && holdsOver('RECORDER', row.keptById) && goes(row));
    const meetings = await move(Meeting, made.meetings);
    await move(Presentation, made.presentations, ({ meetingId }) => meetings.includes(meetingId!));
    const decisions = await move(AwardDecision, made.decisions);
    await move(Award, made.awards, ({ decisionId }) => !decisionId || decisions.includes(decisionId));
  }

  private async move(
    entity: EntityTarget<Handed>,
    ids: readonly string[],
    to: string,
    goes: (row: Handed) => boolean,
  ): Promise<string[]> {
    const rows = (await this.records.holdDrafts(entity, ids)).filter(goes);
    if (rows.length === 0) return [];
    const subjectType = await this.records.keepAt(entity, rows, to);
    await this.audit.record(
      ...rows.map(({ id, version, keptById }) => ({
        act: 'reviseDraft',
        subjectType,
        subjectId: id,
        before: { version, keptById },
        after: { version: version + 1, keptById: to },
      })),
    );
    return rows.map(({ id }) => id);
  }
}
