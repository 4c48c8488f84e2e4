import { Injectable } from '@nestjs/common';
import { newId } from '../platform/database/editable-record.js';
import { InvalidError, NotFoundError } from '../platform/errors/domain-error.js';
import { accentKey } from '../platform/text/accent-key.js';
import { BatchKeeper } from './batch-keeper.service.js';
import type { ImportBatch } from './import-batch.entity.js';
import type { ChosenOfRow, ImportRow } from './import-row.entity.js';
import { ImportRowsRepository } from './import-rows.repository.js';
import { importMessages } from './imports.messages.js';
import { type Bench, Judge } from './judging/judge.service.js';
import type { MendedValues } from './judging/row-values.js';
import type { MendHomeInput, MendRowsAlikeInput } from './mend-places.js';
import type { MendImportRowInput, MendImportRowsInput } from './mend-rows.js';
import { ChosenRecords, type Recipient } from './places/chosen-records.service.js';
import { PlacedRows } from './places/placed-rows.repository.js';
import { ROWS_AT_ONCE } from './reading/chunks.js';
import { IMPORT_RECIPIENT } from './vocabulary.js';

/** Rows mended where they stand: values, whether they are included, who the recipient is and where at home. */
@Injectable()
export class RowMending {
  constructor(
    private readonly keeper: BatchKeeper,
    private readonly rows: ImportRowsRepository,
    private readonly judge: Judge,
    private readonly chosen: ChosenRecords,
    private readonly placed: PlacedRows,
  ) {}

  /**
   * @throws InvalidError NOTHING_TO_MEND, TWICE_IN_INPUT, NEW_PERSON_IS_INDIVIDUAL, ALIKE_IN_WHAT, NO_ROWS_ALIKE; NotFoundError
   * UNKNOWN_ID; as lockStaged
   */
  async mendImportRows(input: MendImportRowsInput): Promise<string> {
    const batch = await this.keeper.lockStaged(input);
    const { rows: asked, alike } = { rows: input.rows ?? [], alike: input.alike ?? [] };
    if (asked.length + alike.length === 0 && !input.newPeopleForUnmatched && !input.proposedBodies)
      throw new InvalidError(importMessages.NOTHING_TO_MEND, { field: 'input.rows' });
    const before = await this.asked(batch, asked);
    const after: ImportRow[] = [];
    for (const [i, row] of before.entries()) after.push(await this.mended(row, asked[i]!, `input.rows.${i}`));
    const judged = await this.write(batch, after);
    requireIndividuals(judged, asked);
    const alikeRows: number[] = [];
    for (const [i, each] of alike.entries()) alikeRows.push(await this.mendAlike(batch, each, `input.alike.${i}`));
    const proposed = input.proposedBodies ? await this.acceptProposed(batch) : 0;
    const newPeople = input.newPeopleForUnmatched ? await this.newPeople(batch) : 0;
    const told = (rows: readonly ImportRow[]) =>
      rows.map((row) => ({
        id: row.id,
        mended: row.mended,
        choice: row.choice,
        chosen: row.chosen,
        ...recipientIn(row),
      }));
    const many = alike.map((each, i) => ({ ...each, rows: alikeRows[i] }));
    const details = { mendedRows: told(judged), rowsBefore: told(before), alike: many, proposed, newPeople };
    return this.keeper.write('mendImportRows', batch, batch, details);
  }

  /** How many rows there were. @throws InvalidError ALIKE_IN_WHAT, NO_ROWS_ALIKE; NotFoundError UNKNOWN_ID */
  private async mendAlike(batch: ImportBatch, asked: MendRowsAlikeInput, field: string): Promise<number> {
    const { unit = null, position = null, withoutArea, place, positionClass, positionClassAsRead } = asked;
    const wanted = place || positionClass !== undefined || positionClassAsRead;
    if ((unit === null && position === null && !withoutArea) || !wanted)
      throw new InvalidError(importMessages.ALIKE_IN_WHAT, { field });
    const key = (text: string | null) => (text === null ? null : accentKey(text));
    const alike = { unitKey: key(unit), positionKey: key(position), withoutArea: withoutArea ?? false };
    const ids = await this.placed.alike(batch.id, alike);
    if (ids.length === 0) throw new InvalidError(importMessages.NO_ROWS_ALIKE, { field });
    const home = await this.home(asked, field);
    await this.writeAll(batch, ids, (row) => ({
      ...row,
      chosen: row.recipientKind === 'INDIVIDUAL' ? home(row) : ofGroup(home(row)),
    }));
    return ids.length;
  }

