import { Injectable } from '@nestjs/common';
import { ManyDrafts } from '../../audit/many-drafts.service.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { BulkBodies } from '../../organisations/bulk-bodies.service.js';
import { Person } from '../../people/person.entity.js';
import { CommittingRepository } from './committing.repository.js';

/** People and bodies that came with a list which is undone, and that nothing else speaks of by now. */
@Injectable()
export class LeftOver {
  constructor(
    private readonly committing: CommittingRepository,
    private readonly bodies: BulkBodies,
    private readonly drafts: ManyDrafts,
  ) {}

  /** After its lines were taken back. How many there were. */
  async takeBack(act: string, batchId: string, reason: string): Promise<{ people: number; bodies: number }> {
    const why = { act, reason };
    const people = await this.drafts.takeBack(why, Person, await this.committing.peopleLeftOver(batchId));
    const unused = await this.bodies.unused(await this.committing.bodiesOf(batchId));
    const bodies = await this.drafts.takeBack(why, Organisation, unused);
    return { people: people.length, bodies: bodies.length };
  }
}
