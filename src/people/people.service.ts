import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.service.js';
import { ManyDrafts } from '../audit/many-drafts.service.js';
import { changed, newRecord, requireStatusChange } from '../platform/database/editable-record.js';
import { isChange, requireVersion } from '../platform/database/versioned.js';
import { ConflictError, InvalidError, NotFoundError } from '../platform/errors/domain-error.js';
import { platformMessages } from '../platform/errors/platform-messages.js';
import { requireAccess } from '../platform/graphql/compiling/access.js';
import { requireMayChange, requireStatusRole } from '../platform/graphql/records/status-roles.js';
import type { ConfirmInput, WithdrawInput } from '../platform/graphql/records/change-status.js';
import { RecordRef } from '../platform/graphql/records/record-ref.js';
import { EVERYBODYS, holdsOver } from '../platform/request/scope.js';
import { sortKey } from '../platform/text/names/name-order.js';
import type { ChangePersonInput } from './change-person.js';
import { type Namesake, NamesakesRepository } from './namesakes.repository.js';
import { peopleMessages } from './people.messages.js';
import { PeopleRepository } from './people.repository.js';
import { Person } from './person.entity.js';
import { mistypedName } from './mistyped-name.js';
import type { PersonDoubt } from './person-warning.type.js';
import type { RecordPersonInput } from './record-person.js';
import type { Visibility } from './vocabulary.js';

export interface PersonWritten {
  person: RecordRef;
  doubts: PersonDoubt[];
}

export type PersonToRecord = Pick<Person, 'id' | 'visibility' | 'visibilityReason'> & {
  name: string;
  /** Where it is not that of all. */
  source?: string | null;
};

