import { Injectable } from '@nestjs/common';
import { RANK_OF_WORD } from '../../../organisations/matching/body-place.js';
import type { DraftContents } from '../draft-contents.js';
import type { PlacesTold } from './match-rules.js';
import { type DraftToMatch, MatchesRepository } from './matches.repository.js';
import { areasOfMeeting, toldIn } from './told-in-draft.js';

type PlacesOf = (meetingKey: string | null) => PlacesTold;

/** Where the bodies that a draft prints are. */
@Injectable()
export class DraftPlaces {
  /** Asked for once of what was read of a draft, however many kinds of records its parts may be. */
  private readonly asked = new WeakMap<DraftContents, Promise<PlacesOf>>();

  constructor(private readonly records: MatchesRepository) {}

  /** By the key of a meeting (null: of none): areas named around it, those of the meeting and the heading first. */
  of(draft: DraftToMatch): Promise<PlacesOf> {
    const asked = this.asked.get(draft.contents) ?? this.read(draft);
    this.asked.set(draft.contents, asked);
    return asked;
  }

  private async read(draft: DraftToMatch): Promise<PlacesOf> {
    const { contents, areas } = toldIn(draft);
    const named = contents.meetings.map((meeting) => [meeting.key, areasOfMeeting(contents, meeting)] as const);
    const of = new Map(named);
    const districts = [...areas, ...named.flatMap(([, own]) => own)].filter(({ level }) => isDistrict(level));
    const several = await this.records.several([...new Set(districts.map(({ proper }) => proper))]);
    return (key) => ({ around: [of.get(key ?? '') ?? [], areas], several });
  }
}

function isDistrict(level: string): boolean {
  const rank = RANK_OF_WORD.get(level) ?? 0;
  return rank >= 2 && rank < 3;
}
