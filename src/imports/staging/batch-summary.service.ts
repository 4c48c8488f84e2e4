import { Injectable } from '@nestjs/common';
import { parseDecisionNumber } from '../../awards/numbers/decision-number.js';
import { DecisionIntake } from '../../awards/decisions/decision-intake.service.js';
import type { ImportBatch } from '../batches/import-batch.entity.js';
import { OF_WHOLE_LIST } from '../judging/award-doubts.js';
import { RowRecipients } from '../mending/row-recipients.repository.js';
import { PlacedRows } from '../places/placed-rows.repository.js';
import { RowCounts } from '../rows/row-counts.repository.js';
import { noticesOf } from './batch-notices.js';
import { DetailsReader } from './details-reader.service.js';

/** What is known of a list as a whole. */
@Injectable()
export class BatchSummary {
  constructor(
    private readonly counts: RowCounts,
    private readonly recipients: RowRecipients,
    private readonly placed: PlacedRows,
    private readonly details: DetailsReader,
    private readonly intake: DecisionIntake,
  ) {}

  /** What is counted and said of the batch as a whole, as its rows are now. */
  async of(batch: ImportBatch): Promise<Pick<ImportBatch, 'counts' | 'notices'>> {
    const doubts = await this.placed.sayOnce(batch.id, OF_WHOLE_LIST);
    const counts = await this.counts.countRows(batch.id);
    const withoutReason = await this.counts.countWithoutReason(batch.id);
    const kinds = await this.counts.countKinds(batch.id);
    const ofReading = batch.notices.filter(({ text }) => text !== undefined);
    const twin = await this.twinOf(batch);
    const numbersTwice = await this.counts.numbersTwice(batch.id, batch.appendToId);
    const unlinked = await this.recipients.countUnlinked(batch.id);
    const places = await this.placed.countPlaces(batch.id);
    const issuerName = await this.details.nameOf(batch.issuerId);
    const known = { doubts, issuerName, kinds, rows: counts.rows, withoutReason, numbersTwice, twin, unlinked, places };
    return { counts, notices: [...ofReading, ...noticesOf(batch, known)] };
  }

  private async twinOf({ issuerId, signedOn, numberPrinted, documentType }: ImportBatch): Promise<string | null> {
    if (issuerId === null || numberPrinted === null || signedOn === null) return null;
    const { normalised, typeSymbol } = parseDecisionNumber(numberPrinted);
    return this.intake.findTwin({
      issuerId,
      signedOn,
      documentType: documentType ?? typeSymbol ?? 'QĐ',
      numberNormalised: normalised,
    });
  }
}
