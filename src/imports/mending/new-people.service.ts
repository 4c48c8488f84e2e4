import { Injectable } from '@nestjs/common';
import { newId } from '../../platform/database/editable-record.js';
import type { ImportBatch } from '../batches/import-batch.entity.js';
import type { ImportRow } from '../rows/import-row.entity.js';
import { likelyOf, PeopleOnRecord } from '../judging/recipients/people-on-record.service.js';
import { RowRecipients } from './row-recipients.repository.js';
import type { PersonMatch } from '../../people/matching/match-person.js';
import type { Recipient } from '../places/chosen-records.service.js';
import { ROWS_AT_ONCE } from '../reading/packages/chunks.js';
import { IMPORT_RECIPIENT } from '../vocabulary.js';

const { NEW_PERSON } = IMPORT_RECIPIENT;

/** People to be recorded with the commit: one for a recipient, whose row may be several lines. */
@Injectable()
export class NewPeople {
  constructor(
    private readonly recipients: RowRecipients,
    private readonly people: PeopleOnRecord,
  ) {}

  /** Rows for which a new person was chosen each: lines of one recipient have the same. */
  async united(batchId: string, rows: readonly ImportRow[]): Promise<ImportRow[]> {
    const known = await this.ofRecipients(batchId, rows, [NEW_PERSON]);
    return rows.map((row) => {
      if (row.recipient !== NEW_PERSON || row.asRead.line === undefined) return row;
      const { personId } = known.get(firstOf(row)) ?? row;
      known.set(firstOf(row), { ...recipientIn(row), personId });
      return { ...row, personId };
    });
  }

  /** Remembers of rows for which somebody chose a new person whom of those on record that likely is. */
  async noteWhoIsLikely(batch: ImportBatch, rows: readonly ImportRow[]): Promise<void> {
    const chosen = rows.filter(({ recipient }) => recipient === NEW_PERSON);
    const found = await this.found(batch, chosen);
    await this.recipients.writeLikelySeen(
      chosen.map(({ id }, i) => {
        const matches = found[i] ?? [];
        return { id, likelySeen: matches.length === 0 ? null : likelyOf(matches).map(({ personId }) => personId) };
      }),
    );
  }

  /**
   * Rows that can be nobody else's, a page at a time, with a new person each. Namesakes are left to whoever knows them, also
   * those who were recorded since the rows were judged; a line of a recipient of whom it is said already has the same.
   */
  async *unmatched(batch: ImportBatch): AsyncGenerator<ImportRow[]> {
    for (let last = 0; ;) {
      const rows = await this.recipients.unmatched(batch.id, last, ROWS_AT_ONCE);
      if (rows.length === 0) return;
      const known = await this.ofRecipients(batch.id, rows, [NEW_PERSON, IMPORT_RECIPIENT.PERSON]);
      const found = await this.found(batch, rows);
      yield rows.map((row, i) => {
        if (!known.has(firstOf(row)) && found[i]?.length) return row;
        const said = known.get(firstOf(row)) ?? { recipient: NEW_PERSON, personId: newId(), organisationId: null };
        known.set(firstOf(row), said);
        return { ...row, ...said };
      });
      last = rows.at(-1)?.ordinal ?? last;
    }
  }

  /** In the order of the rows; nobody for one that has an error. */
  private async found(batch: ImportBatch, rows: readonly ImportRow[]): Promise<PersonMatch[][]> {
    const lines = rows.flatMap(({ line }) => line ?? []);
    const found = (await this.people.of(lines, batch.signedOn)).values();
    return rows.map(({ line }) => (line ? (found.next().value ?? []) : []));
  }

  /** What is said of recipients that have several lines, by the first of these. */
  private async ofRecipients(
    batchId: string,
    rows: readonly ImportRow[],
    recipients: readonly ImportRow['recipient'][],
  ): Promise<Map<number, Recipient>> {
    const several = rows.filter(({ asRead }) => asRead.line !== undefined).map(firstOf);
    const lines = several.length === 0 ? [] : await this.recipients.linesOf(batchId, [...new Set(several)]);
    return new Map(
      lines
        .filter(({ recipient }) => recipients.includes(recipient))
        .map((row) => [firstOf(row), recipientIn(row)] as const),
    );
  }
}

/** The place of the first line of the same recipient. */
function firstOf({ ordinal, asRead }: Pick<ImportRow, 'ordinal' | 'asRead'>): number {
  return ordinal - (asRead.again ?? 0);
}

function recipientIn({ recipient, personId, organisationId }: Recipient): Recipient {
  return { recipient, personId, organisationId };
}
