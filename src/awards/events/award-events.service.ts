import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { changed, newId } from '../../platform/database/editable-record.js';
import { ConflictError, InvalidError, wording } from '../../platform/errors/domain-error.js';
import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { currentRequest } from '../../platform/request/request-context.js';
import { isBefore } from '../../platform/time/partial-date.js';
import type { Award } from '../award.entity.js';
import { currentAwardState, type PrintedValues } from '../award-state.js';
import { awardMessages } from '../awards.messages.js';
import { MOST_LINES } from '../lines/award-line-input.js';
import type { AwardEventKind } from '../vocabulary.js';
import type {
  AwardEventPayload,
  CorrectAwardInput,
  ExchangeAwardsInput,
  AnnulAwardsInput,
} from './award-event-acts.js';
import { awardEventDoubts, awardEventMessages } from './award-events.messages.js';
import { AwardEventsRepository } from './award-events.repository.js';
import { CorrectedHome, type Home, type HomeKept, homeKept, requireIndividuals } from './corrected-home.service.js';
import { printedValuesOf } from './printed-values.js';
import { TouchedLinesService } from './touched-lines.service.js';

interface Happening {
  act: string;
  kind: AwardEventKind;
  after: PrintedValues | null;
  home?: Partial<Home>;
}

/** What happens to awards after they were granted. Every act adds events; the state of a line is derived from them. */
@Injectable()
export class AwardEventsService {
  constructor(
    private readonly events: AwardEventsRepository,
    private readonly lines: TouchedLinesService,
    private readonly homes: CorrectedHome,
    private readonly audit: Audit,
  ) {}

  annul(input: AnnulAwardsInput): Promise<AwardEventPayload> {
    return this.happen(input, { act: 'annulAwards', kind: 'ANNULLED', after: null });
  }

  restore(input: AnnulAwardsInput): Promise<AwardEventPayload> {
    return this.happen(input, { act: 'restoreAwards', kind: 'RESTORED', after: null });
  }

  async correct(input: CorrectAwardInput): Promise<AwardEventPayload> {
    const { unitOrganisationId: _unit, unitAreaId: _area, positionClass: _class, ...printed } = input.values;
    const after = Object.fromEntries(Object.entries(printed).filter(([, value]) => value !== undefined));
    const home = await this.homes.of(input.values);
    if (Object.keys(after).length + Object.keys(home).length === 0)
      throw new InvalidError(awardEventMessages.NOTHING_TO_CORRECT, { field: 'input.values' });
    return this.happen(input, { act: 'correctAward', kind: 'CORRECTED', after, home });
  }

  exchange(input: ExchangeAwardsInput): Promise<AwardEventPayload> {
    return this.happen(input, { act: 'exchangeAwards', kind: 'EXCHANGED', after: newCertificate(input) });
  }

  reissue(input: ExchangeAwardsInput): Promise<AwardEventPayload> {
    return this.happen(input, { act: 'reissueAwards', kind: 'REISSUED', after: newCertificate(input) });
  }

  /** A page of lines at a time; that one of a later page is refused takes everything back. */
  private async happen(input: AnnulAwardsInput, happening: Happening): Promise<AwardEventPayload> {
    const { pages, decision } = await this.lines.find(input, { kind: happening.kind, values: happening.after });
    const actId = newId();
    const shown: RecordRef[] = [];
    const decisionIds = new Set<string>();
    let early: Award | undefined;
    const kept = new Set<HomeKept>();
    for await (const awards of pages) {
      await this.happenTo(awards, input, { ...happening, actId });
      for (const part of homeKept(awards, happening.after, happening.home)) kept.add(part);
      early ??= awards.find(({ grantedOn }) => grantedOn !== null && isBefore(input.effectiveOn, grantedOn));
      for (const { decisionId } of awards) if (decisionId !== null) decisionIds.add(decisionId);
      shown.push(...awards.slice(0, MOST_LINES - shown.length).map(({ id }) => new RecordRef('Award', id)));
    }
    const decisions = await this.events.followDecisions([...decisionIds], happening.kind, decision);
    await this.audit.record(
      ...decisions.map(({ before, after }) => ({
        act: happening.act,
        subjectType: 'AwardDecision',
        subjectId: before.id,
        before,
        after,
        reason: input.reason,
      })),
    );
    return { awards: shown, warnings: doubts(input, early, kept) };
  }

  private async happenTo(
    awards: readonly Award[],
    input: AnnulAwardsInput,
    { act, actId, kind, after: values, home = {} }: Happening & { actId: string },
  ): Promise<void> {
    requireOneRecipient(awards, values);
    requireIndividuals(awards, home);
    await this.requireClassOfForm(awards, values);
    const earlier = await this.events.eventsOf(awards.map(({ id }) => id));
    const { byDecisionId, effectiveOn, reason } = input;
    const event = { actId, kind, decisionId: byDecisionId ?? null, effectiveOn, reason, after: values };
    const added = this.events.newEvents(awards, event);
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
      if (values)
        event.before = Object.fromEntries(Object.keys(values).map((field) => [field, before.printed[field] ?? null]));
      return { award, next: { ...award, ...home, state: after.state, corrected: after.corrected, ...changed(award) } };
    });
    await this.events.insert(added);
    await this.events.updateAwards(changes.map(({ next }) => next));
    await this.audit.record(
      ...changes.map(({ award, next }) => ({
        act,
        subjectType: 'Award',
        subjectId: award.id,
        before: award,
        after: next,
        reason,
      })),
    );
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

function doubts(input: AnnulAwardsInput, early: Award | undefined, kept: ReadonlySet<HomeKept>): string[] {
  const { language } = currentRequest();
  const { effectiveOn } = input;
  return [
    ...(early
      ? [wording(awardEventDoubts.BEFORE_THE_GRANT, language, { effectiveOn, grantedOn: early.grantedOn })]
      : []),
    ...[...kept].map((doubt) => wording(awardEventDoubts[doubt], language)),
    ...(input.byDecisionId ? [] : [wording(awardEventDoubts.NO_DECISION_OF_ITS_OWN, language)]),
  ];
}
