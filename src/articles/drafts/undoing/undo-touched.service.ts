import { Injectable } from '@nestjs/common';
import { AttendancesService } from '../../../meetings/attendance/attendances.service.js';
import type { AttendanceRole } from '../../../meetings/vocabulary.js';
import { idsOf } from '../accepting/acceptance.js';
import { ClaimKeeper } from '../../claims/claim-keeper.service.js';
import { DraftsRepository, type PartOutcome } from '../drafts.repository.js';
import { UndoingRepository } from './undoing.repository.js';

/** Gives back what accepting changed of records that were there. They themselves stay. */
@Injectable()
export class UndoTouched {
  constructor(
    private readonly drafts: DraftsRepository,
    private readonly records: UndoingRepository,
    private readonly attendances: AttendancesService,
    private readonly claims: ClaimKeeper,
  ) {}

  /** After what was made was taken back. */
  async undo(act: string, reason: string, outcomes: readonly PartOutcome[]): Promise<void> {
    const made = outcomes.filter((outcome) => outcome.made);
    const touched = outcomes.filter((outcome) => outcome.touched);
    const left = (name: 'attendanceId' | 'claimId') => {
      const own = new Set(idsOf(made, name));
      return idsOf(touched, name).filter((id) => !own.has(id));
    };
    const presenters = await this.records.noLongerPresenting(left('attendanceId'));
    for (const { id, version, roles } of presenters) {
      const others = roles.filter((role) => role !== 'PRESENTER') as AttendanceRole[];
      await this.attendances.changeAttendance({ id, version, roles: others, reason });
    }
    await this.drafts.countChange(
      'attendance_id',
      presenters.map(({ id }) => id),
    );
    await this.untie(act, reason, left('claimId'), new Set(idsOf(outcomes, 'meetingId')));
  }

  /** Claims that were tied to a meeting when it was accepted after them. */
  private async untie(act: string, reason: string, ids: readonly string[], meetings: ReadonlySet<string>) {
    for (const id of ids) {
      const { claim } = await this.claims.getClaim(id, 'RECORDER');
      if (claim.meetingId === null || !meetings.has(claim.meetingId)) continue;
      await this.claims.write(act, claim, { meetingId: null }, reason);
      await this.drafts.countChange('claim_id', [id]);
    }
  }
}
