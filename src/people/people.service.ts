import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.service.js';
import { changed, newRecord, requireStatusChange } from '../platform/database/editable-record.js';
import { requireVersion } from '../platform/database/versioned.js';
import { NotFoundError } from '../platform/errors/domain-error.js';
import { platformMessages } from '../platform/errors/platform-messages.js';
import type { ConfirmInput, WithdrawInput } from '../platform/graphql/change-status.js';
import { RecordRef } from '../platform/graphql/record-ref.js';
import { sortKey } from '../platform/text/name-order.js';
import type { ChangePersonInput } from './change-person.js';
import { PeopleRepository } from './people.repository.js';
import { Person } from './person.entity.js';
import type { RecordPersonInput } from './record-person.js';

/** People and their names: who is who, never by name alone. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly people: PeopleRepository,
    private readonly audit: Audit,
  ) {}

  /** @throws NotFoundError UNKNOWN_ID */
  async getPerson(id: string, field = 'input.id'): Promise<Person> {
    const person = await this.people.findPerson(id);
    if (!person) throw new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type: 'Person' } });
    return person;
  }

  async recordPerson(input: RecordPersonInput): Promise<RecordRef> {
    const person: Person = {
      ...newRecord(),
      displayName: input.name,
      sortKey: input.sortKey ?? sortKey(input.name),
      sortKeyByHand: typeof input.sortKey === 'string',
      visibility: input.visibility ?? 'PUBLIC',
      visibilityReason: null,
      distinguishingNote: input.distinguishingNote ?? null,
      mergedIntoId: null,
    };
    await this.people.insertPerson(person);
    await this.people.keepName(person.id, input.name, input.source ?? null);
    await this.audit.record({ act: 'recordPerson', subjectType: 'Person', subjectId: person.id, after: person });
    return new RecordRef('Person', person.id);
  }

  /** @throws NotFoundError UNKNOWN_ID; ConflictError VERSION_CONFLICT */
  async changePerson(input: ChangePersonInput): Promise<RecordRef> {
    const before = await this.getPerson(input.id);
    const displayName = input.name ?? before.displayName;
    const byHand = input.sortKey === undefined ? before.sortKeyByHand : input.sortKey !== null;
    const wanted = {
      displayName,
      sortKey: byHand ? (input.sortKey ?? before.sortKey) : sortKey(displayName),
      sortKeyByHand: byHand,
      visibility: input.visibility ?? before.visibility,
      visibilityReason: input.visibilityReason === undefined ? before.visibilityReason : input.visibilityReason,
      distinguishingNote: input.distinguishingNote === undefined ? before.distinguishingNote : input.distinguishingNote,
    };
    requireVersion(before, input.version, wanted);
    if (displayName !== before.displayName) await this.people.keepName(before.id, displayName, null);
    await this.write('changePerson', before, wanted);
    return new RecordRef('Person', before.id);
  }

  confirmPerson(input: ConfirmInput): Promise<RecordRef> {
    return this.changeStatus('confirmPerson', input, 'CONFIRMED');
  }

  withdrawPerson(input: WithdrawInput): Promise<RecordRef> {
    return this.changeStatus('withdrawPerson', input, 'WITHDRAWN', input.reason);
  }

  private async changeStatus(
    act: string,
    input: ConfirmInput,
    to: 'CONFIRMED' | 'WITHDRAWN',
    reason?: string,
  ): Promise<RecordRef> {
    const before = await this.getPerson(input.id);
    requireVersion(before, input.version, { recordStatus: to });
    requireStatusChange(before, to);
    await this.write(act, before, { recordStatus: to }, reason);
    return new RecordRef('Person', before.id);
  }

  private async write(act: string, before: Person, wanted: Partial<Person>, reason?: string): Promise<void> {
    const after = { ...before, ...wanted, ...changed(before) };
    await this.people.updatePerson(before.id, after);
    await this.audit.record({ act, subjectType: 'Person', subjectId: before.id, before, after, reason });
  }
}
