import { Injectable } from '@nestjs/common';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import type { Day } from '../../platform/time/day.js';
import { AreasService } from '../areas/areas.service.js';
import { guessBody } from '../printed/guess-body.js';
import { areasNamed } from '../printed/named-areas.js';
import { levelOfArea } from '../vocabulary.js';
import type { OrganisationGuessType } from './organisation-candidate.type.js';

/** What a body that is not on record most likely is, and where, by its name alone. */
@Injectable()
export class OrganisationGuess {
  constructor(private readonly areas: AreasService) {}

  async of(name: string, on: Day): Promise<OrganisationGuessType> {
    const area = await this.areaNamed(name, on);
    const guess = guessBody(name, false, area && levelOfArea(area.kind));
    return { ...guess, areaId: area?.id ?? null, areaName: area?.name ?? null };
  }

  /** The first area that it names, of those that stood then: the only one of the name, or the only one that lies in what else it names. */
  private async areaNamed(name: string, on: Day) {
    const [first, ...wider] = areasNamed(name);
    if (!first) return null;
    const standing = (await this.areas.findNamed([first.key], on, on)).filter(({ onDay }) => onDay);
    const lies = (path: readonly string[]) =>
      wider.every(({ key }) => path.some((each) => foldVietnamese(each) === key));
    const fitting = standing.filter(({ path }) => lies(path));
    return fitting.length === 1 ? fitting[0]! : null;
  }
}
