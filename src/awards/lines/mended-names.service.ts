import { Injectable } from '@nestjs/common';
import type { PersonDoubt } from '../../people/person-warning.type.js';
import { accentKey } from '../../platform/text/accent-key.js';
import type { Award } from '../award.entity.js';
import { KnownRecordsRepository } from '../known-records.repository.js';
import { AwardActs } from './award-acts.service.js';
import type { ChangeAwardInput } from './change-award.js';

/** Names that are put right at an award, of people who were recorded by the same words. */
@Injectable()
export class MendedNames {
  constructor(
    private readonly acts: AwardActs,
    private readonly known: KnownRecordsRepository,
  ) {}

  /** Tells where the person stays called as the line was: whoever mends a slip at one of them has not mended the other. @throws as AwardActs.changeAward */
  async changeAward(input: ChangeAwardInput): Promise<{ award: Award; doubts: PersonDoubt[] }> {
    const { before, after: award } = await this.acts.change(input);
    const { personId, recipientNamePrinted: name } = award;
    if (personId === null || personId !== before.personId || name === null) return { award, doubts: [] };
    const called = (await this.known.people([personId], { hold: false })).get(personId)?.name;
    const isAs = (printed: string | null) =>
      called !== undefined && printed !== null && accentKey(printed) === accentKey(called);
    if (called === undefined || !isAs(before.recipientNamePrinted) || isAs(name)) return { award, doubts: [] };
    return { award, doubts: [{ code: 'AWARD_NAME_MENDED', details: { name, before: called }, personId }] };
  }
}
