import { Injectable } from '@nestjs/common';
import { AwardDecisionsService } from '../../../awards/decisions/award-decisions.service.js';
import { parseDecisionNumber } from '../../../awards/decision-number.js';
import { AwardActs } from '../../../awards/lines/award-acts.service.js';
import type { AwardLineInput } from '../../../awards/lines/award-line-input.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import type { DraftAwardPart, DraftNamedPart } from '../draft-contents.js';
import type { Acceptance } from './acceptance.js';
import { AcceptanceRepository, type ListedLine } from './acceptance.repository.js';
import { awardFormOf, type ResolvedForm } from './award-form-of.js';
import { awardLine } from './award-line.js';
import { linked } from './plan.js';
import { isOnlyProposed, warnOfProposals } from './proposed-awards.js';
import { sameSpan } from './tellings-of-award.js';

export interface AwardsAccepted {
  /** Forms of the catalogue, by key of the award; missing: not certain. */
  forms: ReadonlyMap<string, ResolvedForm>;
  /** Award lines, by key of the named recipient. */
  lines: ReadonlyMap<string, string>;
}

interface NamedLine {
  award: DraftAwardPart;
  named: DraftNamedPart;
  form: ResolvedForm;
}

/** Award lines for those whom the article names, and for nobody else: a count is a claim, never a row. */
@Injectable()
export class AcceptAwards {
  constructor(
    private readonly acts: AwardActs,
    private readonly decisions: AwardDecisionsService,
    private readonly records: AcceptanceRepository,
  ) {}

  async accept(acceptance: Acceptance, people: ReadonlyMap<string, string>): Promise<AwardsAccepted> {
    const { awards, choices } = acceptance.plan;
    const catalogue = await this.records.forms();
    const forms = new Map(
      awards.flatMap((award) => {
        const form = awardFormOf(award, catalogue);
        return form ? [[award.key, form] as const] : [];
      }),
    );
    const lines = new Map<string, string>();
    for (const { key } of awards.flatMap(({ named }) => named)) {
      const awardId = linked(choices, key, 'awardId');
      if (awardId === null) continue;
      lines.set(key, awardId);
      acceptance.became(key, false, { awardId });
    }
    const wanted = this.wanted(acceptance, forms).filter(({ named }) => !lines.has(named.key));
    await this.inDecisionsOnRecord(acceptance, wanted, lines);
    await this.inNewDecisions(acceptance, wanted, lines, people);
    await this.reported(acceptance, wanted, lines, people);
    warnOfProposals(acceptance);
    return { forms, lines };
  }

  /** Named recipients who get a line: of what was granted or handed over, with a form that is certain. */
  private wanted(acceptance: Acceptance, forms: ReadonlyMap<string, ResolvedForm>): NamedLine[] {
    const { awards, choices } = acceptance.plan;
    return awards.flatMap((award) => {
      const form = forms.get(award.key);
      const chosen = award.named.filter(({ key }) => choices.get(key)?.action !== 'LEAVE_OUT');
      const explicit = chosen.filter(({ key }) => choices.has(key));
      const conferred = award.status === 'GRANTED' || award.status === 'PRESENTED';
      const named = conferred ? chosen : explicit;
      if (named.length > 0 && !form) {
        acceptance.warn('FORM_NOT_IN_CATALOGUE', award.key, { form: award.formPrinted });
        return [];
      }
      return named.flatMap((each): NamedLine[] => {
        if (!isTwoForms(award, awards) || explicit.includes(each)) return [{ award, named: each, form: form! }];
        acceptance.warn('FORM_OF_NAMED_UNKNOWN', each.key, { name: each.name });
        return [];
      });
    });
  }

