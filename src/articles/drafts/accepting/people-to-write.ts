import type { Person } from '../../../people/person.entity.js';
import type { PersonToRecord } from '../../../people/people.service.js';
import type { PostToRecord } from '../../../people/posts/posts.service.js';
import { whyHidden } from '../../../people/minors/why-hidden.js';
import { VISIBILITY } from '../../../people/vocabulary.js';
import { newId, requireTakesMore } from '../../../platform/database/editable-record.js';
import { NotFoundError } from '../../../platform/errors/domain-error.js';
import { platformMessages } from '../../../platform/errors/platform-messages.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { isPlaceAlone } from '../../extraction/people/places-after.js';
import type { Acceptance } from './acceptance.js';
import { signOfMinor } from '../claiming/sign-of-minor.js';

export interface Named {
  key: string;
  name: string;
  positions: readonly string[];
  /** The words in which the article tells of them. */
  quotes: readonly string[];
}

/** Those on record whom parts are linked to, by the id that was asked for, and folded titles of their posts, by their own. */
export interface PeopleOnRecord {
  kept: ReadonlyMap<string, Person>;
  titles: ReadonlyMap<string, ReadonlySet<string>>;
}

/** People and posts that an acceptance makes: gathered part by part, to be written all at once. */
export class PeopleToWrite {
  readonly people: PersonToRecord[] = [];
  readonly posts: PostToRecord[] = [];
  private readonly kept: ReadonlyMap<string, Person>;
  private readonly titles: Map<string, Set<string>>;

  constructor(
    private readonly acceptance: Acceptance,
    { kept, titles }: PeopleOnRecord,
  ) {
    this.kept = new Map([...[...kept.values()].map((person) => [person.id, person] as const), ...kept]);
    this.titles = new Map([...titles].map(([id, known]) => [id, new Set(known)]));
  }

  record(part: Named): string {
    const sign = signOfMinor(part, this.acceptance.plan.article, part.quotes);
    const person: PersonToRecord = {
      id: newId(),
      name: part.name,
      visibility: sign === null ? VISIBILITY.PUBLIC : VISIBILITY.MINOR,
      visibilityReason: sign === null ? null : whyHidden(sign),
    };
    this.people.push(person);
    this.acceptance.became(part.key, true, { personId: person.id });
    this.addPosts(part.key, person.id, part.positions);
    return person.id;
  }

  /**
   * Positions that the person is not known to hold are recorded beside the others.
   * @throws NotFoundError UNKNOWN_ID; ConflictError ADDED_TO_WITHDRAWN
   */
  async link({ key, positions }: Named, id: string): Promise<string> {
    const field = `${this.acceptance.fieldOf(key)}.personId`;
    const person = this.kept.get(id);
    if (!person && !this.people.some((made) => made.id === id))
      throw new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type: 'Person' } });
    const personId = person?.id ?? id;
    this.acceptance.became(key, false, { personId });
    const known = this.titles.get(personId) ?? new Set();
    const told = positions.filter((position) => !known.has(foldVietnamese(position)));
    if (person && told.some(isPost))
      await this.acceptance.within(key, async () => requireTakesMore(person, 'Person', field));
    this.addPosts(key, personId, told);
    return personId;
  }

  private addPosts(key: string, personId: string, positions: readonly string[]): void {
    const known = this.titles.get(personId) ?? new Set();
    this.titles.set(personId, known);
    for (const titlePrinted of positions.filter(isPost)) {
      const post = { id: newId(), personId, titlePrinted, source: this.acceptance.sourceNote };
      this.posts.push(post);
      known.add(foldVietnamese(titlePrinted));
      this.acceptance.became(key, true, { postId: post.id });
    }
  }
}

/** "thôn Khuổi Vẽ, xã Na Vài" tells where a receiver is from, and is no post. */
const isPost = (position: string): boolean => !isPlaceAlone(position);