  private async acceptProposed(batch: ImportBatch): Promise<number> {
    // Looked up anew: bodies may have been recorded since the list was judged.
    await this.writeAll(batch, await this.placed.unlinkedBodies(batch.id, { proposed: false }), (row) => row);
    const ids = await this.placed.unlinkedBodies(batch.id, { proposed: true });
    const recipient = IMPORT_RECIPIENT.ORGANISATION;
    await this.writeAll(batch, ids, (row) => ({ ...row, recipient, personId: null, organisationId: row.proposedId }));
    return ids.length;
  }

  private async writeAll(batch: ImportBatch, ids: readonly string[], change: (row: ImportRow) => ImportRow) {
    const bench = await this.judge.bench(batch);
    for (let at = 0; at < ids.length; at += ROWS_AT_ONCE) {
      const rows = await this.rows.findRows(batch.id, ids.slice(at, at + ROWS_AT_ONCE));
      await this.write(batch, rows.map(change), bench);
    }
  }

  /** Chooses a new person for every row that can be nobody else's; how many. Namesakes are left to whoever knows them. */
  private async newPeople(batch: ImportBatch): Promise<number> {
    let count = 0;
    const recipient = IMPORT_RECIPIENT.NEW_PERSON;
    for (let last = 0; ;) {
      const rows = await this.rows.unmatched(batch.id, last, ROWS_AT_ONCE);
      if (rows.length === 0) return count;
      await this.write(
        batch,
        rows.map((row) => ({ ...row, recipient, personId: newId(), organisationId: null })),
      );
      count += rows.length;
      last = rows.at(-1)?.ordinal ?? last;
    }
  }

  /** Judges rows by what they are now, and all that say the same as they did or do. */
  async write(batch: ImportBatch, rows: readonly ImportRow[], bench?: Bench): Promise<ImportRow[]> {
    const judged = await this.judge.judge(rows, bench ?? (await this.judge.bench(batch)));
    const after = rows.map((row, i) => ({ ...row, ...judged[i]! }));
    await this.rows.updateRows(after);
    const keys = [...rows, ...after].flatMap(({ lineKey }) => (lineKey === null ? [] : [lineKey]));
    await this.rows.markTwins(batch.id, [...new Set(keys)]);
    return after;
  }

  private async asked(batch: ImportBatch, asked: readonly MendImportRowInput[]): Promise<ImportRow[]> {
    const known = new Map(
      (
        await this.rows.findRows(
          batch.id,
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
      ? await this.chosen.recipientOf(asked.recipient, row, `${field}.recipient`)
      : recipientIn(row);
    const mended: MendedValues = { ...row.mended };
    for (const { field: cell, value = null, asRead } of asked.values ?? [])
      if (asRead) delete mended[cell];
      else mended[cell] = value;
    const home = await this.home(asked, field);
    return { ...row, ...recipient, mended, chosen: home(row), choice: asked.choice ?? row.choice };
  }

  /** What is chosen of a row after this. */
  private async home(asked: MendHomeInput, field: string): Promise<(row: ImportRow) => ChosenOfRow> {
    const place = asked.place ? await this.chosen.placeOf(asked.place, `${field}.place`) : null;
    return ({ chosen }) => {
      const { positionClass, ...home } = chosen;
      const next: ChosenOfRow = place ?? home;
      if (asked.positionClassAsRead) return next;
      const kept = asked.positionClass === undefined ? positionClass : asked.positionClass;
      return kept === undefined ? next : { ...next, positionClass: kept };
    };
  }
}

/** A position class is one of individuals. */
function ofGroup(chosen: ChosenOfRow): ChosenOfRow {
  const home = { ...chosen };
  delete home.positionClass;
  return home;
}

function recipientIn({ recipient, personId, organisationId }: ImportRow): Recipient {
  return { recipient, personId, organisationId };
}

/** @throws InvalidError NEW_PERSON_IS_INDIVIDUAL */
function requireIndividuals(rows: readonly ImportRow[], asked: readonly MendImportRowInput[]): void {
  rows.forEach(({ recipient, line }, i) => {
    if (recipient === IMPORT_RECIPIENT.NEW_PERSON && line && line.recipientKind !== 'INDIVIDUAL' && asked[i]?.recipient)
      throw new InvalidError(importMessages.NEW_PERSON_IS_INDIVIDUAL, { field: `input.rows.${i}.recipient.newPerson` });
  });
}
