import { Injectable } from '@nestjs/common';
import { AwardDecisionsService } from '../../../awards/decisions/award-decisions.service.js';
import type { RecordAwardDecisionInput } from '../../../awards/decisions/record-award-decision.js';
import { parseDecisionNumber } from '../../../awards/numbers/decision-number.js';
import { describeAwardWarning } from '../../../awards/doubts/award-warning-messages.js';
import { checkDecidedAlready } from '../../../awards/doubts/timing-rules.js';
import { currentRequest } from '../../../platform/request/request-context.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { today } from '../../publication-day.js';
import type { DraftAwardPart, DraftNamedPart } from '../draft-contents.js';
import type { Acceptance } from '../accepting/acceptance.js';
import { AcceptanceRepository, type ListedLine } from '../accepting/acceptance.repository.js';
import type { ResolvedForm } from '../forms/award-form-of.js';
import { keyAmong, type LinesMade, type LineToMake } from './lines-to-make.js';
import { linked } from '../accepting/plan.js';
import { isOnlyProposed } from './proposed-awards.js';

/** Lines of the decisions that an article names, as far as staff say which these are. */
@Injectable()
export class AcceptDecisions {
  constructor(
    private readonly decisions: AwardDecisionsService,
    private readonly records: AcceptanceRepository,
  ) {}

  async accept(acceptance: Acceptance, wanted: readonly LineToMake[], lines: LinesMade): Promise<void> {
    await this.onRecord(acceptance, wanted, lines);
    await this.anew(acceptance, wanted, lines);
  }

  /** A decision on record is the list: whoever is named is looked for on it, and never added. */
  private async onRecord(acceptance: Acceptance, wanted: readonly LineToMake[], lines: LinesMade): Promise<void> {
    const { awards, choices } = acceptance.plan;
    const decisions = new Map(
      awards.flatMap(({ key }) => {
        const id = linked(choices, `${key}.d`, 'decisionId');
        return id === null ? [] : [[key, id] as const];
      }),
    );
    if (decisions.size === 0) return;
    for (const [key, decisionId] of decisions) acceptance.became(`${key}.d`, false, { decisionId });
    const listed = await this.records.linesOf([...decisions.values()]);
    for (const { award, named, form } of wanted.filter(({ award }) => decisions.has(award.key))) {
      if (named === null) continue;
      const found = listed.filter((line) => isLineOf(line, decisions.get(award.key), form, named));
      if (found.length === 1) lines.found(named.key, found[0]!.id);
      else acceptance.warn('NAMED_NOT_IN_DECISION', named.key, { name: named.name });
    }
    for (const { key } of awards.filter(({ key }) => decisions.has(key) && choices.get(key)?.action === 'CREATE'))
      acceptance.warn('COUNTED_BY_THE_LIST', key, { key });
  }

  private async anew(acceptance: Acceptance, wanted: readonly LineToMake[], lines: LinesMade): Promise<void> {
    const { awards, choices } = acceptance.plan;
    const groups = new Map<string, DraftAwardPart[]>();
    for (const award of awards) {
      const choice = choices.get(`${award.key}.d`);
      if (choice?.action !== 'CREATE' || award.decisionNumber === null) continue;
      const { normalised } = parseDecisionNumber(award.decisionNumber);
      const year = choice.signedOn?.slice(0, 4);
      const same = JSON.stringify([choice.issuerId, year, normalised, isOnlyProposed(award)]);
      groups.set(same, [...(groups.get(same) ?? []), award]);
    }
    for (const group of groups.values()) {
      const first = group[0]!;
      const { issuerId, signedOn } = choices.get(`${first.key}.d`)!;
      const own = wanted.filter((line) => group.includes(line.award) && !lines.has(line));
      const said = group.flatMap(({ key }) => choices.get(`${key}.d`) ?? []);
      const subject = said.find((each) => each.subject)?.subject;
      const input: RecordAwardDecisionInput = {
        issuerId: issuerId!,
        signedOn: signedOn!,
        status: isOnlyProposed(first) ? 'PROPOSED' : 'GRANTED',
        number: first.decisionNumber,
        subject: subject ?? guessedSubject(group),
        mode: said.find((each) => each.mode)?.mode,
        lines: own.map((line) => line.input),
        keptById: acceptance.keptById ?? undefined,
      };
      const { decision, awards: written } = await acceptance.within(
        `${first.key}.d`,
        () => this.decisions.recordAwardDecision(input),
        keyAmong(own),
      );
      passOnFutureDay(acceptance, `${first.key}.d`, input);
      if (!subject)
        acceptance.warn(
          'SUBJECT_GUESSED',
          `${first.key}.d`,
          { subject: input.subject, number: input.number },
          decision.id,
        );
      for (const { key } of group) acceptance.became(`${key}.d`, true, { decisionId: decision.id });
      for (const [i, line] of own.entries()) lines.made(line, written[i]!.id);
    }
  }
}

/** Of the decision the article says no more than this; what for is a matter of each line. */
function guessedSubject(group: readonly DraftAwardPart[]): string {
  return `Về việc tặng ${[...new Set(group.map(({ formPrinted }) => formPrinted))].join(', ')}`;
}

/** Of its lines the other doubts stand on record with them; the day is what was chosen just now. */
function passOnFutureDay(
  acceptance: Acceptance,
  key: string,
  { signedOn = null, status }: RecordAwardDecisionInput,
): void {
  if (status === 'PROPOSED') return;
  const doubts = checkDecidedAlready({ decidedOn: signedOn, judgedOn: today() });
  const { language } = currentRequest();
  acceptance.passOn(
    key,
    doubts.map((doubt) => ({ code: doubt.code, message: describeAwardWarning(doubt, language) })),
  );
}

function isLineOf(
  line: ListedLine,
  decisionId: string | undefined,
  form: ResolvedForm,
  { name }: DraftNamedPart,
): boolean {
  return line.decisionId === decisionId && line.formId === form.id && line.nameKey === foldVietnamese(name);
}
