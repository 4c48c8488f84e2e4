import { Injectable } from '@nestjs/common';
import { AwardActs, type LineReported } from '../../../awards/lines/award-acts.service.js';
import { usualKeeper } from '../../../meetings/meeting-keeper.js';
import type { DraftAwardPart } from '../draft-contents.js';
import { awardFormOf, type ResolvedForm } from '../forms/award-form-of.js';
import { DraftForms } from '../forms/draft-forms.repository.js';
import type { Acceptance } from '../accepting/acceptance.js';
import { HomesTold } from './homes-told.service.js';
import { AcceptDecisions } from './accept-decisions.service.js';
import { awardLine, countedLine } from './award-line.js';
import { countedLines, countKey, countsOf } from './counted-lines.js';
import { LikelySameAwards } from './likely-same-awards.service.js';
import { type CountedLineMade, keyAmong, keyOf, LinesMade, type LineToMake } from './lines-to-make.js';
import { quotesOf, signOfMinor } from '../claiming/sign-of-minor.js';
import { VISIBILITY } from '../../../people/vocabulary.js';
import { inDecision, linked } from '../accepting/plan.js';
import { isOnlyProposed, warnOfProposals } from './proposed-awards.js';
import { warnOfNobody } from './lines-of-nobody.js';
import { sameSpan } from './tellings-of-award.js';

export interface AwardsAccepted {
  /** Forms of the catalogue, by key of the award; missing: not certain. */
  forms: ReadonlyMap<string, ResolvedForm>;
  /** Award lines, by key of the named recipient. */
  lines: ReadonlyMap<string, string>;
  /** Lines that stand for counts, by key of the award. */
  counted: ReadonlyMap<string, readonly CountedLineMade[]>;
}

/** What is to be recorded of the awards of an acceptance. */
interface Wanted {
  forms: ReadonlyMap<string, ResolvedForm>;
  lines: LinesMade;
  wanted: readonly LineToMake[];
}

/** Award lines for those whom the article names; for a count, which is a claim, only where staff choose it. */
@Injectable()
export class AcceptAwards {
  constructor(
    private readonly acts: AwardActs,
    private readonly decisions: AcceptDecisions,
    private readonly likely: LikelySameAwards,
    private readonly catalogue: DraftForms,
    private readonly homes: HomesTold,
  ) {}

  async accept(acceptance: Acceptance, people: ReadonlyMap<string, string>): Promise<AwardsAccepted> {
    const { forms, lines, wanted } = await this.wanted(acceptance, people);
    await this.homes.fill(acceptance, wanted);
    await this.decisions.accept(acceptance, wanted, lines);
    await this.reported(acceptance, wanted, lines);
    warnOfProposals(acceptance);
    warnOfNobody(
      acceptance,
      wanted.filter((line) => lines.has(line)),
    );
    await this.homes.warnOfNowhere(acceptance, wanted, lines);
    return { forms, lines: lines.named, counted: lines.counted };
  }

  /** The lines that accepting records of the awards, and those on record that it finds for them; nothing is written. */
  async wanted(acceptance: Acceptance, people: ReadonlyMap<string, string>): Promise<Wanted> {
    const { awards, choices } = acceptance.plan;
    const catalogue = await this.catalogue.forms();
    const forms = new Map(
      awards.flatMap((award) => {
        const form = awardFormOf(award, catalogue);
        return form ? [[award.key, form] as const] : [];
      }),
    );
    const lines = new LinesMade(acceptance);
    for (const { key } of awards.flatMap(({ named }) => named)) {
      const awardId = linked(choices, key, 'awardId');
      if (awardId !== null) lines.found(key, awardId);
    }
    for (const award of awards)
      for (const { key, kind, quantity } of countsOf(award)) {
        const awardId = linked(choices, key, 'awardId');
        if (awardId !== null) lines.foundCount(award.key, { kind, quantity: quantity && 1, awardId });
      }
    const told = this.named(acceptance, forms, people).filter((line) => !lines.has(line));
    const named = await this.likely.without(acceptance, told);
    const withLine = [...named.flatMap((line) => line.named?.key ?? []), ...lines.named.keys()];
    return { forms, lines, wanted: [...named, ...this.counted(acceptance, forms, withLine)] };
  }

