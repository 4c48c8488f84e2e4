import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { changed } from '../../platform/database/editable-record.js';
import { requireVersion } from '../../platform/database/versioned.js';
import { ConflictError, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { requireScopeOf } from '../../platform/request/scope.js';
import type { Award } from '../award.entity.js';
import { currentAwardState } from '../award-state.js';
import { MOST_LINES } from '../lines/award-line-input.js';
import { requireAwardNotUndone } from '../undone.js';
import type { AwardEventPayload } from './award-event-acts.js';
import type { AwardEvent } from './award-event.entity.js';
import { awardEventMessages } from './award-events.messages.js';
import { AwardEventsRepository } from './award-events.repository.js';
import { printedValuesOf } from './printed-values.js';
import type { WithdrawAwardEventInput } from './withdraw-award-event.js';
import { WithdrawnEventsRepository } from './withdrawn-events.repository.js';

const ACT = 'withdrawAwardEvent';

/** What was recorded of an award by mistake is taken back: the line stands as if it had not happened, and staff see both. */
@Injectable()
export class AwardEventWithdrawal {
  constructor(
    private readonly events: AwardEventsRepository,
    private readonly withdrawn: WithdrawnEventsRepository,
    private readonly audit: Audit,
  ) {}

  /**
   * @throws NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE; ConflictError VERSION_CONFLICT, AWARD_UNDONE, EVENT_WITHDRAWN,
   * LATER_EVENT, UNDONE_BY_DETACHING
   */
  async withdraw({ id, version, reason, wholeAct }: WithdrawAwardEventInput): Promise<AwardEventPayload> {
    const event = await this.withdrawn.findEvent(id);
    if (!event)
      throw new NotFoundError(platformMessages.UNKNOWN_ID, { field: 'input.id', details: { type: 'AwardEvent' } });
    const only = wholeAct ? null : event.awardId;
    const decisionIds = await this.withdrawn.lockDecisionsOf(event.actId, only);
    const shown: RecordRef[] = [];
    let found = false;
    for await (const awards of this.withdrawn.lockLinesOf(event.actId, only)) {
      const named = awards.find((award) => award.id === event.awardId);
      if (named) requireVersion(named, version, undefined, 'input.version');
      found ||= named !== undefined;
      await this.withdrawFrom(awards, event, reason);
      shown.push(...awards.slice(0, MOST_LINES - shown.length).map((award) => new RecordRef('Award', award.id)));
    }
    if (!found) throw new ConflictError(awardEventMessages.EVENT_WITHDRAWN, { field: 'input.id' });
    const decisions = await this.withdrawn.followDecisions(decisionIds, event.kind);
    await this.audit.record(
      ...decisions.map(({ before, after }) => ({
        act: ACT,
        subjectType: 'AwardDecision',
        subjectId: before.id,
        before,
        after,
        reason,
      })),
    );
    return { awards: shown, warnings: [] };
  }

  private async withdrawFrom(awards: readonly Award[], event: AwardEvent, reason: string): Promise<void> {
    const standing = await this.events.eventsOf(awards.map(({ id }) => id));
    const last = awards.map((award) => lastOf(award, standing.get(award.id) ?? [], event));
    const homes = await this.withdrawn.homeChangedBy(last.map(({ id }) => id));
    const changes = awards.map((award) => {
      const rest = (standing.get(award.id) ?? []).slice(0, -1);
      const { state, corrected } = currentAwardState(award.id, printedValuesOf(award), rest);
      if (state === 'REPLACED') throw refusal('UNDONE_BY_DETACHING', award);
      const next = { ...award, ...homeBefore(award, homes.get(award.id)), state, corrected, ...changed(award) };
      return { award, next };
    });
    await this.withdrawn.markWithdrawn(
      last.map(({ id }) => id),
      reason,
    );
    await this.events.updateAwards(changes.map(({ next }) => next));
    await this.audit.record(
      ...changes.map(({ award, next }) => ({
        act: ACT,
        subjectType: 'Award',
        subjectId: award.id,
        before: award,
        after: next,
        reason,
      })),
    );
  }
}

/** Only what happened last is taken back: what came after it stands on it. */
function lastOf(award: Award, standing: readonly AwardEvent[], { actId, kind }: AwardEvent): AwardEvent {
  requireScopeOf('APPROVER', award, 'input.id');
  requireAwardNotUndone(award, 'input.id');
  if (kind === 'REPLACED') throw refusal('UNDONE_BY_DETACHING', award);
  const last = standing.at(-1);
  if (last?.actId !== actId) throw refusal('LATER_EVENT', award);
  return last;
}

function refusal(code: 'LATER_EVENT' | 'UNDONE_BY_DETACHING', award: Award): ConflictError {
  return new ConflictError(awardEventMessages[code], { field: 'input.id', details: { awardId: award.id } });
}

/** Where the line was counted before a correction moved it; what was changed by hand since stays. */
function homeBefore(award: Award, changed: { before: object; after: object } | undefined): Partial<Award> {
  if (!changed) return {};
  const names = (['unitOrganisationId', 'unitAreaId', 'positionClass'] as const).filter(
    (name) => name in changed.before && Reflect.get(changed.after, name) === award[name],
  );
  return Object.fromEntries(names.map((name) => [name, Reflect.get(changed.before, name) as unknown]));
}
