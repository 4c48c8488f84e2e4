import { Injectable } from '@nestjs/common';
import { ConflictError } from '../../platform/errors/domain-error.js';
import type { CommitImportInput } from '../batches/commit-import.js';
import type { ImportBatch } from '../batches/import-batch.entity.js';
import { importMessages } from '../imports.messages.js';
import type { Verdict } from '../judging/verdicts/verdict.js';
import { messageOf } from '../judging/verdicts/verdict-messages.js';
import { BatchSummary } from '../staging/batch-summary.service.js';
import { RowCounts } from '../rows/row-counts.repository.js';
import { IMPORT_ACKNOWLEDGEMENT, IMPORT_SEVERITY, IMPORT_WHICH, type ImportAcknowledgement } from '../vocabulary.js';

/** What a list has to have before it can be committed. */
@Injectable()
export class CommitReadiness {
  constructor(
    private readonly counts: RowCounts,
    private readonly summary: BatchSummary,
  ) {}

  /** @throws ConflictError NOT_READY, NOT_ACKNOWLEDGED, ROWS_REFUSED, NOTHING_TO_COMMIT */
  async require(
    batch: ImportBatch,
    { which, acknowledged }: Pick<CommitImportInput, 'which' | 'acknowledged'>,
  ): Promise<void> {
    const { notices, counts } = await this.summary.of(batch);
    const open = notices.filter(({ severity }) => severity === IMPORT_SEVERITY.ERROR);
    if (open.length > 0)
      throw new ConflictError(importMessages.NOT_READY, {
        field: 'input.id',
        details: {
          codes: open.map(({ code }) => code),
          reasonsVi: open.map((each) => messageOf(each, 'vi')).join(' '),
          reasonsEn: open.map((each) => messageOf(each, 'en')).join(' '),
          evidence: open.flatMap(({ evidence }) => evidence),
        },
      });
    requireAcknowledged(notices, acknowledged ?? []);
    await this.requireRows(batch.id, which);
    if (counts.valid === 0) throw new ConflictError(importMessages.NOTHING_TO_COMMIT, { field: 'input.id' });
  }

  /** ALL is refused while an included row has an error. @throws ConflictError ROWS_REFUSED */
  async requireRows(batchId: string, which: ImportBatch['which']): Promise<void> {
    const refused = which === IMPORT_WHICH.ALL ? await this.counts.countRefused(batchId) : 0;
    if (refused > 0)
      throw new ConflictError(importMessages.ROWS_REFUSED, { field: 'input.which', details: { count: refused } });
  }
}

/** What of the notices nobody may pass over in silence, and nobody said to have seen. */
export function unacknowledged<Notice extends { code: string }>(
  notices: readonly Notice[],
  acknowledged: readonly ImportAcknowledgement[],
): Notice[] {
  return notices.filter(({ code }) => code in IMPORT_ACKNOWLEDGEMENT && !(acknowledged as string[]).includes(code));
}

function requireAcknowledged(notices: readonly Verdict[], acknowledged: readonly ImportAcknowledgement[]): void {
  const open = unacknowledged(notices, acknowledged);
  if (open.length === 0) return;
  throw new ConflictError(importMessages.NOT_ACKNOWLEDGED, {
    field: 'input.acknowledged',
    details: {
      codes: open.map(({ code }) => code),
      reasonsVi: open.map((each) => messageOf(each, 'vi')).join(' '),
      reasonsEn: open.map((each) => messageOf(each, 'en')).join(' '),
    },
  });
}
