import { Injectable } from '@nestjs/common';
import type { DraftPartChoiceInput } from '../accepting/accept-draft.js';
import { isWhole } from '../accepting/draft-body-input.js';
import { type DraftToMatch, MatchesRepository } from '../matching/matches.repository.js';
import { bodiesPrinted, toldIn } from '../matching/told-in-draft.js';
import { areaOfName } from './placed-name.js';
import { type ProposedBody, proposedBody } from './proposed-body.js';

export interface NewBody extends ProposedBody {
  partKey: string;
}

/** A choice of staff; `isProposed`: of the body they left something to the registry. */
export interface CompletedChoice extends DraftPartChoiceInput {
  isProposed?: boolean;
}

/** What CREATE records for a printed body of which staff say no more. */
@Injectable()
export class ProposedBodies {
  constructor(private readonly records: MatchesRepository) {}

  async proposed(draft: DraftToMatch): Promise<NewBody[]> {
    const { contents, areas: told } = toldIn(draft);
    const printed = bodiesPrinted(contents);
    // Of a meeting whose day is not told, bodies are those of the days of the article.
    const published = contents.article.publishedOn;
    const named = [...told, ...printed.flatMap((each) => areaOfName(each.printed, told) ?? [])];
    const areas = await this.records.areas([...new Set(named.map(({ key }) => key))]);
    return printed.flatMap(({ key: partKey, printed: name, on }): NewBody[] => {
      const body = proposedBody(name, on ?? published, told, areas);
      return body === null ? [] : [{ partKey, ...body }];
    });
  }

  /** The choices, with what they leave open of a body to be recorded. */
  async completed(draftId: string, choices: readonly DraftPartChoiceInput[]): Promise<CompletedChoice[]> {
    const open = choices.filter(({ action, body, key }) => action === 'CREATE' && key.includes('.') && !isWhole(body));
    if (open.length === 0) return [...choices];
    const bodies = new Map(
      (await this.proposed(await this.records.getDraft(draftId))).map((one) => [one.partKey, one]),
    );
    return choices.map((choice) => {
      const body = open.includes(choice) ? bodies.get(choice.key) : undefined;
      return body ? { ...choice, body: laidUnder(choice.body, body), isProposed: true } : choice;
    });
  }
}

/** What staff say of the body goes over what is proposed; an area of theirs has days of its own. */
function laidUnder(
  said: DraftPartChoiceInput['body'],
  { name, system, kind, level, areaId, validTo }: ProposedBody,
): NonNullable<DraftPartChoiceInput['body']> {
  const given = Object.fromEntries(Object.entries(said ?? {}).filter(([, value]) => value !== undefined));
  const days = said?.areaId === undefined ? { validTo } : {};
  return { name, system, kind, level, areaId, ...days, ...given };
}
