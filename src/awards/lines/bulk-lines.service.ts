import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import type { RowSource } from '../../platform/database/row-source.js';
import type { Problem } from '../../platform/errors/domain-error.js';
import type { Award } from '../award.entity.js';
import type { RaisedWarning } from '../doubts/award-warning.js';
import type { AwardDecision } from '../decisions/award-decision.entity.js';
import { AWARD_STATE } from '../vocabulary.js';
import { AwardDoubts } from './award-doubts.service.js';
import { AwardLines, type LineColumns } from './award-lines.service.js';
import { BulkLinesRepository } from './bulk-lines.repository.js';
import type { WantedLine } from './wanted-line.js';

/** All of a line that does not depend on where it will stand. Plain JSON, by the properties of Award. */
export type AwardDraft = LineColumns & { warnings: RaisedWarning[] };

export interface JudgedLine {
  /** Null where there are problems. */
  draft: AwardDraft | null;
  problems: Problem[];
}

/** Lists of any length: judged by the rules of single lines, written by statements over sets. */
@Injectable()
export class BulkLines {
  constructor(
    private readonly lines: AwardLines,
    private readonly doubts: AwardDoubts,
    private readonly rows: BulkLinesRepository,
    private readonly audit: Audit,
  ) {}

  /**
   * What each line would become, with its doubts, in order; six statements, however many lines. Held against the registry
   * only: that a list says the same thing twice is for its reader to see, over the whole of it.
   */
  async judge(
    lines: readonly { awardId: string; line: WantedLine }[],
    grantedOn: string | null,
  ): Promise<JudgedLine[]> {
    const checked = await this.lines.check(
      lines.map(({ line }) => ({ line, path: '' })),
      { hold: false },
    );
    const columns = checked.map((line) => line.columns());
    const sound = columns.flatMap((line, i) =>
      line === null ? [] : [{ ...line, id: lines[i]?.awardId ?? '', state: AWARD_STATE.GRANTED, grantedOn }],
    );
    const raised = sound.length === 0 ? [] : await this.doubts.assess(sound, { amongThemselves: false });
    const warnings = raised.values();
    return columns.map((line, i) => ({
      draft: line === null ? null : { ...line, warnings: warnings.next().value ?? [] },
      problems: [...(checked[i]?.ownProblems ?? []), ...(checked[i]?.problems ?? [])],
    }));
  }

  /**
   * Writes drafts as lines of a decision, with one audit entry each. `source` gives `id`, `line` (an AwardDraft) and `place`
   * (annex order). Answers how many. The caller holds the decision locked.
   */
  async insert(act: string, decision: AwardDecision, source: RowSource): Promise<number> {
    const { id: decisionId, signedOn: grantedOn, keptById } = decision;
    const place: Partial<Award> = { decisionId, grantedOn, keptById, state: AWARD_STATE.GRANTED };
    const count = await this.rows.insertDrafts(source, place);
    await this.audit.recordAll({ act, subjectType: 'Award' }, this.rows.asInserted(source, place), count);
    return count;
  }

  /** Takes back the draft lines whose ids `source` gives: withdrawn for good, with one audit entry each. */
  async undo(act: string, reason: string, source: RowSource): Promise<number> {
    const count = await this.rows.undo(source);
    await this.audit.recordAll({ act, subjectType: 'Award', reason }, this.rows.asUndone(source), count);
    return count;
  }
}
