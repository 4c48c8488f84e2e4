import { Injectable } from '@nestjs/common';
import { holdsOverWork } from '../../platform/request/scope.js';
import { NewBodiesRepository } from '../bodies/new-bodies.repository.js';
import type { ImportBatch } from '../batches/import-batch.entity.js';
import { ImportBatchesRepository } from '../batches/import-batches.repository.js';
import { ImportRowsRepository } from '../rows/import-rows.repository.js';
import type { ListReading } from '../reading/list.js';
import { asNew, byPlace, byWhom, NOTHING_SAID } from './carry-over.js';
import { detailsSaid } from './batch-details.js';
import type { DetailsSaid } from './details-reader.service.js';
import { ListSource } from './list-source.service.js';
import { Stager } from './stager.service.js';

/** Lists on their way from a source into their batch, with what was said of their rows before. */
@Injectable()
export class ListStaging {
  constructor(
    private readonly source: ListSource,
    private readonly stager: Stager,
    private readonly rows: ImportRowsRepository,
    private readonly batches: ImportBatchesRepository,
    private readonly bodies: NewBodiesRepository,
  ) {}

  /** Rows of a batch that is in the table already, and has none. Answers what is known of it then. @throws as reading a list */
  async readFirst(batch: ImportBatch): Promise<Partial<ImportBatch>> {
    const { carryOver, bodies } = await this.saidBefore(batch);
    const read = await this.open(batch, (reading) => this.stager.readInto(batch, reading, carryOver));
    await this.bodies.copy(batch.id, bodies);
    return read;
  }

  /** The same source, understood in another way, or another one in its place. Answers the batch as it is then. */
  async readAgain(batch: ImportBatch, source: 'SAME' | 'OTHER'): Promise<ImportBatch> {
    const judgedAt = await this.batches.judgedFrom();
    const touched = await this.rows.touched(batch.id);
    const carryOver = source === 'SAME' ? byPlace(touched) : byWhom(touched);
    await this.rows.deleteRows(batch.id);
    const read = await this.open(batch, (reading) => this.stager.readInto(batch, reading, carryOver));
    return { ...batch, ...read, judgedAt };
  }

  /**
   * The source of a batch as a list, for as long as `work` takes. What a person chose for columns counts more than what is
   * remembered of the issuer's earlier lists.
   */
  async open<T>(
    { sourceFileId, issuerId, columnsChosen }: ImportBatch,
    work: (reading: ListReading) => Promise<T>,
  ): Promise<T> {
    const remembered = issuerId === null ? [] : await this.batches.remembered(issuerId);
    return this.source.open(sourceFileId, { columns: [...columnsChosen, ...remembered] }, work);
  }

  /** What a person said of the decision of a list of the same file that was undone; what that list said itself, this one says again. */
  async detailsBefore(sourceFileId: string): Promise<Partial<DetailsSaid>> {
    const undone = await this.undoneBefore(sourceFileId);
    return undone ? detailsSaid(undone) : {};
  }

  /** Choices of a list of the same file that was undone. */
  private async saidBefore({ sourceFileId }: ImportBatch): Promise<ReturnType<typeof asNew>> {
    const undone = await this.undoneBefore(sourceFileId);
    return undone ? asNew(byPlace(await this.rows.touched(undone.id))) : asNew(() => NOTHING_SAID);
  }

  /** If the viewer may see it. */
  private async undoneBefore(sourceFileId: string): Promise<ImportBatch | null> {
    const undone = await this.batches.findUndone(sourceFileId);
    return undone && holdsOverWork('RECORDER', undone) ? undone : null;
  }
}
