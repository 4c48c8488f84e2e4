import { Injectable } from '@nestjs/common';
import { requireVersion } from '../../platform/database/versioned.js';
import { ConflictError, InvalidError, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { requireScopeOf } from '../../platform/request/scope.js';
import type { Award } from '../award.entity.js';
import type { PrintedValues } from '../award-state.js';
import type { AwardDecision } from '../decisions/award-decision.entity.js';
import { requireAwardNotUndone, requireDecisionNotUndone } from '../undone.js';
import type { AwardEventKind, AwardState } from '../vocabulary.js';
import type { AnnulAwardsInput } from './award-event-acts.js';
import { awardEventMessages } from './award-events.messages.js';
import { AwardEventsRepository } from './award-events.repository.js';
import { printedValuesOf } from './printed-values.js';

/** What an act wants of each line: shown beside what stands there when somebody was faster. */
export interface Wanted {
  kind: AwardEventKind;
  values: PrintedValues | null;
}

export interface TouchedLines {
  /** A page at a time; what is wrong with a line is thrown when its page comes. */
  pages: AsyncIterable<Award[]>;
  /** When the act is about a whole decision. */
  decision: AwardDecision | null;
}

const STATE_WANTED: Partial<Record<AwardEventKind, AwardState>> = { ANNULLED: 'ANNULLED', RESTORED: 'GRANTED' };

/** The lines that an act names, or all lines of a decision that it can apply to: locked, in the version that was read. */
@Injectable()
export class TouchedLinesService {
  constructor(private readonly events: AwardEventsRepository) {}

  /**
   * @throws InvalidError LINES_OR_DECISION, LISTED_TWICE, NO_LINES; NotFoundError UNKNOWN_ID; ForbiddenError
   * OUT_OF_SCOPE; ConflictError VERSION_CONFLICT, AWARD_UNDONE, DECISION_UNDONE, NOT_GRANTED_YET, ALREADY_ANNULLED, NOT_ANNULLED
   */
  async find(input: AnnulAwardsInput, wanted: Wanted): Promise<TouchedLines> {
    const { awards, decision } = input;
    if (Boolean(awards?.length) === Boolean(decision))
      throw new InvalidError(awardEventMessages.LINES_OR_DECISION, { field: 'input.awards' });
    const by = input.byDecisionId ?? undefined;
    const decisions = await this.events.lockDecisions({ ...(decision && { touched: decision.id }), ...(by && { by }) });
    if (by) requireDecision(decisions.get(by), 'input.byDecisionId');
    if (!decision) return { pages: onePage(await this.named(awards ?? [], wanted)), decision: null };
    const found = requireDecision(decisions.get(decision.id), 'input.decision.id');
    requireScopeOf('APPROVER', found, 'input.decision');
    const status = wanted.kind === 'ANNULLED' ? 'ANNULLED' : wanted.kind === 'RESTORED' ? 'GRANTED' : undefined;
    requireVersion(found, decision.version, status && { status }, 'input.decision.version');
    return { pages: this.linesOf(found, wanted.kind), decision: found };
  }

  private async named(asked: readonly { id: string; version: number }[], wanted: Wanted): Promise<Award[]> {
    const ids = asked.map(({ id }) => id);
    if (wanted.kind === 'RESTORED') await this.events.lockAnnulledDecisionsOf(ids);
    const rows = await this.events.lockAwards(ids);
    const seen = new Set<string>();
    return asked.map(({ id, version }, i) => {
      const field = `input.awards.${i}`;
      if (seen.has(id)) throw new InvalidError(awardEventMessages.LINE_TWICE, { field });
      seen.add(id);
      const row = rows.get(id);
      if (!row)
        throw new NotFoundError(platformMessages.UNKNOWN_ID, { field: `${field}.id`, details: { type: 'Award' } });
      requireScopeOf('APPROVER', row, field);
      requireAwardNotUndone(row, field);
      const state = STATE_WANTED[wanted.kind];
      const becomes = { ...(state ? { state } : {}), ...wanted.values };
      requireVersion({ ...row, ...printedValuesOf(row), ...row.corrected }, version, becomes, `${field}.version`);
      // What gave way to a line stands again by detachFromDecision alone.
      if (row.state === 'REPLACED')
        throw new ConflictError(awardEventMessages.AFTER_REPLACEMENT, { field, details: { awardId: row.id } });
      return mayBeTouched(row, field);
    });
  }

  /**
   * Annulling a decision leaves alone what was annulled before, line by line; restoring it brings back what was annulled
   * with it, and nothing else.
   */
  private async *linesOf(decision: AwardDecision, kind: AwardEventKind): AsyncGenerator<Award[]> {
    const field = 'input.decision';
    let [lines, standing] = [0, 0];
    for await (const page of this.events.lockLinesOf(decision.id)) {
      for (const line of page) mayBeTouched(line, field);
      if (kind === 'RESTORED' && decision.status !== 'ANNULLED')
        throw new ConflictError(awardEventMessages.NOT_ANNULLED, { field });
      const touched = kind === 'RESTORED' ? await this.annulledTogether(decision, page) : page.filter(isStanding);
      lines += page.length;
      standing += touched.length;
      if (touched.length > 0) yield touched;
    }
    if (lines === 0) throw new InvalidError(awardEventMessages.NO_LINES, { field });
    if (standing > 0 || kind === 'RESTORED') return;
    const text = kind === 'ANNULLED' ? awardEventMessages.ALREADY_ANNULLED : awardEventMessages.AFTER_ANNULMENT;
    throw new ConflictError(text, { field });
  }

  private async annulledTogether({ id }: AwardDecision, lines: readonly Award[]): Promise<Award[]> {
    const annulled = lines.filter(({ state }) => state === 'ANNULLED');
    const together = await this.events.annulledTogether(
      id,
      annulled.map((line) => line.id),
    );
    return annulled.filter((line) => together.has(line.id));
  }
}

function requireDecision(decision: AwardDecision | undefined, field: string): AwardDecision {
  if (!decision) throw new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type: 'AwardDecision' } });
  requireDecisionNotUndone(decision, field);
  return decision;
}

async function* onePage(lines: Award[]): AsyncGenerator<Award[]> {
  yield lines;
}

function isStanding({ state }: Award): boolean {
  return state === 'GRANTED';
}

function mayBeTouched(award: Award, field: string): Award {
  requireScopeOf('APPROVER', award, field);
  if (award.state === 'PROPOSED' || award.state === 'REFUSED')
    throw new ConflictError(awardEventMessages.NOT_GRANTED_YET, { field });
  return award;
}
