import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../../../organisations/organisations.service.js';
import { chooseArea, keysLike, keysOf } from '../../../organisations/places/choose-area.js';
import { PlaceBooks } from '../../../organisations/places/place-books.service.js';
import { parsePartialDate } from '../../../platform/time/partial-date.js';
import type { PrintedPlace } from '../../../organisations/printed/printed-places.js';
import type { Acceptance } from '../accepting/acceptance.js';
import { AcceptanceRepository } from '../accepting/acceptance.repository.js';
import type { Plan } from '../accepting/plan.js';
import { today } from '../../publication-day.js';
import type { DraftAwardPart } from '../draft-contents.js';
import { homeTold } from './home-told.js';
import { isOnlyProposed } from './proposed-awards.js';
import type { LinesMade, LineToMake } from './lines-to-make.js';

const MOST_NAMES = 5;

interface Asked {
  line: LineToMake;
  chain: PrintedPlace[];
  granterId: string | null;
  on: string;
}

/** Where those are at home whom an article names, by the same rule as the rows of a list. */
@Injectable()
export class HomesTold {
  constructor(
    private readonly books: PlaceBooks,
    private readonly organisations: OrganisationsService,
    private readonly records: AcceptanceRepository,
  ) {}

  /** A body on record says itself where it is, unless nobody has said so yet. */
  async fill(acceptance: Acceptance, lines: readonly LineToMake[]): Promise<void> {
    const bodies = lines.flatMap(({ input }) => input.recipient.organisationId ?? []);
    const nowhere = await this.records.bodiesWithoutArea(bodies);
    const asked = lines.flatMap((line): Asked[] => {
      const { organisationId } = line.input.recipient;
      const isPlaced = organisationId ? !nowhere.has(organisationId) : false;
      const chain = line.named === null || isPlaced ? [] : homeTold(line.named, line.award);
      return chain.length === 0 ? [] : [{ line, chain, ...grantingOf(acceptance.plan, line) }];
    });
    for (const group of grouped(asked, ({ granterId, on }) => JSON.stringify([granterId, on])).values())
      await this.fillAlike(group);
  }

  /** Once the lines are recorded: those of which no area is known, one warning an award. What is only proposed is in no figure yet. */
  async warnOfNowhere(acceptance: Acceptance, lines: readonly LineToMake[], made: LinesMade): Promise<void> {
    const idOf = ({ named }: LineToMake) => (named === null ? undefined : made.named.get(named.key));
    const granted = lines.filter(({ award }) => !isOnlyProposed(award));
    const nowhere = await this.records.linesWithoutArea(granted.flatMap((line) => idOf(line) ?? []));
    const unknown = granted.filter((line) => nowhere.has(idOf(line) ?? ''));
    for (const [key, unplaced] of grouped(unknown, ({ award }) => award.key)) {
      const names = unplaced.slice(0, MOST_NAMES).map(({ named }) => `${named!.name} (${named!.key})`);
      const more = unplaced.length > MOST_NAMES ? ' …' : '';
      acceptance.warn('AREA_NOT_KNOWN', key, { names: names.join('; ') + more, count: unplaced.length });
    }
  }

  private async fillAlike(asked: readonly Asked[]): Promise<void> {
    const { granterId, on } = asked[0]!;
    const granter = granterId === null ? null : await this.organisations.findOrganisation(granterId);
    const book = await this.books.open(granter?.areaId ?? null, on);
    const places = asked.flatMap(({ chain }) => chain);
    await book.learn(
      places.flatMap((place) => [...keysOf(place), ...keysLike(place)]),
      [],
    );
    for (const { line, chain } of asked) {
      const found = chooseArea(chain, book.areasOf, book.scope);
      if (found?.found === 'ONE') line.input.recipient.unitAreaId = found.area.id;
    }
  }
}

/** Who grants, as far as it is known, and the day by which the names of places are read. */
function grantingOf(plan: Plan, { award, input }: LineToMake): { granterId: string | null; on: string } {
  const decision = plan.choices.get(`${award.key}.d`);
  const isAnew = decision?.action === 'CREATE';
  const granterId = (isAnew ? decision.issuerId : null) ?? input.grantorId ?? null;
  return { granterId, on: (isAnew ? decision.signedOn : null) ?? dayTold(plan, award) };
}

function dayTold({ meetings, article }: Plan, { meetingKey }: DraftAwardPart): string {
  const held = meetings.find(({ key }) => key === meetingKey)?.heldOn ?? null;
  return held !== null && parsePartialDate(held).ok ? held : (article.publishedOn ?? today());
}

function grouped<Each>(all: readonly Each[], keyOf: (each: Each) => string): Map<string, Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}
