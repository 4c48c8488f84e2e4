import { Injectable } from '@nestjs/common';
import { whyHidden } from '../../../people/minors/why-hidden.js';
import { PeopleService } from '../../../people/people.service.js';
import { PostsService } from '../../../people/posts/posts.service.js';
import { VISIBILITY } from '../../../people/vocabulary.js';
import { InvalidError } from '../../../platform/errors/domain-error.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { personKey } from '../../../platform/text/person-key.js';
import { isPlaceAlone } from '../../extraction/people/places-after.js';
import { AcceptanceRepository } from './acceptance.repository.js';
import type { Acceptance } from './acceptance.js';
import type { DraftAttendeePart } from '../draft-contents.js';
import type { Choice } from './choice-rules.js';
import { draftMessages } from '../drafts.messages.js';
import { linked, type Plan } from './plan.js';
import { quotesOf, signOfMinor } from './sign-of-minor.js';

interface Named {
  key: string;
  name: string;
  positions: readonly string[];
  /** The words in which the article tells of them. */
  quotes: readonly string[];
}

function printedAs({ name, positions }: Pick<Named, 'name' | 'positions'>): string {
  return JSON.stringify([name, ...positions].map(foldVietnamese));
}

/** What is chosen for a guest of one meeting holds for whoever hands something over at another under just the same words. */
function choicesOf(attendees: readonly DraftAttendeePart[], { choices }: Plan): Map<string, Choice> {
  const all = new Map(choices);
  for (const part of attendees.filter(({ key, onlyPresents }) => onlyPresents && !choices.has(key))) {
    const guest = attendees.find((each) => choices.has(each.key) && printedAs(each) === printedAs(part));
    const choice = guest && choices.get(guest.key);
    if (choice) all.set(part.key, choice);
  }
  return all;
}

/** Who is who: linked where somebody said so, recorded where nobody of that name is there or somebody said so. */
@Injectable()
export class AcceptPeople {
  constructor(
    private readonly people: PeopleService,
    private readonly posts: PostsService,
    private readonly records: AcceptanceRepository,
  ) {}

  /** The person for each attendee and named recipient that has one, by key of the part. */
  async accept(acceptance: Acceptance): Promise<Map<string, string>> {
    const { plan } = acceptance;
    const attendees: readonly Named[] = plan.attendees.map((part) => ({ ...part, quotes: quotesOf(part) }));
    const recipients = plan.awards.flatMap((award) =>
      award.named.filter(({ kind }) => kind === 'INDIVIDUAL').map((part) => ({ ...part, quotes: quotesOf(award) })),
    );
    const choices = choicesOf(plan.attendees, plan);
    const undecided = attendees.filter(({ key }) => !choices.has(key));
    const taken = await this.records.namesTaken(undecided.map(({ name }) => name));
    const byPart = new Map<string, string>();
    const recorded = new Map<string, string>();
    const names = new Set<string>();
    for (const part of [...attendees, ...recipients]) {
      if (choices.get(part.key)?.action !== 'LEAVE_OUT' && signOfMinor(part, plan.article, part.quotes) !== null)
        acceptance.warn('LIKELY_MINOR', part.key, { name: part.name });
      const chosen = linked(choices, part.key, 'personId');
      const action = choices.get(part.key)?.action;
      if (chosen !== null) {
        byPart.set(part.key, await this.link(acceptance, part, chosen));
        continue;
      }
      if (choices.get(part.key)?.asPart) continue;
      const isNew = action === undefined && attendees.includes(part) && !taken.has(personKey(part.name));
      if (action === undefined && attendees.includes(part) && !isNew)
        acceptance.warn('PERSON_NOT_CHOSEN', part.key, { name: part.name });
      if (action === 'CREATE' || isNew) {
        // One article names one person once, though they attend two of its meetings.
        const same = printedAs(part);
        const id = recorded.get(same) ?? (await this.record(acceptance, part));
        if (!recorded.has(same) && names.has(personKey(part.name)))
          acceptance.warn('NAMED_TWICE_IN_ARTICLE', part.key, { name: part.name });
        names.add(personKey(part.name));
        recorded.set(same, id);
        byPart.set(part.key, id);
      }
    }
    const again = [...attendees, ...recipients].filter(({ key }) => choices.get(key)?.asPart && !byPart.has(key));
    for (const part of again) byPart.set(part.key, await this.again(acceptance, part, choices.get(part.key)!, byPart));
    return byPart;
  }

  /** Who is named in another part, too, be it one that was accepted before. */
  private again(
    acceptance: Acceptance,
    part: Named,
    { asPart, field }: Choice,
    byPart: ReadonlyMap<string, string>,
  ): Promise<string> {
    const before = acceptance.plan.earlier.find(({ partKey, of }) => partKey === asPart && of.personId);
    const id = byPart.get(asPart!) ?? before?.of.personId;
    if (!id)
      throw new InvalidError(draftMessages.PART_OF_NOBODY, {
        field: `${field}.asPart`,
        details: { key: part.key, other: asPart },
      });
    return this.link(acceptance, part, id);
  }

  private async record(acceptance: Acceptance, part: Named): Promise<string> {
    const sign = signOfMinor(part, acceptance.plan.article, part.quotes);
    const hidden = sign === null ? {} : { visibility: VISIBILITY.MINOR, visibilityReason: whyHidden(sign) };
    const { person } = await acceptance.within(part.key, () =>
      this.people.recordPerson({ name: part.name, source: acceptance.sourceNote, ...hidden }),
    );
    acceptance.became(part.key, true, { personId: person.id });
    await this.recordPosts(acceptance, part.key, person.id, part.positions);
    return person.id;
  }

  /** Positions that the person is not known to hold are recorded beside the others. */
  private async link(acceptance: Acceptance, part: Named, id: string): Promise<string> {
    const person = await this.people.getKeptPerson(id, `${acceptance.fieldOf(part.key)}.personId`);
    acceptance.became(part.key, false, { personId: person.id });
    const known = await this.records.postTitlesOf(person.id);
    await this.recordPosts(
      acceptance,
      part.key,
      person.id,
      part.positions.filter((position) => !known.has(foldVietnamese(position))),
    );
    return person.id;
  }

  private async recordPosts(
    acceptance: Acceptance,
    partKey: string,
    personId: string,
    positions: readonly string[],
  ): Promise<void> {
    // "thôn Khuổi Vẽ, xã Na Vài" tells where a receiver is from, and is no post.
    for (const titlePrinted of positions.filter((position) => !isPlaceAlone(position))) {
      const post = { personId, titlePrinted, source: acceptance.sourceNote };
      const field = `${acceptance.fieldOf(partKey)}.personId`;
      const { post: recorded } = await acceptance.within(partKey, () => this.posts.recordPost(post, field));
      acceptance.became(partKey, true, { postId: recorded.id });
    }
  }
}
