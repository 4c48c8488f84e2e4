import { Injectable } from '@nestjs/common';
import { TakeBack } from '../../audit/take-back.service.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { BulkBodies } from '../../organisations/bulk-bodies.service.js';
import { PeopleService } from '../../people/people.service.js';
import { CommittingRepository } from './committing.repository.js';

/** People and bodies that came with a list which is undone, and that nothing else speaks of by now. */
@Injectable()
export class LeftOver {
  constructor(
    private readonly committing: CommittingRepository,
    private readonly people: PeopleService,
    private readonly bodies: BulkBodies,
    private readonly back: TakeBack,
  ) {}

  /** After its lines were taken back. How many there were. */
  async takeBack(act: string, batchId: string, reason: string): Promise<{ people: number; bodies: number }> {
    const people = await this.committing.peopleLeftOver(batchId);
    for (const person of people) await this.people.withdrawPerson({ ...person, reason });
    const unused = await this.bodies.unused(await this.committing.bodiesOf(batchId));
    const bodies = await this.back.drafts({ act, reason }, Organisation, unused);
    return { people: people.length, bodies: bodies.length };
  }
}
