import { Injectable } from '@nestjs/common';
import { InvalidError, wording } from '../../../platform/errors/domain-error.js';
import { currentRequest } from '../../../platform/request/request-context.js';
import { AcceptAwards } from '../accepting-awards/accept-awards.service.js';
import { keyOf, type LineToMake } from '../accepting-awards/lines-to-make.js';
import { isOnlyProposed } from '../accepting-awards/proposed-awards.js';
import { Acceptance } from '../accepting/acceptance.js';
import { AcceptanceMatches } from '../choosing/acceptance-matches.service.js';
import { partsBefore } from '../accepting/acceptance.service.js';
import { inDecision, keysOf, laidOut, linked, unknown } from '../accepting/plan.js';
import { asChoice } from '../choosing/take-sure.js';
import type { ArticleDraft } from '../article-draft.entity.js';
import { ConfirmingRepository } from '../confirming/confirming.repository.js';
import { DraftsRepository, type PartOutcome } from '../drafts.repository.js';
import { DraftsService } from '../drafts.service.js';
import type { DraftUndatedLineType, UndatedOfDraftArgs } from './undated-lines.js';
import { UNDATED_REASONS, type UndatedReason } from './undated-reasons.js';

/** Which lines of a draft nobody knows the day of: told by what accepting itself goes by. */
@Injectable()
export class UndatedLines {
  constructor(
    private readonly drafts: DraftsService,
    private readonly accepted: DraftsRepository,
    private readonly awards: AcceptAwards,
    private readonly matches: AcceptanceMatches,
    private readonly records: ConfirmingRepository,
  ) {}

  /** @throws NotFoundError UNKNOWN_ID; InvalidError UNKNOWN_PART */
  async list(args: UndatedOfDraftArgs): Promise<DraftUndatedLineType[]> {
    const draft = await this.drafts.getDraft(args.id, 'id');
    const outcomes = await this.accepted.outcomesOf(draft.id);
    const recorded = await this.recorded(outcomes);
    if (draft.state !== 'OPEN') return recorded;
    return [...recorded, ...(await this.toCome(draft, outcomes, args))];
  }

  private async recorded(outcomes: readonly PartOutcome[]): Promise<DraftUndatedLineType[]> {
    const made = new Map(
      outcomes.flatMap(({ made, partKey, of }) => (made && of.awardId ? [[of.awardId, partKey]] : [])),
    );
    const lines = made.size === 0 ? [] : await this.records.withoutDay([...made.keys()]);
    return lines.map(({ id, ...line }) => {
      const lineKey = made.get(id)!;
      return { ...line, lineKey, awardId: id, ...told(partOf(lineKey), 'DAY_NOT_GIVEN') };
    });
  }

  private async toCome(
    draft: ArticleDraft,
    outcomes: readonly PartOutcome[],
    { only, parts, takeSure }: UndatedOfDraftArgs,
  ): Promise<DraftUndatedLineType[]> {
    const contents = draft.revised ?? draft.asRead;
    const keys = keysOf(contents);
    const problems = [
      ...(only ?? []).flatMap((key, i) => unknown(keys, key, `only.${i}`)),
      ...(parts ?? []).flatMap(({ key }, i) => unknown(keys, key, `parts.${i}.key`)),
    ];
    if (problems.length > 0) throw InvalidError.all(problems);
    const before = partsBefore(outcomes);
    const input = { id: draft.id, version: draft.version, only, parts, takeSure };
    const sure = await this.matches.sureOf(input, contents, before);
    const choices = [...(parts ?? []), ...sure.map(asChoice)].map((choice) => ({ ...choice, field: 'parts' }));
    const { plan } = laidOut(contents, input, before, choices);
    const acceptance = new Acceptance(plan, draft.keptById, '', currentRequest().language);
    for (const { key } of plan.meetings) {
      const id = plan.accepted.get(key) ?? linked(plan.choices, key, 'meetingId');
      if (id !== null) acceptance.meetings.set(key, id);
    }
    const named = plan.awards.flatMap((award) => award.named);
    const people = new Map(
      named.flatMap(({ key }) => {
        const id = linked(plan.choices, key, 'personId');
        return id === null ? [] : [[key, id] as const];
      }),
    );
    const { wanted } = await this.awards.wanted(acceptance, people);
    return wanted.filter(({ award }) => !inDecision(plan, award) && !isOnlyProposed(award)).map(lineToCome);
  }
}

function lineToCome(line: LineToMake): DraftUndatedLineType {
  const { award, named, counted } = line;
  return {
    lineKey: keyOf(line),
    namePrinted: named?.name ?? null,
    recipientKind: named?.kind ?? counted!.kind,
    quantity: counted ? counted.quantity : 1,
    awardId: null,
    ...told(award.key, award.decisionNumber === null ? 'DECISION_NOT_TOLD' : 'DECISION_NOT_CHOSEN'),
  };
}

const partOf = (key: string): string => key.split('.')[0]!;

const told = (partKey: string, reason: UndatedReason) => ({
  partKey,
  reason,
  message: wording(UNDATED_REASONS[reason], currentRequest().language),
});
