import { Injectable } from '@nestjs/common';
import { newId } from '../../platform/database/editable-record.js';
import { whyHidden } from '../../people/minors/why-hidden.js';
import { mistypedName } from '../../people/mistyped-name.js';
import { nameKeys, nameLikeness } from '../../people/matching/name-likeness.js';
import { PersonMatching } from '../../people/matching/person-matching.service.js';
import { PeopleService } from '../../people/people.service.js';
import { PostsService } from '../../people/posts/posts.service.js';
import type { Award } from '../award.entity.js';
import { positionsOf } from '../recipient-positions.js';
import { AwardActs } from './award-acts.service.js';
import { LineSources } from './line-sources.service.js';
import type { RecordAwardRecipientsInput } from './record-recipients.js';
import { requireUnlinkedPerson } from './unlinked-person.js';

export interface RecipientsRecorded {
  /** Linked to somebody new. */
  awards: Award[];
  /** Whose names somebody has to look at. */
  left: Award[];
}

/** A line of somebody who is recorded with it. */
interface Newcomer {
  award: Award;
  name: string;
  personId: string;
  source: string | null;
}

/** The recipients of a whole list who are nobody on record, recorded at once, by statements over sets. */
@Injectable()
export class ManyRecipients {
  constructor(
    private readonly acts: AwardActs,
    private readonly people: PeopleService,
    private readonly posts: PostsService,
    private readonly matching: PersonMatching,
    private readonly sources: LineSources,
  ) {}

  /** Each as recordAwardRecipient does, with the posts that its line prints. @throws as recordAwardRecipient, at `input.lines.{i}` */
  async recordAwardRecipients({ lines }: RecordAwardRecipientsInput): Promise<RecipientsRecorded> {
    const fieldOf = (i: number, name: string) => `input.lines.${i}.${name}`;
    const awards = await this.acts.openAwards(
      lines.map(({ awardId }) => awardId),
      (i) => fieldOf(i, 'awardId'),
    );
    const names = awards.map((award, i) => requireUnlinkedPerson(award, lines[i]!.version, (name) => fieldOf(i, name)));
    const isNobody = await this.whoIsNobody(awards, names);
    const sources = await this.sources.of(awards);
    const newcomers = awards.flatMap((award, i): Newcomer[] =>
      isNobody[i] ? [{ award, name: names[i]!, personId: newId(), source: sources[i]! }] : [],
    );
    if (newcomers.length === 0) return { awards: [], left: awards };
    await this.record(newcomers);
    const linked = await this.acts.linkAwards(newcomers, (i) =>
      fieldOf(awards.indexOf(newcomers[i]!.award), 'awardId'),
    );
    return { awards: linked, left: awards.filter((_, i) => !isNobody[i]) };
  }

  /** Whose name is like nobody's, neither on record nor in another of the lines, and reads like a name. */
  private async whoIsNobody(awards: readonly Award[], names: readonly string[]): Promise<boolean[]> {
    const candidates = await this.matching.matchAll(
      awards.map((award, i) => ({
        name: names[i]!,
        unit: award.recipientUnitPrinted,
        position: award.recipientPositionPrinted,
        on: award.grantedOn,
        unitId: award.unitOrganisationId,
        areaId: award.unitAreaId,
      })),
      1,
    );
    const keys = names.map(nameKeys);
    return names.map(
      (name, i) =>
        candidates[i]!.length === 0 &&
        mistypedName(name) === null &&
        !keys.some((other, j) => j !== i && nameLikeness(keys[i]!, other) !== null),
    );
  }

  private async record(newcomers: readonly Newcomer[]): Promise<void> {
    await this.people.recordPeople(
      'recordPerson',
      newcomers.map(({ award: { nameVisibility: visibility, minorSign }, name, personId: id, source }) => ({
        id,
        name,
        visibility,
        visibilityReason: visibility === 'PUBLIC' ? null : whyHidden(minorSign),
        source,
      })),
      null,
    );
    await this.posts.recordPosts(
      newcomers.flatMap(({ award, personId, source }) =>
        positionsOf(award.recipientPositionPrinted).map((titlePrinted) => ({
          id: newId(),
          personId,
          titlePrinted,
          source,
          organisationId: award.unitOrganisationId,
          organisationPrinted: award.recipientUnitPrinted,
        })),
      ),
    );
  }
}
