import { Injectable } from '@nestjs/common';
import { InvalidError, type Problem } from '../../../platform/errors/domain-error.js';
import type { DraftPartChoiceInput } from '../accepting/accept-draft.js';
import { isWhole } from '../accepting/draft-body-input.js';
import { type DraftToMatch, MatchesRepository } from '../matching/matches.repository.js';
import { bodiesPrinted, toldIn } from '../matching/told-in-draft.js';
import type { Candidate } from '../matching/candidate.js';
import { draftMessages } from '../drafts.messages.js';
import { DraftMatches } from '../matching/matches.service.js';
import { ImpliedAreas } from '../matching/implied-areas.service.js';
import { placedName } from './placed-name.js';
import { proposedHousehold } from './proposed-household.js';
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
  constructor(
    private readonly records: MatchesRepository,
    private readonly matches: DraftMatches,
    private readonly implied: ImpliedAreas,
  ) {}

  /** Of the parts that no body on record may be. */
  async newBodies(draft: DraftToMatch): Promise<NewBody[]> {
    const known = new Set((await this.onRecord(draft)).map(({ partKey }) => partKey));
    return (await this.proposed(draft)).filter(({ partKey }) => !known.has(partKey));
  }

  private async onRecord(draft: DraftToMatch): Promise<Candidate[]> {
    const bodies = await this.matches.organisations(draft);
    return bodies.filter(({ reasons }) => !reasons.includes('NOT_EXISTING_THEN'));
  }

  private async proposed(draft: DraftToMatch): Promise<NewBody[]> {
    const { contents, areas: told } = toldIn(draft);
    const printed = bodiesPrinted(contents);
    // Of a meeting whose day is not told, bodies are those of the days of the article.
    const published = contents.article.publishedOn;
    const implied = await this.implied.of(draft);
    const named = [...told, ...printed.flatMap((each) => placedName(each.printed, told, implied).area ?? [])];
    const areas = await this.records.areas([...new Set(named.map(({ key }) => key))]);
    return printed.flatMap(({ key: partKey, printed: name, on, isHousehold }): NewBody[] => {
      const then = on ?? published;
      if (isHousehold) return [{ partKey, ...proposedHousehold(name, draft.text, then, told, areas) }];
      const body = proposedBody(name, then, told, areas, implied);
      return body === null ? [] : [{ partKey, ...body }];
    });
  }

  /**
   * The choices, with what they leave open of a body to be recorded.
   * @throws InvalidError BODY_MAY_BE_ON_RECORD: nothing is recorded twice by not looking
   */
  async completed(draftId: string, choices: readonly DraftPartChoiceInput[]): Promise<CompletedChoice[]> {
    if (!choices.some(isOpen)) return [...choices];
    const draft = await this.records.getDraft(draftId);
    const printed = new Set(bodiesPrinted(draft.contents).map(({ key }) => key));
    const open = choices.filter((choice) => isOpen(choice) && printed.has(choice.key));
    if (open.length === 0) return [...choices];
    const onRecord = await this.onRecord(draft);
    const problems = open.flatMap((choice): Problem[] => {
      const found = onRecord.filter(({ partKey }) => partKey === choice.key);
      const names = found.map(({ label }) => label).join('; ');
      const details = { key: choice.key, names, evidence: found.map(({ id }) => id) };
      const field = `input.parts.${choices.indexOf(choice)}.body`;
      return found.length === 0 ? [] : [{ text: draftMessages.BODY_MAY_BE_ON_RECORD, field, details }];
    });
    if (problems.length > 0) throw InvalidError.all(problems);
    const bodies = new Map((await this.proposed(draft)).map((one) => [one.partKey, one]));
    return choices.map((choice) => {
      const body = open.includes(choice) ? bodies.get(choice.key) : undefined;
      return body ? { ...choice, body: laidUnder(choice.body, body), isProposed: true } : choice;
    });
  }
}

function isOpen({ action, body, key }: DraftPartChoiceInput): boolean {
  return action === 'CREATE' && key.includes('.') && !isWhole(body);
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
