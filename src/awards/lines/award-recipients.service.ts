import { Injectable } from '@nestjs/common';
import { toldAt } from '../../platform/errors/told-at.js';
import { whyHidden } from '../../people/minors/why-hidden.js';
import { PeopleService } from '../../people/people.service.js';
import type { PersonDoubt } from '../../people/person-warning.type.js';
import { PostsService } from '../../people/posts/posts.service.js';
import type { Award } from '../award.entity.js';
import { positionsOf } from '../recipient-positions.js';
import { AwardActs } from './award-acts.service.js';
import { LineSources } from './line-sources.service.js';
import type { RecordAwardRecipientInput } from './record-recipient.js';
import { requireUnlinkedPerson } from './unlinked-person.js';
import { recipientOf } from './wanted-line.js';

export interface RecipientRecorded {
  award: Award;
  personId: string;
  doubts: PersonDoubt[];
}

/** People who are recorded with the award line that names them. */
@Injectable()
export class AwardRecipients {
  constructor(
    private readonly acts: AwardActs,
    private readonly people: PeopleService,
    private readonly posts: PostsService,
    private readonly sources: LineSources,
  ) {}

  /**
   * The person as the line prints them, seen by whoever sees its name, with the posts that it prints: the line tells that they held
   * them on the day of the decision, and not since when, so that day stands in the source of the posts.
   * @throws NotFoundError UNKNOWN_ID; ConflictError VERSION_CONFLICT; InvalidError RECIPIENT_IS_NO_PERSON, RECIPIENT_LINKED and as
   * changeAward; ForbiddenError OUT_OF_SCOPE
   */
  async recordAwardRecipient({ awardId, version, posts }: RecordAwardRecipientInput): Promise<RecipientRecorded> {
    const award = await this.acts.openAward(awardId, 'input.awardId');
    const name = requireUnlinkedPerson(award, version, (field) => `input.${field}`);
    const { nameVisibility, minorSign } = award;
    const [source = null] = await this.sources.of([award]);
    const hidden = nameVisibility === 'PUBLIC' ? {} : { visibilityReason: whyHidden(minorSign) };
    const { person, doubts } = await this.people.recordPerson({ name, source, visibility: nameVisibility, ...hidden });
    for (const [i, titlePrinted] of (posts ?? positionsOf(award.recipientPositionPrinted)).entries()) {
      const unit = { organisationId: award.unitOrganisationId, organisationPrinted: award.recipientUnitPrinted };
      const written = await toldAt(
        () => `input.posts.${i}`,
        () => this.posts.recordPost({ personId: person.id, titlePrinted, source, ...unit }),
      );
      doubts.push(...written.doubts);
    }
    const { visibility: _asItIs, ...recipient } = recipientOf(award);
    const linked = await toldAt(
      () => 'input.awardId',
      () => this.acts.changeAward({ id: awardId, version, recipient: { ...recipient, personId: person.id } }),
    );
    return { award: linked, personId: person.id, doubts };
  }
}
