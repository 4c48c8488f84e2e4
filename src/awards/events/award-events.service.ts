import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { changed } from '../../platform/database/editable-record.js';
import { ConflictError, InvalidError, wording } from '../../platform/errors/domain-error.js';
import { RecordRef } from '../../platform/graphql/record-ref.js';
import { currentRequest } from '../../platform/request/request-context.js';
import { isBefore } from '../../platform/time/partial-date.js';
import type { Award } from '../award.entity.js';
import { currentAwardState, type PrintedValues } from '../award-state.js';
import { awardMessages } from '../awards.messages.js';
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
import { TouchedLinesService } from './touched-lines.service.js';

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
    private readonly lines: TouchedLinesService,
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
    const { awards, decision } = await this.lines.find(input, { kind: happening.kind, values: happening.after });
    requireOneRecipient(awards, happening.after);
    await this.requireClassOfForm(awards, happening.after);
    if (input.byDecisionId) await this.lines.getDecision(input.byDecisionId, 'input.byDecisionId');
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
    const decisions = await this.events.followDecisions(awards, happening.kind, decision);
    await this.audit.record(
      ...decisions.map(({ before, after }) => ({
        act: happening.act,
        subjectType: 'AwardDecision',
        subjectId: before.id,
        before,
        after,
        reason: input.reason,
      })),
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
  private async requireClassOfForm(awards: readonly Award[], values: PrintedValues | null): Promise<void> {
    if (typeof values?.class !== 'string') return;
    const form = await this.events.formWithoutClass(
      awards.map(({ formId }) => formId),
      values.class,
    );
    if (form)
      throw new InvalidError(awardMessages.CLASS_NOT_OF_FORM, {
        field: 'input.values.class',
        details: { form: form.nameVi, formEn: form.nameEn },
      });
  }
}

/** Values that belong to one recipient and are never the same for several. */
const INDIVIDUAL = ['recipientName', 'recipientPosition', 'certificateNumber'];
const NAMING = ['recipientName', 'recipientPosition', 'recipientUnit'];

function requireOneRecipient(awards: readonly Award[], values: PrintedValues | null): void {
  if (!values) return;
  if (awards.length > 1 && INDIVIDUAL.some((field) => field in values))
    throw new InvalidError(awardEventMessages.CORRECTS_ONE_LINE, { field: 'input.awards' });
  if (values.recipientName === null)
    throw new InvalidError(awardEventMessages.NAME_IS_NEEDED, { field: 'input.values.recipientName' });
  const naming = NAMING.find((field) => field in values);
  if (naming && awards.some(({ unlisted }) => unlisted))
    throw new InvalidError(awardEventMessages.NAMES_NOBODY, { field: `input.values.${naming}` });
}

function newCertificate({ certificateNumber }: ExchangeAwardsInput): PrintedValues | null {
  return certificateNumber ? { certificateNumber } : null;
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