  /** A decision on record is the list: whoever is named is looked for on it, and never added. */
  private async inDecisionsOnRecord(
    acceptance: Acceptance,
    wanted: NamedLine[],
    lines: Map<string, string>,
  ): Promise<void> {
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
      const found = listed.filter((line) => isLineOf(line, decisions.get(award.key), form, named));
      if (found.length === 1) {
        lines.set(named.key, found[0]!.id);
        acceptance.became(named.key, false, { awardId: found[0]!.id });
      } else acceptance.warn('NAMED_NOT_IN_DECISION', named.key, { name: named.name });
    }
  }

  private async inNewDecisions(
    acceptance: Acceptance,
    wanted: NamedLine[],
    lines: Map<string, string>,
    people: ReadonlyMap<string, string>,
  ): Promise<void> {
    const { awards, choices } = acceptance.plan;
    const groups = new Map<string, DraftAwardPart[]>();
    for (const award of awards) {
      const choice = choices.get(`${award.key}.d`);
      if (choice?.action !== 'CREATE' || award.decisionNumber === null) continue;
      const { normalised } = parseDecisionNumber(award.decisionNumber);
      const same = JSON.stringify([choice.issuerId, choice.signedOn?.slice(0, 4), normalised, isOnlyProposed(award)]);
      groups.set(same, [...(groups.get(same) ?? []), award]);
    }
    for (const group of groups.values()) {
      const first = group[0]!;
      const { issuerId, signedOn } = choices.get(`${first.key}.d`)!;
      const own = wanted.filter(({ award, named }) => group.includes(award) && !lines.has(named.key));
      const { decision, awards: written } = await this.decisions.recordAwardDecision({
        issuerId: issuerId!,
        signedOn: signedOn!,
        status: isOnlyProposed(first) ? 'PROPOSED' : 'GRANTED',
        number: first.decisionNumber,
        // Of the decision the article says no more than this; what for is a matter of each line.
        subject: `Về việc tặng ${[...new Set(group.map(({ formPrinted }) => formPrinted))].join(', ')}`,
        lines: own.map((line) => this.lineOf(acceptance, line, people)),
        keptById: acceptance.keptById,
      });
      for (const { key } of group) acceptance.became(`${key}.d`, true, { decisionId: decision.id });
      for (const [i, { named }] of own.entries()) {
        lines.set(named.key, written[i]!.id);
        acceptance.became(named.key, true, { awardId: written[i]!.id });
      }
    }
  }

  private async reported(
    acceptance: Acceptance,
    wanted: NamedLine[],
    lines: Map<string, string>,
    people: ReadonlyMap<string, string>,
  ): Promise<void> {
    const inDecision = ({ key }: DraftAwardPart) => {
      const action = acceptance.plan.choices.get(`${key}.d`)?.action;
      return action === 'LINK' || action === 'CREATE';
    };
    for (const line of wanted.filter(({ award, named }) => !inDecision(award) && !lines.has(named.key))) {
      const award = await this.acts.recordReportedAward(
        { ...this.lineOf(acceptance, line, people), keptById: acceptance.keptById },
        isOnlyProposed(line.award) ? 'PROPOSED' : 'GRANTED',
      );
      lines.set(line.named.key, award.id);
      acceptance.became(line.named.key, true, { awardId: award.id });
    }
  }

  private lineOf(acceptance: Acceptance, line: NamedLine, people: ReadonlyMap<string, string>): AwardLineInput {
    const [grantor] = line.award.grantors;
    return awardLine(line.award, line.named, line.form, {
      personId: people.get(line.named.key) ?? null,
      organisationId: acceptance.bodyOf(line.named.key),
      grantorId: grantor && line.award.grantors.length === 1 ? acceptance.bodyOf(grantor.key) : null,
    });
  }
}

function isLineOf(
  line: ListedLine,
  decisionId: string | undefined,
  form: ResolvedForm,
  { name }: DraftNamedPart,
): boolean {
  return line.decisionId === decisionId && line.formId === form.id && line.nameKey === foldVietnamese(name);
}

/** "Bằng khen, giấy khen cho …": two awards read from the same words. */
function isTwoForms(award: DraftAwardPart, awards: readonly DraftAwardPart[]): boolean {
  const { evidence } = award;
  return awards.some(
    (other) =>
      other !== award &&
      evidence !== null &&
      other.evidence !== null &&
      sameSpan(other.evidence, evidence) &&
      other.named.some(({ name }) => award.named.some((mine) => mine.name === name)),
  );
}
