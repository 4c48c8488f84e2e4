import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { newId } from '../platform/database/editable-record.js';
import { Person } from './person.entity.js';
import { PersonName } from './person-name.entity.js';

@Injectable()
export class PeopleRepository {
  constructor(private readonly database: Database) {}

  findPerson(id: string): Promise<Person | null> {
    return this.database.manager.findOneBy(Person, { id });
  }

  async insertPerson(person: Person): Promise<void> {
    await this.database.manager.insert(Person, person);
  }

  async updatePerson(id: string, changes: Partial<Person>): Promise<void> {
    await this.database.manager.update(Person, { id }, changes);
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
