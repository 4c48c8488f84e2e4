import { Injectable } from '@nestjs/common';
import { InvalidError, NotFoundError } from '../../platform/errors/domain-error.js';
import { BatchKeeper } from '../batches/batch-keeper.service.js';
import { BodyMending } from './body-mending.service.js';
import type { ImportBatch } from '../batches/import-batch.entity.js';
import type { ImportRow } from '../rows/import-row.entity.js';
import { importMessages } from '../imports.messages.js';
import { canBe } from '../judging/recipients/new-recipient.js';
import type { MendedValues } from '../judging/row-values.js';
import { ChosenRecords, type Recipient } from '../places/chosen-records.service.js';
import { IMPORT_RECIPIENT } from '../vocabulary.js';
import { ManyRows } from './many-rows.service.js';
import type { MendImportRowInput, MendImportRowsInput } from './mend-rows.js';
import { RowJudging } from './row-judging.service.js';

/** Rows mended where they stand: values, whether they are included, who the recipient is and where at home. */
@Injectable()
export class RowMending {
  constructor(
    private readonly keeper: BatchKeeper,
    private readonly judging: RowJudging,
    private readonly chosen: ChosenRecords,
    private readonly many: ManyRows,
    private readonly bodies: BodyMending,
  ) {}

  /**
   * @throws InvalidError NOTHING_TO_MEND, TWICE_IN_INPUT, NEW_PERSON_IS_INDIVIDUAL, NEW_BODY_IS_GROUP, ALIKE_IN_WHAT, NO_ROWS_ALIKE; NotFoundError
   * UNKNOWN_ID; as lockStaged
   */
  async mendImportRows(input: MendImportRowsInput): Promise<string> {
    const batch = await this.keeper.lockStaged(input);
    const { rows: asked, alike } = { rows: input.rows ?? [], alike: input.alike ?? [] };
    const { proposedBodies, newBodiesForUnmatched, newPeopleForUnmatched } = input;
    const bodies = input.bodies ?? [];
    const many = proposedBodies || newBodiesForUnmatched || newPeopleForUnmatched;
    if (asked.length + alike.length + bodies.length === 0 && !many)
      throw new InvalidError(importMessages.NOTHING_TO_MEND, { field: 'input.rows' });
    const before = await this.asked(batch, asked);
    const after: ImportRow[] = [];
    for (const [i, row] of before.entries()) after.push(await this.mended(row, asked[i]!, `input.rows.${i}`));
    const united = await this.many.ofOnePerson(batch, after);
    const judged = await this.judging.write(batch, united, await this.judging.bench(batch));
    requireFitting(judged, asked);
    await this.many.noteWhoIsLikely(
      batch,
      judged.filter((_, i) => asked[i]?.recipient?.newPerson),
    );
    const alikeRows: number[] = [];
    for (const [i, each] of alike.entries()) alikeRows.push(await this.many.mendAlike(batch, each, `input.alike.${i}`));
    const proposed = proposedBodies ? await this.many.acceptProposed(batch) : 0;
    const newBodies = newBodiesForUnmatched ? await this.many.recordNewBodies(batch) : 0;
    const newPeople = newPeopleForUnmatched ? await this.many.recordNewPeople(batch) : 0;
    const details = {
      mendedRows: told(judged),
      rowsBefore: told(before),
      alike: alike.map((each, i) => ({ ...each, rows: alikeRows[i] })),
      proposed,
      newBodies,
      newPeople,
      bodies: await this.bodies.mend(batch, bodies),
    };
    return this.keeper.write('mendImportRows', batch, batch, details);
  }

  private async asked(batch: ImportBatch, asked: readonly MendImportRowInput[]): Promise<ImportRow[]> {
    const known = new Map(
      (
        await this.judging.rowsOf(
          batch,
          asked.map(({ rowId }) => rowId),
        )
      ).map((row) => [row.id, row]),
    );
    const seen = new Set<string>();
    return asked.map(({ rowId }, i) => {
      const row = known.get(rowId);
      const field = `input.rows.${i}.rowId`;
      if (!row) throw new NotFoundError(importMessages.ROW_OF_ANOTHER_BATCH, { field });
      if (seen.has(rowId)) throw new InvalidError(importMessages.TWICE_IN_INPUT, { field });
      seen.add(rowId);
      return row;
    });
  }

  private async mended(row: ImportRow, asked: MendImportRowInput, field: string): Promise<ImportRow> {
    const recipient = asked.recipient
      ? { ...(await this.chosen.recipientOf(asked.recipient, row, `${field}.recipient`)), likelySeen: null }
      : recipientIn(row);
    const mended: MendedValues = { ...row.mended };
    for (const { field: cell, value = null, asRead } of asked.values ?? [])
      if (asRead) delete mended[cell];
      else mended[cell] = value;
    const home = await this.chosen.homeOf(asked, field);
    return { ...row, ...recipient, mended, chosen: home(row), choice: asked.choice ?? row.choice };
  }
}

function recipientIn({ recipient, personId, organisationId }: ImportRow): Recipient {
  return { recipient, personId, organisationId };
}

/** For the audit: what is chosen of rows. */
function told(rows: readonly ImportRow[]): object[] {
  return rows.map((row) => ({
    id: row.id,
    mended: row.mended,
    choice: row.choice,
    chosen: row.chosen,
    ...recipientIn(row),
  }));
}

/** @throws InvalidError NEW_PERSON_IS_INDIVIDUAL, NEW_BODY_IS_GROUP */
function requireFitting(rows: readonly ImportRow[], asked: readonly MendImportRowInput[]): void {
  rows.forEach(({ recipient, recipientKind }, i) => {
    const field = `input.rows.${i}.recipient`;
    if (!asked[i]?.recipient || recipientKind === null || canBe(recipient, recipientKind)) return;
    throw recipient === IMPORT_RECIPIENT.NEW_PERSON
      ? new InvalidError(importMessages.NEW_PERSON_IS_INDIVIDUAL, { field: `${field}.newPerson` })
      : new InvalidError(importMessages.NEW_BODY_IS_GROUP, { field: `${field}.newOrganisation` });
  });
}
