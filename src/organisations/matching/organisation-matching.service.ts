import { Injectable } from '@nestjs/common';
import type { NamedArea } from '../printed/named-areas.js';
import { matchOrganisations, type OrganisationMatch, type PrintedOrganisation } from './match-organisation.js';
import { keysOf, wordsOf } from './names-to-look-for.js';
import { OrganisationMatchingRepository } from './organisation-matching.repository.js';

/**
 * Which bodies on record printed ones may be. It proposes, with the evidence; deciding is for people, who are staff: bodies that are
 * not public yet are among the answers.
 */
@Injectable()
export class OrganisationMatching {
  constructor(private readonly repository: OrganisationMatchingRepository) {}

  /** Candidates for each, in the order asked, likeliest first, by one statement; `areas` are named around all of them. */
  async matchAll(printed: readonly PrintedOrganisation[], areas: readonly NamedArea[]): Promise<OrganisationMatch[][]> {
    if (printed.length === 0) return [];
    const households = [...new Set(printed.flatMap(({ household }) => household ?? []))];
    const bodies = await this.repository.bodiesNamed(keysOf(printed), wordsOf(printed, areas), households);
    return printed.map((each) => matchOrganisations(each, bodies, areas));
  }
}
