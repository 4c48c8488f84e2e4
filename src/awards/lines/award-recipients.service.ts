import { Injectable } from '@nestjs/common';
import { requireVersion } from '../../platform/database/versioned.js';
import { InvalidError } from '../../platform/errors/domain-error.js';
import { toldAt } from '../../platform/errors/told-at.js';
import { printedDate } from '../../platform/time/vietnamese-date.js';
import { whyHidden } from '../../people/minors/why-hidden.js';
import { PeopleService } from '../../people/people.service.js';
import type { PersonDoubt } from '../../people/person-warning.type.js';
import { PostsService } from '../../people/posts/posts.service.js';
import type { Award } from '../award.entity.js';
import { awardMessages } from '../awards.messages.js';
import { AwardsRepository } from '../awards.repository.js';
import { positionsOf } from '../recipient-positions.js';
import { RECIPIENT_KIND } from '../vocabulary.js';
import { AwardActs } from './award-acts.service.js';
import type { RecordAwardRecipientInput } from './record-recipient.js';
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
    private readonly awards: AwardsRepository,
    private readonly acts: AwardActs,
    private readonly people: PeopleService,
    private readonly posts: PostsService,
  ) {}

  /**
   * The person as the line prints them, seen by whoever sees its name, with the posts that it prints: the line tells that they held
   * them on the day of the decision, and not since when, so that day stands in the source of the posts.
   * @throws NotFoundError UNKNOWN_ID; ConflictError VERSION_CONFLICT; InvalidError RECIPIENT_IS_NO_PERSON, RECIPIENT_LINKED and as
   * changeAward; ForbiddenError OUT_OF_SCOPE
   */
  async recordAwardRecipient({ awardId, version, posts }: RecordAwardRecipientInput): Promise<RecipientRecorded> {
    const award = await this.acts.openAward(awardId, 'input.awardId');
    const { recipientKind, recipientNamePrinted: name, unlisted, nameVisibility, minorSign } = award;
    if (recipientKind !== RECIPIENT_KIND.INDIVIDUAL || unlisted || name === null)
      throw new InvalidError(awardMessages.RECIPIENT_IS_NO_PERSON, { field: 'input.awardId' });
    requireVersion(award, version, { personId: null });
    if (award.personId !== null) throw new InvalidError(awardMessages.RECIPIENT_LINKED, { field: 'input.awardId' });
    const source = await this.sourceOf(award);
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

  /** "Quyết định 12/QĐ-MTTQ ngày 05/01/2021, dòng 3"; null: the line is of no decision. */
  private async sourceOf({ decisionId, annexOrder }: Award): Promise<string | null> {
    const decision = decisionId === null ? null : await this.awards.findDecision(decisionId);
    if (decision === null) return null;
    const { numberPrinted, signedOn } = decision;
    const said = [
      'Quyết định',
      ...(numberPrinted === null ? [] : [numberPrinted]),
      ...(signedOn === null ? [] : [`ngày ${printedDate(signedOn)}`]),
    ].join(' ');
    return annexOrder === null ? said : `${said}, dòng ${annexOrder}`;
  }
}
