import { Injectable } from '@nestjs/common';
import { PeopleService } from '../../../people/people.service.js';
import { PostsService } from '../../../people/posts/posts.service.js';
import { InvalidError } from '../../../platform/errors/domain-error.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { personKey } from '../../../platform/text/names/person-key.js';
import { AcceptanceRepository } from './acceptance.repository.js';
import type { Acceptance } from './acceptance.js';
import type { DraftAttendeePart } from '../draft-contents.js';
import type { Choice } from '../choosing/choice-rules.js';
import { draftMessages } from '../drafts.messages.js';
import { type Named, type PeopleOnRecord, PeopleToWrite } from './people-to-write.js';
import { linked, type Plan } from './plan.js';
import { quotesOf, signOfMinor } from '../claiming/sign-of-minor.js';

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
    const named = [...attendees, ...recipients];
    const writing = new PeopleToWrite(acceptance, await this.onRecord(named, choices, plan));
    const byPart = new Map<string, string>();
    const recorded = new Map<string, string>();
    const names = new Set<string>();
    for (const part of named) {
      if (choices.get(part.key)?.action !== 'LEAVE_OUT' && signOfMinor(part, plan.article, part.quotes) !== null)
        acceptance.warn('LIKELY_MINOR', part.key, { name: part.name });
      const chosen = linked(choices, part.key, 'personId');
      const action = choices.get(part.key)?.action;
      if (chosen !== null) {
        byPart.set(part.key, await writing.link(part, chosen));
        continue;
      }
      if (choices.get(part.key)?.asPart) continue;
      const isNew = action === undefined && attendees.includes(part) && !taken.has(personKey(part.name));
      if (action === undefined && attendees.includes(part) && !isNew)
        acceptance.warn('PERSON_NOT_CHOSEN', part.key, { name: part.name });
      if (action === 'CREATE' || isNew) {
        // One article names one person once, though they attend two of its meetings.
        const same = printedAs(part);
        const id = recorded.get(same) ?? writing.record(part);
        if (!recorded.has(same) && names.has(personKey(part.name)))
          acceptance.warn('NAMED_TWICE_IN_ARTICLE', part.key, { name: part.name });
        names.add(personKey(part.name));
        recorded.set(same, id);
        byPart.set(part.key, id);
      }
    }
    for (const part of named.filter(({ key }) => choices.get(key)?.asPart && !byPart.has(key)))
      byPart.set(part.key, await writing.link(part, personOf(part.key, choices.get(part.key)!, plan, byPart)));
    await this.people.recordPeople('recordPerson', writing.people, acceptance.sourceNote);
    await this.posts.recordPosts(writing.posts);
    return byPart;
  }

  /** Whoever parts are linked to, or became with what was accepted before; all of them held at once. */
  private async onRecord(
    named: readonly Named[],
    choices: ReadonlyMap<string, Choice>,
    plan: Plan,
  ): Promise<PeopleOnRecord> {
    const ids = named.flatMap(({ key }) => {
      const choice = choices.get(key);
      return [linked(choices, key, 'personId'), choice?.asPart ? becameBefore(choice.asPart, plan) : null];
    });
    const kept = await this.people.findKept([...new Set(ids.filter((id) => id !== null))]);
    return { kept, titles: await this.records.postTitlesOf([...kept.values()].map(({ id }) => id)) };
  }
}

function becameBefore(key: string, { earlier }: Plan): string | null {
  return earlier.find(({ partKey, of }) => partKey === key && of.personId)?.of.personId ?? null;
}

/** Who is named in another part, too, be it one that was accepted before. */
function personOf(key: string, { asPart, field }: Choice, plan: Plan, byPart: ReadonlyMap<string, string>): string {
  const id = byPart.get(asPart!) ?? becameBefore(asPart!, plan);
  if (id) return id;
  throw new InvalidError(draftMessages.PART_OF_NOBODY, { field: `${field}.asPart`, details: { key, other: asPart } });
}
