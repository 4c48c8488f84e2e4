import { Injectable } from '@nestjs/common';
import { holdsOverWork } from '../../platform/request/scope.js';
import { NewBodiesRepository } from '../bodies/new-bodies.repository.js';
import type { ImportBatch } from '../batches/import-batch.entity.js';
import { ImportBatchesRepository } from '../batches/import-batches.repository.js';
import { ImportRowsRepository } from '../rows/import-rows.repository.js';
import type { ListReading } from '../reading/list.js';
import { asNew, byPlace, byWhom, NOTHING_SAID } from './carry-over.js';
import type { ImportSourceInput } from '../batches/stage-import.js';
import { IMPORT_STATE } from '../vocabulary.js';
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

  /**
   * Rows of a batch that is in the table already, and has none, with the choices of the undone list that it begins anew. Answers
   * what is known of it then. @throws as reading a list
   */
  async readFirst(batch: ImportBatch, undone: ImportBatch | null): Promise<Partial<ImportBatch>> {
    const { carryOver, bodies } = asNew(undone ? byPlace(await this.rows.touched(undone.id)) : () => NOTHING_SAID);
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

  /** The undone list that a source begins anew: that one which it names, or the last of the same file that the viewer may act on. */
  async undoneBefore(sourceFileId: string, { listId }: ImportSourceInput): Promise<ImportBatch | null> {
    const named = listId === undefined ? null : await this.batches.findBatch(listId);
    if (named?.state === IMPORT_STATE.UNDONE) return named;
    const undone = await this.batches.findUndone(sourceFileId);
    return undone && holdsOverWork('RECORDER', undone) ? undone : null;
  }
}