/** People and their names: who is who, never by name alone. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly people: PeopleRepository,
    private readonly namesakes: NamesakesRepository,
    private readonly audit: Audit,
    private readonly drafts: ManyDrafts,
  ) {}

  /** The person behind an id, or the one into whom that person was merged. @throws NotFoundError UNKNOWN_ID */
  async getKeptPerson(id: string, field: string): Promise<Person> {
    const person = (await this.findKept([id])).get(id);
    if (!person) throw new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type: 'Person' } });
    return person;
  }

  /** The same for many ids at once; an id that is nobody's is missing. */
  findKept(ids: readonly string[]): Promise<Map<string, Person>> {
    return this.people.findKept(ids);
  }

  /**
   * Namesakes are recorded beside each other, with a warning: who is who is for people to say.
   * @throws InvalidError VISIBILITY_REASON_NEEDED
   */
  async recordPerson(input: RecordPersonInput): Promise<PersonWritten> {
    requireReason('PUBLIC', input.visibility ?? 'PUBLIC', input.visibilityReason);
    const person: Person = {
      ...newRecord(),
      displayName: input.name,
      sortKey: input.sortKey ?? sortKey(input.name),
      sortKeyByHand: typeof input.sortKey === 'string',
      visibility: input.visibility ?? 'PUBLIC',
      visibilityReason: input.visibilityReason ?? null,
      distinguishingNote: input.distinguishingNote ?? null,
      mergedIntoId: null,
    };
    await this.people.insertPerson(person);
    await this.people.keepName(person.id, input.name, input.source ?? null);
    await this.audit.record({ act: 'recordPerson', subjectType: 'Person', subjectId: person.id, after: person });
    return { person: new RecordRef('Person', person.id), doubts: await this.doubtsOf(person) };
  }

  /** People whose ids are given already, with the names of one source. Their namesakes were looked at by whoever asks. */
  async recordPeople(act: string, people: readonly PersonToRecord[], source: string | null): Promise<void> {
    if (people.length === 0) return;
    const records = people.map(({ id, name, visibility, visibilityReason }): Person => ({
      ...newRecord(),
      id,
      displayName: name,
      sortKey: sortKey(name),
      sortKeyByHand: false,
      visibility,
      visibilityReason,
      distinguishingNote: null,
      mergedIntoId: null,
    }));
    await this.people.insertPeople(
      records,
      people.map((person) => (person.source === undefined ? source : person.source)),
    );
    await this.audit.record(
      ...records.map((after) => ({ act, subjectType: 'Person', subjectId: after.id, after: { ...after } })),
    );
  }

  /** @throws NotFoundError UNKNOWN_ID; ConflictError VERSION_CONFLICT, PERSON_MERGED; InvalidError VISIBILITY_REASON_NEEDED */
  async changePerson(input: ChangePersonInput): Promise<PersonWritten> {
    const before = await this.lock(input.id);
    requireMayChange(before, EVERYBODYS, 'input.id');
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
    requireReason(before.visibility, wanted.visibility, input.visibilityReason);
    if (isExposed(before, wanted.visibility)) requireAccess('APPROVER');
    if (displayName !== before.displayName) await this.people.keepName(before.id, displayName, null);
    await this.write('changePerson', before, wanted);
    const doubts = displayName === before.displayName ? [] : await this.doubtsOf({ ...before, displayName });
    if (before.visibility === 'PUBLIC' && wanted.visibility !== 'PUBLIC')
      doubts.push(...householdDoubts(await this.namesakes.shownHouseholdsOf(before.id)));
    return { person: new RecordRef('Person', before.id), doubts };
  }

  confirmPerson(input: ConfirmInput): Promise<PersonWritten> {
    return this.changeStatus('confirmPerson', input, 'CONFIRMED');
  }

  /** Drafts that one act makes public together. @throws ForbiddenError NOT_ALLOWED, OUT_OF_SCOPE; ConflictError PERSON_MERGED */
  async confirmPeople(ids: readonly string[]): Promise<void> {
    await this.drafts.confirm('confirmPerson', Person, ids, (person) => {
      requireNotMerged(person);
      requireStatusRole(person.recordStatus, 'CONFIRMED', EVERYBODYS);
      return true;
    });
  }

  /** Of these people the drafts that were merged into nobody, made public by an act on what names them; answers whom. */
  confirmDrafts(act: string, ids: readonly string[]): Promise<string[]> {
    const mine = holdsOver('APPROVER', null);
    return this.drafts.confirm(act, Person, ids, ({ mergedIntoId }) => mine && mergedIntoId === null);
  }

  withdrawPerson(input: WithdrawInput): Promise<PersonWritten> {
    return this.changeStatus('withdrawPerson', input, 'WITHDRAWN', input.reason);
  }

  private async changeStatus(
    act: string,
    input: ConfirmInput,
    to: 'CONFIRMED' | 'WITHDRAWN',
    reason?: string,
  ): Promise<PersonWritten> {
    const before = await this.lock(input.id);
    requireStatusRole(before.recordStatus, to, EVERYBODYS);
    requireVersion(before, input.version, { recordStatus: to });
    requireStatusChange(before, to);
    await this.write(act, before, { recordStatus: to }, reason);
    return { person: new RecordRef('Person', before.id), doubts: [] };
  }

  private async lock(id: string): Promise<Person> {
    const [person] = await this.people.lockPeople([id]);
    if (!person)
      throw new NotFoundError(platformMessages.UNKNOWN_ID, { field: 'input.id', details: { type: 'Person' } });
    requireNotMerged(person);
    return person;
  }

  private async doubtsOf({ id, displayName: name }: Person): Promise<PersonDoubt[]> {
    const mistyped = mistypedName(name);
    return [
      ...(mistyped ? [{ code: 'NAME_MISTYPED', details: { name, ...mistyped } } as const] : []),
      ...namesakeDoubts(await this.namesakes.findNamesakes(name, id)),
    ];
  }

  private async write(act: string, before: Person, wanted: Partial<Person>, reason?: string): Promise<void> {
    if (!isChange(before, wanted)) return;
    const after = { ...before, ...wanted, ...changed(before) };
    await this.people.updatePerson(before.id, after);
    await this.audit.record({ act, subjectType: 'Person', subjectId: before.id, before, after, reason });
  }
}

function requireNotMerged({ mergedIntoId }: Person): void {
  if (mergedIntoId === null) return;
  throw new ConflictError(peopleMessages.PERSON_MERGED, { field: 'input.id', details: { intoId: mergedIntoId } });
}

/** Whoever hides a person says why: on whose request, or that they are under age; and whoever shows them again, too. */
function requireReason(before: Visibility, visibility: Visibility, reason: string | null | undefined): void {
  if (visibility === before || typeof reason === 'string') return;
  throw new InvalidError(peopleMessages.VISIBILITY_REASON_NEEDED, { field: 'input.visibilityReason' });
}

/** Whether somebody who was hidden would be shown, by a change that is no confirmation of their own. */
function isExposed(before: Person, visibility: Visibility): boolean {
  return before.visibility !== 'PUBLIC' && visibility === 'PUBLIC';
}

function householdDoubts(names: readonly string[]): PersonDoubt[] {
  return names.length === 0 ? [] : [{ code: 'HOUSEHOLD_STAYS_PUBLIC', details: { names: names.join('; ') } }];
}

/** One doubt, however many bear the name: it shows the nearest of them, and names them as they are printed. */
function namesakeDoubts(found: readonly Namesake[]): PersonDoubt[] {
  const [nearest] = found;
  if (!nearest) return [];
  const { id: personId, ofAll: count, names, posts, units } = nearest;
  const printed = [...new Set(found.map((namesake) => namesake.printed))].join(', ');
  const details = { count, names: count > found.length ? `${printed}, …` : printed };
  return [{ code: 'NAMESAKE', personId, evidence: { names, posts, units }, details }];
}
