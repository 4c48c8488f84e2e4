import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { changed } from '../../platform/database/editable-record.js';
import { requireVersion } from '../../platform/database/versioned.js';
import { ConflictError, InvalidError, NotFoundError, wording } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { RecordRef } from '../../platform/graphql/record-ref.js';
import { currentRequest } from '../../platform/request/request-context.js';
import { requireScope } from '../../platform/request/scope.js';
import { isBefore } from '../../platform/time/partial-date.js';
import type { Award } from '../award.entity.js';
import { currentAwardState, type PrintedValues } from '../award-state.js';
import type { AwardEventKind } from '../vocabulary.js';
import type {
  AwardEventPayload,
  CorrectAwardInput,
  ExchangeAwardsInput,
  AnnulAwardsInput,
} from './award-event-acts.js';
import { awardEventDoubts, awardEventMessages } from './award-events.messages.js';
import { AwardEventsRepository } from './award-events.repository.js';
import { printedValuesOf } from './printed-values.js';

interface Happening {
  act: string;
  kind: AwardEventKind;
  after: PrintedValues | null;
}

/** What happens to awards after they were granted. Every act adds events; the state of a line is derived from them. */
@Injectable()
export class AwardEventsService {
  constructor(
    private readonly events: AwardEventsRepository,
    private readonly audit: Audit,
  ) {}

  annul(input: AnnulAwardsInput): Promise<AwardEventPayload> {
    return this.happen(input, { act: 'annulAwards', kind: 'ANNULLED', after: null });
  }

  restore(input: AnnulAwardsInput): Promise<AwardEventPayload> {
    return this.happen(input, { act: 'restoreAwards', kind: 'RESTORED', after: null });
  }

  correct(input: CorrectAwardInput): Promise<AwardEventPayload> {
    const after = Object.fromEntries(Object.entries(input.values).filter(([, value]) => value !== undefined));
    if (Object.keys(after).length === 0)
      throw new InvalidError(awardEventMessages.NOTHING_TO_CORRECT, { field: 'input.values' });
    return this.happen(input, { act: 'correctAward', kind: 'CORRECTED', after });
  }

  exchange(input: ExchangeAwardsInput): Promise<AwardEventPayload> {
    return this.happen(input, { act: 'exchangeAwards', kind: 'EXCHANGED', after: newCertificate(input) });
  }

  reissue(input: ExchangeAwardsInput): Promise<AwardEventPayload> {
    return this.happen(input, { act: 'reissueAwards', kind: 'REISSUED', after: newCertificate(input) });
  }

  private async happen(input: AnnulAwardsInput, happening: Happening): Promise<AwardEventPayload> {
    const awards = await this.linesOf(input);
    const individual = happening.after && INDIVIDUAL.some((field) => field in (happening.after ?? {}));
    if (individual && awards.length > 1)
      throw new InvalidError(awardEventMessages.CORRECTS_ONE_LINE, { field: 'input.awards' });
    if (input.byDecisionId) await this.requireDecision(input.byDecisionId);
    const warnings = doubts(input, awards);

    const earlier = await this.events.eventsOf(awards.map(({ id }) => id));
    const added = this.events.newEvents(awards, {
      kind: happening.kind,
      decisionId: input.byDecisionId ?? null,
      effectiveOn: input.effectiveOn,
      reason: input.reason,
      after: happening.after,
    });
    const changes = awards.map((award, i) => {
      const event = added[i];
      if (!event) throw new Error('one event a line');
      const printed = printedValuesOf(award);
      const before = currentAwardState(award.id, printed, earlier.get(award.id) ?? []);
      const after = currentAwardState(award.id, printed, [...(earlier.get(award.id) ?? []), event]);
      const doubt = after.doubts.find(({ eventId }) => eventId === event.id);
      if (doubt)
        throw new ConflictError(awardEventMessages[doubt.doubt], {
          field: placeOf(input, i),
          details: { awardId: award.id },
        });
      if (happening.after)
        event.before = Object.fromEntries(
          Object.keys(happening.after).map((field) => [field, before.printed[field] ?? null]),
        );
      return { award, next: { ...award, state: after.state, corrected: after.corrected, ...changed(award) } };
    });
    await this.events.insert(added);
    await this.events.updateAwards(changes.map(({ next }) => next));
    if (input.decision) await this.events.followDecision(input.decision.id, happening.kind);
    await this.audit.record(
      ...changes.map(({ award, next }) => ({
        act: happening.act,
        subjectType: 'Award',
        subjectId: award.id,
        before: award,
        after: next,
        reason: input.reason,
      })),
    );
    return { awards: awards.map(({ id }) => new RecordRef('Award', id)), warnings };
  }

  /** The lines that an act names, locked, each in the version that was read. */
  private async linesOf(input: AnnulAwardsInput): Promise<Award[]> {
    const { awards, decision } = input;
    if (awards?.length && !decision) {
      const rows = await this.events.lockAwards(awards.map(({ id }) => id));
      return awards.map(({ id, version }, i) => {
        const row = rows.get(id);
        if (!row)
          throw new NotFoundError(platformMessages.UNKNOWN_ID, {
            field: `input.awards.${i}.id`,
            details: { type: 'Award' },
          });
        requireVersion(row, version);
        return mayBeTouched(row, placeOf(input, i));
      });
    }
    if (!decision || awards?.length)
      throw new InvalidError(awardEventMessages.LINES_OR_DECISION, { field: 'input.awards' });
    const found = await this.requireDecision(decision.id, 'input.decision.id');
    requireVersion(found, decision.version);
    const lines = await this.events.lockLinesOf(decision.id);
    if (lines.length === 0) throw new InvalidError(awardEventMessages.NO_LINES, { field: 'input.decision' });
    return lines.map((line) => mayBeTouched(line, 'input.decision'));
  }

  private async requireDecision(id: string, field = 'input.byDecisionId') {
    const decision = await this.events.findDecision(id);
    if (!decision) throw new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type: 'AwardDecision' } });
    return decision;
  }
}

/** Values that belong to one recipient and are never the same for several. */
const INDIVIDUAL = ['recipientName', 'recipientPosition', 'certificateNumber'];

function newCertificate({ certificateNumber }: ExchangeAwardsInput): PrintedValues | null {
  return certificateNumber ? { certificateNumber } : null;
}

function mayBeTouched(award: Award, field: string): Award {
  requireScope('APPROVER', award.keptById, field);
  if (award.state === 'PROPOSED') throw new ConflictError(awardEventMessages.NOT_GRANTED_YET, { field });
  return award;
}

function placeOf(input: AnnulAwardsInput, i: number): string {
  return input.decision ? 'input.decision' : `input.awards.${i}`;
}

function doubts(input: AnnulAwardsInput, awards: readonly Award[]): string[] {
  const { language } = currentRequest();
  const { effectiveOn } = input;
  const early = awards.find(({ grantedOn }) => grantedOn !== null && isBefore(effectiveOn, grantedOn));
  return [
    ...(early
      ? [wording(awardEventDoubts.BEFORE_THE_GRANT, language, { effectiveOn, grantedOn: early.grantedOn })]
      : []),
    ...(input.byDecisionId ? [] : [wording(awardEventDoubts.NO_DECISION_OF_ITS_OWN, language)]),
  ];
}
