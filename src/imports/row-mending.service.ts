import { Injectable } from '@nestjs/common';
import { PeopleService } from '../people/people.service.js';
import { newId } from '../platform/database/editable-record.js';
import { InvalidError, NotFoundError } from '../platform/errors/domain-error.js';
import { platformMessages } from '../platform/errors/platform-messages.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { BatchKeeper } from './batch-keeper.service.js';
import type { ImportBatch } from './import-batch.entity.js';
import type { ImportRow } from './import-row.entity.js';
import { ImportRowsRepository } from './import-rows.repository.js';
import { importMessages } from './imports.messages.js';
import { Judge } from './judging/judge.service.js';
import type { MendedValues } from './judging/row-values.js';
import type { ImportRecipientInput, MendImportRowInput, MendImportRowsInput } from './mend-rows.js';
import { ROWS_AT_ONCE } from './reading/chunks.js';
import { IMPORT_RECIPIENT } from './vocabulary.js';

type Recipient = Pick<ImportRow, 'recipient' | 'personId' | 'organisationId'>;

/** Rows mended where they stand: values, whether they are included, who the recipient is. */
@Injectable()
export class RowMending {
  constructor(
    private readonly keeper: BatchKeeper,
    private readonly rows: ImportRowsRepository,
    private readonly judge: Judge,
    private readonly people: PeopleService,
    private readonly organisations: OrganisationsService,
  ) {}

  /** @throws InvalidError NOTHING_TO_MEND, TWICE_IN_INPUT, NEW_PERSON_IS_INDIVIDUAL; NotFoundError UNKNOWN_ID; as lockStaged */
  async mendImportRows(input: MendImportRowsInput): Promise<string> {
    const batch = await this.keeper.lockStaged(input);
    const asked = input.rows ?? [];
    if (asked.length === 0 && !input.newPeopleForUnmatched)
      throw new InvalidError(importMessages.NOTHING_TO_MEND, { field: 'input.rows' });
    const before = await this.asked(batch, asked);
    const after: ImportRow[] = [];
    for (const [i, row] of before.entries()) after.push(await this.mended(row, asked[i]!, `input.rows.${i}`));
    const judged = await this.write(batch, after);
    requireIndividuals(judged, asked);
    const newPeople = input.newPeopleForUnmatched ? await this.newPeople(batch) : 0;
    const told = (rows: readonly ImportRow[]) =>
      rows.map((row) => ({ id: row.id, mended: row.mended, choice: row.choice, ...recipientIn(row) }));
    const details = { mendedRows: told(judged), rowsBefore: told(before), newPeople };
    return this.keeper.write('mendImportRows', batch, batch, details);
  }

  /** Chooses a new person for every row that can be nobody else's; how many. Namesakes are left to whoever knows them. */
  private async newPeople(batch: ImportBatch): Promise<number> {
    let count = 0;
    for (let last = 0; ;) {
      const rows = await this.rows.unmatched(batch.id, last, ROWS_AT_ONCE);
      if (rows.length === 0) return count;
      await this.write(
        batch,
        rows.map((row) => ({
          ...row,
          recipient: IMPORT_RECIPIENT.NEW_PERSON,
          personId: newId(),
          organisationId: null,
        })),
      );
      count += rows.length;
      last = rows.at(-1)?.ordinal ?? last;
    }
  }

  /** Judges rows by what they are now, and all that say the same as they did or do. */
  async write(batch: ImportBatch, rows: readonly ImportRow[]): Promise<ImportRow[]> {
    const judged = await this.judge.judge(rows, await this.judge.bench(batch));
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
    const recipient = asked.recipient ? await this.recipientOf(asked.recipient, row, `${field}.recipient`) : {};
    const mended: MendedValues = { ...row.mended };
    for (const { field: cell, value = null, asRead } of asked.values ?? [])
      if (asRead) delete mended[cell];
      else mended[cell] = value;
    return { ...row, ...recipient, mended, choice: asked.choice ?? row.choice };
  }

  private async recipientOf(asked: ImportRecipientInput, row: ImportRow, field: string): Promise<Recipient> {
    if (asked.personId) {
      const person = await this.people.getKeptPerson(asked.personId, `${field}.personId`);
      return { recipient: IMPORT_RECIPIENT.PERSON, personId: person.id, organisationId: null };
    }
    if (asked.organisationId) {
      const { id } = await this.organisations.getOrganisation(asked.organisationId, `${field}.organisationId`);
      return { recipient: IMPORT_RECIPIENT.ORGANISATION, personId: null, organisationId: id };
    }
    if (asked.newPerson) {
      const personId = row.recipient === IMPORT_RECIPIENT.NEW_PERSON ? row.personId : newId();
      return { recipient: IMPORT_RECIPIENT.NEW_PERSON, personId, organisationId: null };
    }
    if (asked.printed) return { recipient: IMPORT_RECIPIENT.PRINTED, personId: null, organisationId: null };
    throw new InvalidError(platformMessages.EMPTY_LIST, { field });
  }
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
