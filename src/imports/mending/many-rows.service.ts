import { Injectable } from '@nestjs/common';
import { InvalidError } from '../../platform/errors/domain-error.js';
import { accentKey } from '../../platform/text/accent-key.js';
import type { ImportBatch } from '../batches/import-batch.entity.js';
import type { ChosenOfRow, ImportRow } from '../rows/import-row.entity.js';
import { importMessages } from '../imports.messages.js';
import { ChosenRecords } from '../places/chosen-records.service.js';
import { PlacedRows } from '../places/placed-rows.repository.js';
import { IMPORT_RECIPIENT } from '../vocabulary.js';
import type { MendRowsAlikeInput } from './mend-places.js';
import { NewPeople } from './new-people.service.js';
import { RowJudging } from './row-judging.service.js';
import { RowRecipients } from './row-recipients.repository.js';

/** What is chosen for many rows of a list at once. Acts answer how many. */
@Injectable()
export class ManyRows {
  constructor(
    private readonly judging: RowJudging,
    private readonly chosen: ChosenRecords,
    private readonly placed: PlacedRows,
    private readonly people: NewPeople,
    private readonly recipients: RowRecipients,
  ) {}

  /** @throws InvalidError ALIKE_IN_WHAT, NO_ROWS_ALIKE; NotFoundError UNKNOWN_ID */
  async mendAlike(batch: ImportBatch, asked: MendRowsAlikeInput, field: string): Promise<number> {
    const { unit = null, position = null, form = null, areaAsInRow = null, withoutArea, formInstead } = asked;
    const common = [unit, position, form, areaAsInRow].filter((each) => each !== null);
    if ((common.length === 0 && !withoutArea) || !saysWhat(asked))
      throw new InvalidError(importMessages.ALIKE_IN_WHAT, { field });
    const key = (text: string | null) => (text === null ? null : accentKey(text));
    const alike = {
      unitKey: key(unit),
      positionKey: key(position),
      form,
      withoutArea: withoutArea ?? false,
      areaAsInRow,
    };
    const ids = await this.placed.alike(batch.id, alike);
    if (ids.length === 0) throw new InvalidError(importMessages.NO_ROWS_ALIKE, { field });
    const home = await this.chosen.homeOf(asked, field);
    await this.judging.writeAll(batch, ids, (row) => ({
      ...row,
      mended: formInstead ? { ...row.mended, FORM: formInstead } : row.mended,
      chosen: row.recipientKind === 'INDIVIDUAL' ? home(row) : ofGroup(home(row)),
    }));
    return ids.length;
  }

  async acceptProposed(batch: ImportBatch): Promise<number> {
    // Looked up anew: bodies may have been recorded since the list was judged.
    await this.judging.writeAll(batch, await this.placed.unlinkedBodies(batch.id, { proposed: false }));
    const ids = await this.placed.unlinkedBodies(batch.id, { proposed: true });
    const recipient = IMPORT_RECIPIENT.ORGANISATION;
    await this.judging.writeAll(batch, ids, (row) => ({
      ...row,
      recipient,
      personId: null,
      organisationId: row.proposedId,
    }));
    return ids.length;
  }

  /** Lines of one recipient, for whom a new person was chosen, have the same. */
  ofOnePerson(batch: ImportBatch, rows: readonly ImportRow[]): Promise<ImportRow[]> {
    return this.people.united(batch.id, rows);
  }

  /** For which a new person was chosen one by one. */
  async noteWhoIsLikely(batch: ImportBatch, rows: readonly ImportRow[]): Promise<void> {
    await this.people.noteWhoIsLikely(batch, rows);
  }

  async recordNewBodies(batch: ImportBatch): Promise<number> {
    // Looked up anew, as above.
    await this.judging.writeAll(batch, await this.placed.unlinkedBodies(batch.id, { proposed: false }));
    const ids = await this.recipients.canBeBodies(batch.id);
    const recipient = IMPORT_RECIPIENT.NEW_ORGANISATION;
    await this.judging.writeAll(batch, ids, (row) => ({ ...row, recipient, personId: null, organisationId: null }));
    return ids.length;
  }

  async recordNewPeople(batch: ImportBatch): Promise<number> {
    let count = 0;
    const bench = await this.judging.bench(batch);
    for await (const rows of this.people.unmatched(batch)) {
      const after = await this.judging.write(batch, rows, bench);
      count += after.filter(({ recipient }) => recipient === IMPORT_RECIPIENT.NEW_PERSON).length;
    }
    return count;
  }
}

/** Whether there is anything for the rows to have. */
function saysWhat(asked: MendRowsAlikeInput): boolean {
  const { place, positionClass, positionClassAsRead, formInstead, visibility } = asked;
  return (
    Boolean(place || positionClassAsRead || formInstead) || positionClass !== undefined || visibility !== undefined
  );
}

/** A position class is one of individuals. */
function ofGroup(chosen: ChosenOfRow): ChosenOfRow {
  const home = { ...chosen };
  delete home.positionClass;
  return home;
}
