import { Injectable } from '@nestjs/common';
import { DecisionIntake } from '../../awards/decisions/decision-intake.service.js';
import { requireVersion } from '../../platform/database/versioned.js';
import { ConflictError } from '../../platform/errors/domain-error.js';
import { BatchKeeper } from '../batches/batch-keeper.service.js';
import type { ImportBatch } from '../batches/import-batch.entity.js';
import { ImportRowsRepository } from '../rows/import-rows.repository.js';
import { importMessages } from '../imports.messages.js';
import type { UndoImportInput } from '../batches/stage-import.js';
import { IMPORT_STATE } from '../vocabulary.js';
import { LINES_AT_ONCE } from './commit-lines.service.js';
import { BUILT_UPON, CommittingRepository } from './committing.repository.js';
import { LeftOver } from './left-over.service.js';

const ACT = 'undoImport';

/** Takes a committed list back as one act, as long as nothing was built upon it. Nothing is deleted. */
@Injectable()
export class Undoing {
  constructor(
    private readonly keeper: BatchKeeper,
    private readonly rows: ImportRowsRepository,
    private readonly committing: CommittingRepository,
    private readonly intake: DecisionIntake,
    private readonly left: LeftOver,
  ) {}

  /** @throws ConflictError NOT_COMMITTED, VERSION_CONFLICT, BUILT_UPON with details { builtUpon }; ForbiddenError OUT_OF_SCOPE */
  async undoImport({ id, version, reason }: UndoImportInput): Promise<string> {
    requireCommitted(await this.keeper.get(id));
    const batch = await this.keeper.lock(id);
    const decisionId = requireCommitted(batch);
    requireVersion(batch, version);
    // Held before it is looked at, so that nobody builds upon it in between.
    await this.committing.holdNewPeople(id);
    await this.intake.get(decisionId, 'input.id');
    await this.committing.holdLines(id);
    await this.requireNothingBuilt(batch);
    const lines = Array.from({ length: Math.ceil(batch.counts.rows / LINES_AT_ONCE) }, (_, i) =>
      this.rows.awards(id, { from: i * LINES_AT_ONCE, to: (i + 1) * LINES_AT_ONCE }),
    );
    const undone = await this.intake.undo(ACT, decisionId, reason, { whole: batch.appendToId === null, lines });
    const leftOver = await this.left.takeBack(ACT, id, reason);
    const after: ImportBatch = { ...batch, state: IMPORT_STATE.UNDONE, undoneAt: new Date() };
    return this.keeper.write(ACT, batch, after, { undone, leftOver, reason });
  }

  private async requireNothingBuilt(batch: ImportBatch): Promise<void> {
    const built = await this.committing.builtUpon(batch);
    if (built.length === 0) return;
    const list = (language: 'vi' | 'en') =>
      built.map(([code, count]) => `${BUILT_UPON[code][language]} (${count})`).join('; ');
    throw new ConflictError(importMessages.BUILT_UPON, {
      field: 'input.id',
      details: {
        builtUpon: built.map(([code, count]) => ({ code, count })),
        reasonsVi: list('vi'),
        reasonsEn: list('en'),
      },
    });
  }
}

/** The id of its decision. */
function requireCommitted({ state, decisionId }: ImportBatch): string {
  if (state === IMPORT_STATE.COMMITTED && decisionId !== null) return decisionId;
  throw new ConflictError(importMessages.NOT_COMMITTED, { field: 'input.id', details: { state } });
}
