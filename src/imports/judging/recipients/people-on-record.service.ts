import { Injectable } from '@nestjs/common';
import type { AwardDraft } from '../../../awards/lines/bulk-lines.service.js';
import type { PersonMatch } from '../../../people/matching/match-person.js';
import { PersonMatching } from '../../../people/matching/person-matching.service.js';

/** Namesakes with nothing else in common that are told of one line. */
const MOST_BY_NAME = 5;

/** Whom on record the printed recipients of lines may be. */
@Injectable()
export class PeopleOnRecord {
  constructor(private readonly people: PersonMatching) {}

  /** In the order of the lines, likeliest first; one statement for each thousand. */
  of(lines: readonly AwardDraft[], on: string | null): Promise<PersonMatch[][]> {
    return this.people.matchAll(
      lines.map((line) => ({
        name: line.recipientNamePrinted ?? '',
        unit: line.recipientUnitPrinted,
        position: line.recipientPositionPrinted,
        on,
      })),
      MOST_BY_NAME,
    );
  }
}

export function likelyOf(matches: readonly PersonMatch[]): PersonMatch[] {
  return matches.filter(({ verdict }) => verdict === 'LIKELY');
}
