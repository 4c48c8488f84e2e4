import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { changed, newRecord } from '../../platform/database/editable-record.js';
import { isChange } from '../../platform/database/versioned.js';
import { currentViewer } from '../../platform/request/request-context.js';
import type { Award } from '../award.entity.js';
import type { AwardWarningType } from '../doubts/award-warning.type.js';
import { AwardsRepository } from '../awards.repository.js';
import { AwardDoubts } from './award-doubts.service.js';
import type { AwardWarningOverrideInput } from './award-line-input.js';
import { AwardLines, type LineAt } from './award-lines.service.js';
import { keepOverrides } from './award-overrides.js';

/** Where new lines go, and what of them does not follow from the line itself. */
export interface LinePlace {
  decisionId: string | null;
  /** Of the first; the others follow. Null where there is no decision. */
  annexOrder: number | null;
  grantedOn: string | null;
  state: Award['state'];
  keptById: string | null;
}

/** Writes award lines with their doubts, the reasons for going on, and one audit entry each. */
@Injectable()
export class AwardWriter {
  constructor(
    private readonly awards: AwardsRepository,
    private readonly lines: AwardLines,
    private readonly doubts: AwardDoubts,
    private readonly audit: Audit,
  ) {}

  /** New lines, checked but not written yet. @throws InvalidError with all problems of all lines */
  async draft(lines: readonly LineAt[], { annexOrder, ...place }: LinePlace): Promise<Award[]> {
    const columns = await this.lines.resolve(lines);
    const wasProposed = place.state === 'PROPOSED';
    const order = (i: number) => (annexOrder === null ? null : annexOrder + i);
    return columns.map((line, i) => ({
      ...newRecord(),
      ...line,
      ...place,
      annexOrder: order(i),
      wasProposed,
      proposedInId: wasProposed ? place.decisionId : null,
      proposedOrder: wasProposed ? order(i) : null,
      refusalReason: null,
      corrected: {},
      replacedById: null,
      replacesId: null,
      warnings: [],
      overriddenWarnings: [],
      undoneAt: null,
    }));
  }

  async insert(act: string, drafts: readonly Award[], overrides: readonly AwardWarningOverrideInput[]): Promise<void> {
    await this.doubt(drafts, overrides);
    await this.awards.insertAwards(drafts);
    if (drafts.length > 0)
      await this.audit.record(
        ...drafts.map((after) => ({ act, subjectType: 'Award', subjectId: after.id, after: withoutNulls(after) })),
      );
  }

  /**
   * Writes changes to lines, whose doubts are looked at anew. `after[i]` is what becomes of `before[i]`; a line of which neither
   * what it says nor a reason for going on is another stays as it is. `onRecord`: nothing that doubts rest on changes, and each is
   * held against all others. `doubtsAlone`: what doubts rest on changed, and a line whose doubts alone are others is written, too.
   */
  async update(
    act: string,
    before: readonly Award[],
    after: readonly Award[],
    overrides: readonly AwardWarningOverrideInput[] = [],
    reason?: string,
    { onRecord = false, doubtsAlone = false }: { onRecord?: boolean; doubtsAlone?: boolean } = {},
  ): Promise<Award[]> {
    const wanted = after.map((award) => ({ ...award }));
    await this.doubt(wanted, overrides, onRecord);
    const lines = wanted.map((award, i) => {
      const old = before[i] ?? award;
      const { warnings: _, ...said } = award;
      return isChange(old, doubtsAlone ? award : said)
        ? { old, award: { ...award, ...changed(old) } }
        : { old, award: null };
    });
    const written = lines.flatMap(({ old, award }) => (award ? [{ old, award }] : []));
    await this.awards.updateAwards(written.map(({ award }) => award));
    if (written.length > 0)
      await this.audit.record(
        ...written.map(({ old, award }) => ({
          act,
          subjectType: 'Award',
          subjectId: award.id,
          before: old,
          after: award,
          reason,
        })),
      );
    return lines.map(({ old, award }) => award ?? old);
  }

  private async doubt(
    awards: readonly Award[],
    overrides: readonly AwardWarningOverrideInput[],
    onRecord = false,
  ): Promise<void> {
    if (awards.length === 0) return;
    const raised = await this.doubts.assess(awards, { onRecord });
    awards.forEach((award, i) => (award.warnings = raised[i] ?? []));
    const viewer = currentViewer();
    const name = viewer.kind === 'ANONYMOUS' ? 'anonymous' : viewer.name;
    keepOverrides(awards, overrides, { name, at: new Date() });
  }
}

/** All doubts of the lines, in order, as a payload shows them. `numbered`: the lines are those of the input. */
export function warningsToShow(awards: readonly Award[], { numbered }: { numbered: boolean }): AwardWarningType[] {
  return awards.flatMap(({ id, annexOrder, warnings, overriddenWarnings }, line) =>
    warnings.map((warning) => ({
      ...warning,
      basis: [...warning.basis],
      evidence: [...warning.evidence],
      awardId: id,
      line: numbered ? line : null,
      annexOrder,
      overriddenBecause: overriddenWarnings.find(({ code }) => code === warning.code)?.reason ?? null,
    })),
  );
}

/** A new line has some forty columns, most of them empty: the audit keeps what is there. */
function withoutNulls(award: Award): object {
  return Object.fromEntries(Object.entries(award).filter(([, value]) => value !== null));
}
