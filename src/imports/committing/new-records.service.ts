import { Injectable } from '@nestjs/common';
import { whyHidden } from '../../people/minors/why-hidden.js';
import { PeopleService, type PersonToRecord } from '../../people/people.service.js';
import { NewBodies } from '../bodies/new-bodies.service.js';
import type { ImportBatch } from '../batches/import-batch.entity.js';
import { type NewPerson, RowRecipients } from '../mending/row-recipients.repository.js';

const PEOPLE_AT_ONCE = 500;

/** People and bodies that a list brings along. */
@Injectable()
export class NewRecords {
  constructor(
    private readonly recipients: RowRecipients,
    private readonly people: PeopleService,
    private readonly bodies: NewBodies,
  ) {}

  /** @throws ConflictError BODY_RECORDED_SINCE */
  async record(act: string, batch: ImportBatch): Promise<void> {
    const source = sourceOf(batch);
    await this.bodies.record(act, batch, source);
    const people = await this.recipients.newPeople(batch.id);
    for (let at = 0; at < people.length; at += PEOPLE_AT_ONCE)
      await this.people.recordPeople(act, people.slice(at, at + PEOPLE_AT_ONCE).map(asRecorded), source);
  }
}

function asRecorded({ id, name, visibility, minorSign }: NewPerson): PersonToRecord {
  return { id, name, visibility, visibilityReason: visibility === 'PUBLIC' ? null : whyHidden(minorSign) };
}

function sourceOf({ numberPrinted, signedOn }: ImportBatch): string {
  return `Danh sách kèm Quyết định số ${numberPrinted ?? ''} ngày ${signedOn ?? ''}`;
}