  /** Named recipients who get a line: of what was granted or handed over, with a form that is certain. */
  private named(
    acceptance: Acceptance,
    forms: ReadonlyMap<string, ResolvedForm>,
    people: ReadonlyMap<string, string>,
  ): LineToMake[] {
    const { awards, choices } = acceptance.plan;
    return awards.flatMap((award) => {
      const form = forms.get(award.key);
      const chosen = award.named.filter(({ key }) => choices.get(key)?.action !== 'LEAVE_OUT');
      const explicit = chosen.filter(({ key }) => choices.has(key));
      const conferred = award.status === 'GRANTED' || award.status === 'PRESENTED';
      const named = conferred ? chosen : explicit;
      if (!form) {
        if (named.length > 0 || choices.get(award.key)?.action === 'CREATE')
          acceptance.warn('FORM_NOT_IN_CATALOGUE', award.key, { form: award.formPrinted });
        return [];
      }
      return named.flatMap((each): LineToMake[] => {
        const input = awardLine(award, each, form, {
          personId: people.get(each.key) ?? null,
          organisationId: acceptance.bodyOf(each.key),
          grantorId: grantorOf(acceptance, award),
        });
        // What only the words beside the name say, the line itself does not.
        const isMinor =
          each.kind === 'INDIVIDUAL' && signOfMinor(each, acceptance.plan.article, quotesOf(award)) !== null;
        if (isMinor && signOfMinor(each, acceptance.plan.article, []) === null)
          input.recipient.visibility = VISIBILITY.MINOR;
        if (!isTwoForms(award, awards) || explicit.includes(each))
          return [{ award, form, named: each, counted: null, input }];
        acceptance.warn('FORM_OF_NAMED_UNKNOWN', each.key, { name: each.name });
        return [];
      });
    });
  }

  /** What staff choose to record of those who are only counted; a decision on record is the list, and counts them itself. */
  private counted(
    acceptance: Acceptance,
    forms: ReadonlyMap<string, ResolvedForm>,
    withLine: readonly string[],
  ): LineToMake[] {
    const { awards, choices } = acceptance.plan;
    return awards.flatMap((award) => {
      const form = forms.get(award.key);
      const isAll = choices.get(award.key)?.action === 'CREATE';
      const isWanted = (key: string) => (choices.get(key)?.action ?? (isAll ? 'CREATE' : null)) === 'CREATE';
      const kinds = new Set(countsOf(award).flatMap(({ key, kind }) => (isWanted(key) ? [kind] : [])));
      if (!form || !(isAll || kinds.size > 0) || choices.get(`${award.key}.d`)?.action === 'LINK') return [];
      const own = award.named.filter(({ key }) => withLine.includes(key));
      const counts = countedLines(award, own).filter((count) =>
        count.quantity === null ? isWanted(countKey(award.key, count)) : kinds.has(count.kind),
      );
      return counts.map((counted): LineToMake => ({
        award,
        form,
        named: null,
        counted,
        input: countedLine(award, counted, form, grantorOf(acceptance, award)),
      }));
    });
  }

  private async reported(acceptance: Acceptance, wanted: readonly LineToMake[], lines: LinesMade): Promise<void> {
    const { plan } = acceptance;
    const own = wanted.filter((each) => !inDecision(plan, each.award) && !lines.has(each));
    if (own.length === 0) return;
    const reported = own.map(({ award, input }): LineReported => ({
      line: input,
      state: isOnlyProposed(award) ? 'PROPOSED' : 'GRANTED',
      toldOn: plan.article.publishedOn,
      keptById: acceptance.keptById ?? usualKeeper([{ organisationId: input.grantorId ?? null }]),
    }));
    const awards = await acceptance.within(
      keyOf(own[0]!),
      () => this.acts.recordReportedAwards(reported, acceptance.keptById),
      keyAmong(own),
    );
    for (const [i, line] of own.entries()) lines.made(line, awards[i]!.id);
  }
}

/** The body that grants it, where just one grantor is named and staff said which body that is. */
function grantorOf(acceptance: Acceptance, { grantors }: DraftAwardPart): string | null {
  const [grantor] = grantors;
  return grantor && grantors.length === 1 ? acceptance.bodyOf(grantor.key) : null;
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
