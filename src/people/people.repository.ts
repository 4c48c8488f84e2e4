import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { holdRows } from '../platform/database/held-rows.js';
import { updateVersioned } from '../platform/database/versioned.js';
import { newId } from '../platform/database/editable-record.js';
import { Person } from './person.entity.js';
import { PersonName } from './person-name.entity.js';

@Injectable()
export class PeopleRepository {
  constructor(private readonly database: Database) {}

  findPerson(id: string): Promise<Person | null> {
    return this.database.manager.findOneBy(Person, { id });
  }

  /**
   * The person behind each id, or the one into whom that person was merged. Whoever is asked for is held, so that nobody merges
   * them away until what is written of them is: merging waits for all who lead to either of the two.
   */
  async findKept(ids: readonly string[]): Promise<Map<string, Person>> {
    if (ids.length === 0) return new Map();
    const asked = [...(await holdRows(this.database.manager, Person, ids)).values()];
    const keptIds = asked.flatMap(({ mergedIntoId }) => (mergedIntoId === null ? [] : [mergedIntoId]));
    const kept = keptIds.length === 0 ? [] : await this.database.manager.findBy(Person, { id: In(keptIds) });
    const byId = new Map([...asked, ...kept].map((person) => [person.id, person]));
    return new Map(
      asked.flatMap((person) => {
        const found = byId.get(person.mergedIntoId ?? person.id);
        return found ? [[person.id, found] as const] : [];
      }),
    );
  }

  findPeople(ids: readonly string[]): Promise<Person[]> {
    return this.database.manager.findBy(Person, { id: In([...ids]) });
  }

  /** People, held against other changes until the end of the transaction, always in the same order. */
  lockPeople(ids: readonly string[]): Promise<Person[]> {
    return this.database.manager
      .createQueryBuilder(Person, 'person')
      .where('person.id = any(:ids)', { ids })
      .orderBy('person.id')
      .setLock('for_no_key_update')
      .getMany();
  }

  async namesOf(personId: string): Promise<string[]> {
    const names = await this.database.manager.findBy(PersonName, { personId });
    return names.map(({ printed }) => printed);
  }

  async insertPerson(person: Person): Promise<void> {
    await this.database.manager.insert(Person, person);
  }

  async insertPeople(people: readonly Person[], sources: readonly (string | null)[]): Promise<void> {
    for (let i = 0; i < people.length; i += 1000) {
      const some = people.slice(i, i + 1000);
      await this.database.manager.insert(Person, some);
      await this.database.manager.insert(
        PersonName,
        some.map(({ id, displayName }, at) => ({
          id: newId(),
          personId: id,
          printed: displayName,
          source: sources[i + at],
        })) as never,
      );
    }
  }

  async updatePerson(id: string, changes: Partial<Person>): Promise<void> {
    await updateVersioned(this.database.manager, Person, id, changes);
  }

  /** Keeps a printed form of the name once. */
  async keepName(personId: string, printed: string, source: string | null): Promise<void> {
    await this.database.manager
      .createQueryBuilder()
      .insert()
      .into(PersonName)
      .values({ id: newId(), personId, printed, source })
      .orIgnore()
      .execute();
  }
}
