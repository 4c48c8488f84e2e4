import { Injectable } from '@nestjs/common';
import { placedName } from '../bodies/placed-name.js';
import type { DraftContents } from '../draft-contents.js';
import { type ImpliedArea, impliedAreas } from './implied-areas.js';
import { type DraftToMatch, MatchesRepository } from './matches.repository.js';
import { bodiesPrinted, dayOf, toldIn } from './told-in-draft.js';

/** Where a body is of which an article says the level alone, and that the article names no area of. */
@Injectable()
export class ImpliedAreas {
  /** Asked for once of what was read of a draft, however many kinds of records its parts may be. */
  private readonly asked = new WeakMap<DraftContents, Promise<ImpliedArea[]>>();

  constructor(private readonly records: MatchesRepository) {}

  of(draft: DraftToMatch): Promise<ImpliedArea[]> {
    const asked = this.asked.get(draft.contents) ?? this.read(draft);
    this.asked.set(draft.contents, asked);
    return asked;
  }

  private async read(draft: DraftToMatch): Promise<ImpliedArea[]> {
    const { contents, areas } = toldIn(draft);
    const printed = bodiesPrinted(contents).map((each) => placedName(each.printed, areas));
    if (!printed.some(({ area, isOpen, isVillage }) => area === null && (isOpen || isVillage))) return [];
    const keys = areas.filter(({ isLikePerson }) => !isLikePerson).map(({ key }) => key);
    const on = dayOf(contents, contents.meetings[0]?.key ?? null) ?? contents.article.publishedOn;
    const onRecord = await this.records.areas(keys);
    const wider = await this.records.areasAround(draft.id, keys, on);
    return impliedAreas(new Set(onRecord.map(({ level }) => level)), wider);
  }
}
