import { Injectable } from '@nestjs/common';
import type { PersonMatch } from '../../people/matching/match-person.js';
import { type Message, wording } from '../../platform/errors/domain-error.js';
import type { ImportBatch } from '../batches/import-batch.entity.js';
import { importMessages } from '../imports.messages.js';
import { likelyOf, PeopleOnRecord } from '../judging/recipients/people-on-record.service.js';
import { type NewPersonRow, RowRecipients } from '../mending/row-recipients.repository.js';
import { RowJudging } from '../mending/row-judging.service.js';
import { IMPORT_RECIPIENT } from '../vocabulary.js';
import { CommitPulse } from './commit-pulse.service.js';

const ROWS_AT_ONCE = 1000;
const MOST_NAMED = 5;

/** New people of a list who may be somebody whom nobody could see yet when they were chosen. */
@Injectable()
export class PeopleRecordedSince {
  constructor(
    private readonly recipients: RowRecipients,
    private readonly people: PeopleOnRecord,
    private readonly judging: RowJudging,
    private readonly pulse: CommitPulse,
  ) {}

  /** Puts such rows back to the printed name, with the evidence, and answers what is to be said of it; null: there are none. */
  async giveBack(batch: ImportBatch): Promise<Message | null> {
    const met = await this.met(batch);
    if (met.length === 0) return null;
    const people = new Map(met.map((row) => [row.personId, row]));
    const ids = await this.recipients.rowsOfNewPeople(batch.id, [...people.keys()]);
    await this.judging.writeAll(
      batch,
      ids,
      (row) => ({ ...row, recipient: IMPORT_RECIPIENT.PRINTED, personId: null, likelySeen: null }),
      () => this.pulse.goOn(batch.id, 0),
    );
    return told([...people.values()]);
  }

  private async met(batch: ImportBatch): Promise<NewPersonRow[]> {
    const met: NewPersonRow[] = [];
    for (let last = 0; ;) {
      const rows = await this.recipients.newPersonRows(batch.id, last, ROWS_AT_ONCE);
      if (rows.length === 0) return met;
      const matches = await this.people.of(
        rows.map(({ line }) => line),
        batch.signedOn,
      );
      met.push(...rows.filter((row, i) => isNews(row, matches[i] ?? [])));
      await this.pulse.goOn(batch.id, 0);
      last = rows.at(-1)?.ordinal ?? last;
    }
  }
}

/** Where there was nobody of the name, anybody is; else whoever is likely now, and was not. */
function isNews({ likelySeen }: NewPersonRow, matches: readonly PersonMatch[]): boolean {
  if (likelySeen === null) return matches.length > 0;
  return likelyOf(matches).some(({ personId }) => !likelySeen.includes(personId));
}

function told(met: readonly NewPersonRow[]): Message {
  const named = (row: string) =>
    [
      ...met.slice(0, MOST_NAMED).map(({ name, sheetRow }) => `${name} (${row} ${sheetRow})`),
      ...(met.length > MOST_NAMED ? ['…'] : []),
    ].join(', ');
  const text = importMessages.PERSON_RECORDED_SINCE;
  const details = { count: met.length, namesVi: named('dòng'), namesEn: named('row') };
  return { code: text.code, vi: wording(text, 'vi', details), en: wording(text, 'en', details) };
}
