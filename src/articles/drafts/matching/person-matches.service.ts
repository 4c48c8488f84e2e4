import { Injectable } from '@nestjs/common';
import { PersonMatching } from '../../../people/matching/person-matching.service.js';
import { MOST_EACH } from './candidate.js';
import type { PartMatch } from './draft-person-candidate.shape.js';
import type { DraftToMatch } from './matches.repository.js';
import { dayOf } from './told-in-draft.js';

/** Who in the registry attendees and named recipients may be, by the rules of the people's room. */
@Injectable()
export class DraftPersonMatches {
  constructor(private readonly matching: PersonMatching) {}

  /**
   * For each part the likeliest few. Of a part that was accepted as somebody neither they are proposed, nor anybody who is
   * known to be somebody else.
   */
  async people({ contents, people }: DraftToMatch): Promise<PartMatch[]> {
    const printed = [
      ...contents.attendees,
      ...contents.awards.flatMap(({ named, meetingKey }) =>
        named.filter(({ kind }) => kind === 'INDIVIDUAL').map((each) => ({ ...each, meetingKey })),
      ),
    ];
    const found = await this.matching.matchAll(
      printed.map(({ key, name, positions, meetingKey }) => ({
        name,
        position: positions.length === 0 ? null : positions.join(', '),
        on: dayOf(contents, meetingKey),
        personId: people[key] ?? null,
      })),
    );
    return printed.flatMap(({ key: partKey }, at) =>
      (found[at] ?? []).slice(0, MOST_EACH).map((match) => ({ partKey, ...match })),
    );
  }
}
