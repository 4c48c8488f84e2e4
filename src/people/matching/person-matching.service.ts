import { Injectable } from '@nestjs/common';
import { compareProfiles, type Match, matchPerson, type PersonMatch, profileOf } from './match-person.js';
import { PersonMatchingRepository, type PersonToMatch } from './person-matching.repository.js';

/** Persons looked up by one statement. */
const CHUNK = 1000;
/** Proposed by the name alone, with nothing else to tell: a handful shows that there are namesakes. */
const MOST_BY_NAME = 5;

/**
 * Who in the registry a printed person may be. It proposes, with the evidence; deciding is for people.
 *
 * Answers are in the order of the questions, candidates likeliest first, and cover posts, award lines and lists of attendees
 * recorded so far, also in the open transaction. Nobody merged or withdrawn is proposed.
 */
@Injectable()
export class PersonMatching {
  constructor(private readonly repository: PersonMatchingRepository) {}

  /** Candidates for each of any number of persons; one statement for each thousand. */
  async matchAll(asked: readonly PersonToMatch[], mostByName = MOST_BY_NAME): Promise<PersonMatch[][]> {
    const matches: PersonMatch[][] = [];
    for (let at = 0; at < asked.length; at += CHUNK)
      matches.push(...(await this.matchChunk(asked.slice(at, at + CHUNK), mostByName)));
    return matches;
  }

  /** The same for a stream that need not fit into memory: each question comes back with its candidates. */
  async *matchStream<Asked extends PersonToMatch>(
    asked: Iterable<Asked> | AsyncIterable<Asked>,
  ): AsyncGenerator<{ asked: Asked; candidates: PersonMatch[] }> {
    let chunk: Asked[] = [];
    for await (const person of asked) {
      chunk.push(person);
      if (chunk.length < CHUNK) continue;
      yield* this.answer(chunk);
      chunk = [];
    }
    yield* this.answer(chunk);
  }

  /** How alike two recorded people are; null where no form of the names agrees, or one of them was merged or withdrawn. */
  async compare(oneId: string, otherId: string): Promise<Match | null> {
    const known = await this.repository.findKnown([oneId, otherId]);
    const [one, other] = [known.get(oneId), known.get(otherId)];
    return one && other ? compareProfiles(profileOf(one), profileOf(other)) : null;
  }

  private async *answer<Asked extends PersonToMatch>(chunk: readonly Asked[]) {
    const matches = await this.matchChunk(chunk, MOST_BY_NAME);
    for (const [at, person] of chunk.entries()) yield { asked: person, candidates: matches[at] ?? [] };
  }

  private async matchChunk(asked: readonly PersonToMatch[], mostByName: number): Promise<PersonMatch[][]> {
    if (asked.length === 0) return [];
    const { found, people } = await this.repository.findCandidates(asked, mostByName);
    return found.map(({ printed, candidateIds }) =>
      matchPerson(
        printed,
        candidateIds.flatMap((id) => people.get(id) ?? []),
      ),
    );
  }
}
