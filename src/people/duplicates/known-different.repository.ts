import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { explainConstraint } from '../../platform/database/constraint-errors.js';
import { Database } from '../../platform/database/database.js';
import { peopleMessages } from '../people.messages.js';
import { KnownDifferent } from './known-different.entity.js';

explainConstraint('known_different_people_standing_key', {
  kind: 'CONFLICT',
  text: peopleMessages.KNOWN_DIFFERENT_ALREADY,
});

@Injectable()
export class KnownDifferentRepository {
  constructor(private readonly database: Database) {}

  /** The statement that stands between two, also where it was recorded of somebody since merged into one of them. */
  async findBetween(one: string, other: string): Promise<KnownDifferent | null> {
    const [row] = await this.database.query<{ id: string | null }>('select known_different($1, $2) as id', [
      one,
      other,
    ]);
    return row?.id ? this.database.manager.findOneBy(KnownDifferent, { id: row.id }) : null;
  }

  /** The pair, held against other changes until the end of the transaction. */
  lockPair(id: string): Promise<KnownDifferent | null> {
    return this.database.manager
      .createQueryBuilder(KnownDifferent, 'pair')
      .where('pair.id = :id', { id })
      .setLock('for_no_key_update')
      .getOne();
  }

  async insertPair(pair: KnownDifferent): Promise<void> {
    await this.database.manager.insert(KnownDifferent, pair);
  }

  async withdrawPair(id: string, changes: Partial<KnownDifferent>): Promise<void> {
    await this.database.manager.update(KnownDifferent, { id, withdrawnAt: IsNull() }, changes);
  }
}
