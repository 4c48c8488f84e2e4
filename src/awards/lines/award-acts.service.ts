import { Injectable } from '@nestjs/common';
import { usualKeeper } from '../../meetings/meeting-keeper.js';
import type { PartialDate } from '../../platform/time/partial-date.js';
import { requireStatusChange } from '../../platform/database/editable-record.js';
import { requireVersion } from '../../platform/database/versioned.js';
import { InvalidError, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { toldAt } from '../../platform/errors/told-at.js';
import { requireAccess } from '../../platform/graphql/compiling/access.js';
import { requireMayChange, requireStatusRole } from '../../platform/graphql/records/status-roles.js';
import type { ConfirmInput, WithdrawInput } from '../../platform/graphql/records/change-status.js';
import { requireScope, requireScopeOf } from '../../platform/request/scope.js';
import type { Role } from '../../platform/request/viewer.js';
import type { Award } from '../award.entity.js';
import { awardMessages } from '../awards.messages.js';
import { AwardsRepository } from '../awards.repository.js';
import { KnownRecordsRepository } from '../known-records.repository.js';
import { requireAwardNotUndone } from '../undone.js';
import { AWARD_STATE } from '../vocabulary.js';
import { AwardLines } from './award-lines.service.js';
import { AwardWriter } from './award-writer.service.js';
import type { AwardLineInput } from './award-line-input.js';
import type { ChangeAwardInput, RecordReportedAwardInput } from './change-award.js';
import { changedLine, peopleNamed, recipientOf, wantedLine } from './wanted-line.js';

interface Telling {
  state?: 'GRANTED' | 'PROPOSED';
  toldOn?: PartialDate | null;
}

/** One of the lines that are reported together; `keptById` where it is not that of all of them. */
export type LineReported = Telling & {
  line: AwardLineInput & { grantedOn?: PartialDate | null };
  keptById?: string | null;
};

/** Acts on single award lines. */
@Injectable()
export class AwardActs {
  constructor(
    private readonly awards: AwardsRepository,
    private readonly known: KnownRecordsRepository,
    private readonly lines: AwardLines,
    private readonly writer: AwardWriter,
  ) {}

  /** What an article says of it: `state`, and `toldOn`, by which an age is judged where no day of granting is known. @throws InvalidError with all that is wrong with the line; ForbiddenError OUT_OF_SCOPE */
  async recordReportedAward(input: RecordReportedAwardInput, telling: Telling = {}): Promise<Award> {
    const keptById =
      input.keptById === undefined ? usualKeeper([{ organisationId: input.grantorId ?? null }]) : input.keptById;
    const [award] = await this.report([{ line: input, ...telling }], keptById, () => 'input', input.overrides ?? []);
    if (!award) throw new Error('one line makes one award');
    return award;
  }

  /** The same of several lines, in order, each at `input.lines.{i}`: earlier ones are evidence for later ones. @throws as recordReportedAward */
  recordReportedAwards(lines: readonly LineReported[], keptById: string | null): Promise<Award[]> {
    return this.report(lines, keptById, (i) => `input.lines.${i}`);
  }

  private async report(
    lines: readonly LineReported[],
    keptById: string | null,
    path: (i: number) => string,
    overrides: NonNullable<RecordReportedAwardInput['overrides']> = [],
  ): Promise<Award[]> {
    requireScope('RECORDER', keptById, 'input.keptById');
    if (keptById !== null && !(await this.known.organisations([keptById])).has(keptById))
      throw new NotFoundError(platformMessages.UNKNOWN_ID, {
        field: 'input.keptById',
        details: { type: 'Organisation' },
      });
    const drafts = await this.writer.draft(
      lines.map(({ line, toldOn = null }, i) => ({
        line: wantedLine(line, { issuerId: null, mode: null, grantedOn: line.grantedOn ?? toldOn }),
        path: path(i),
      })),
      { decisionId: null, annexOrder: null, grantedOn: null, state: AWARD_STATE.GRANTED, keptById },
    );
    const awards = drafts.map((draft, i): Award => {
      const { line, state = draft.state, keptById: keeper = keptById } = lines[i]!;
      return {
        ...draft,
        keptById: keeper,
        state,
        wasProposed: state === AWARD_STATE.PROPOSED,
        grantedOn: line.grantedOn ?? null,
      };
    });
    await this.writer.insert('recordReportedAward', awards, overrides);
    return awards;
  }

  /**
   * @throws ConflictError VERSION_CONFLICT; InvalidError AWARD_NOT_STANDING, GRANTED_ON_OF_DECISION, SHOWN_AGAIN_WITHOUT_REASON, and
   * as above
   */
  async changeAward(input: ChangeAwardInput): Promise<Award> {
    return (await this.change(input)).after;
  }

  /** The same, with the line as it was. */
  async change(input: ChangeAwardInput): Promise<{ before: Award; after: Award }> {
    const { id, version, grantedOn, overrides = null, reasonForChange = null, ...changes } = input;
    await this.awards.holdRecipientOf(id, peopleNamed([changes]));
    const before = await this.lock(id, 'RECORDER');
    requireMayChange(before, before.keptById, 'input.id');
    requireNotReplaced(before, 'input.id');
    if (grantedOn !== undefined && before.decisionId !== null)
      throw new InvalidError(awardMessages.GRANTED_ON_OF_DECISION, { field: 'input.grantedOn' });
    const [columns] = await this.lines.resolve([{ line: changedLine(before, changes), path: 'input' }]);
    const wanted = { ...columns, grantedOn: grantedOn === undefined ? before.grantedOn : grantedOn };
    requireVersion(before, version, wanted);
    if (columns?.nameVisibility === 'PUBLIC') requireMayShow(before, reasonForChange);
    const after = await this.write('changeAward', before, wanted, overrides ?? [], reasonForChange ?? undefined);
    return { before, after };
  }

  /** A line that whoever asks may change, held until the act is over. @throws NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE; InvalidError AWARD_UNDONE, AWARD_NOT_STANDING */
  async openAward(id: string, field: string): Promise<Award> {
    return toldAt(
      () => field,
      async () => {
        await this.awards.holdRecipientOf(id, []);
        const award = await this.lock(id, 'RECORDER');
        requireMayChange(award, award.keptById, 'input.id');
        requireNotReplaced(award, 'input.id');
        return award;
      },
    );
  }

  /** The same of several. `field`: where each is named. */
  async openAwards(ids: readonly string[], field: (i: number) => string): Promise<Award[]> {
    const held = new Map((await this.awards.lockAwards(ids)).map((award) => [award.id, award]));
    return ids.map((id, i) => {
      const award = requireOpen(held.get(id), 'RECORDER', field(i));
      requireMayChange(award, award.keptById, field(i));
      requireNotReplaced(award, field(i));
      return award;
    });
  }

  /** Lines that are held, each linked to somebody who was recorded for it. @throws as changeAward */
  async linkAwards(
    links: readonly { award: Award; personId: string }[],
    field: (i: number) => string,
  ): Promise<Award[]> {
    const columns = await this.lines.resolve(
      links.map(({ award, personId }, i) => {
        const { visibility: _asItIs, ...recipient } = recipientOf(award);
        return { line: changedLine(award, { recipient: { ...recipient, personId } }), path: field(i) };
      }),
    );
    const before = links.map(({ award }) => award);
    return this.writer.update(
      'changeAward',
      before,
      before.map((award, i) => ({ ...award, ...columns[i], grantedOn: award.grantedOn })),
    );
  }

  confirmAward(input: ConfirmInput): Promise<Award> {
    return this.changeStatus('confirmAward', input, 'CONFIRMED');
  }

  /** Drafts that one act makes public together. @throws ForbiddenError NOT_ALLOWED, OUT_OF_SCOPE; InvalidError AWARD_UNDONE */
  async confirmAwards(ids: readonly string[]): Promise<Award[]> {
    if (ids.length === 0) return [];
    await this.awards.holdDecisionsOf(ids);
    const before = (await this.awards.lockAwards(ids)).filter(({ recordStatus }) => recordStatus === 'DRAFT');
    for (const award of before) {
      requireScopeOf('RECORDER', award, 'input.id');
      requireAwardNotUndone(award, 'input.id');
      requireStatusRole(award.recordStatus, 'CONFIRMED', award.keptById);
    }
    const after = before.map((award): Award => ({ ...award, recordStatus: 'CONFIRMED' }));
    return this.writer.update('confirmAward', before, after, [], undefined, { onRecord: true });
  }

  withdrawAward(input: WithdrawInput): Promise<Award> {
    return this.changeStatus('withdrawAward', input, 'WITHDRAWN', input.reason);
  }

  private async changeStatus(
    act: string,
    input: ConfirmInput,
    recordStatus: 'CONFIRMED' | 'WITHDRAWN',
    reason?: string,
  ): Promise<Award> {
    await this.awards.holdDecisionsOf([input.id]);
    const before = await this.lock(input.id, 'RECORDER');
    requireStatusRole(before.recordStatus, recordStatus, before.keptById);
    requireVersion(before, input.version, { recordStatus });
    requireStatusChange(before, recordStatus);
    return this.write(act, before, { recordStatus }, [], reason);
  }

  private async lock(id: string, role: Role): Promise<Award> {
    const [award] = await this.awards.lockAwards([id]);
    return requireOpen(award, role, 'input.id');
  }

  private async write(
    act: string,
    before: Award,
    wanted: Partial<Award>,
    overrides: NonNullable<ChangeAwardInput['overrides']>,
    reason?: string,
  ): Promise<Award> {
    const [after] = await this.writer.update(act, [before], [{ ...before, ...wanted }], overrides, reason);
    if (!after) throw new Error('one line stays one line');
    return after;
  }
}

function requireOpen(award: Award | undefined, role: Role, field: string): Award {
  if (!award) throw new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type: 'Award' } });
  requireScopeOf(role, award, field);
  requireAwardNotUndone(award, field);
  return award;
}

/** What gave way to another line is history, and says what it said. */
function requireNotReplaced({ state }: Award, field: string): void {
  if (state === AWARD_STATE.REPLACED) throw new InvalidError(awardMessages.AWARD_NOT_STANDING, { field });
}

/** Whoever was hidden, be it by a guess, is shown by an approver who says why, as with people. */
function requireMayShow({ nameVisibility, keptById }: Award, reason: string | null): void {
  if (nameVisibility === 'PUBLIC') return;
  requireAccess('APPROVER');
  requireScope('APPROVER', keptById, 'input.id');
  if (reason === null)
    throw new InvalidError(awardMessages.SHOWN_AGAIN_WITHOUT_REASON, { field: 'input.reasonForChange' });
}
