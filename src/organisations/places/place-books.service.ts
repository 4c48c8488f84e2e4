import { Injectable } from '@nestjs/common';
import { firstDay, lastDay } from '../../platform/time/partial-date.js';
import { AreasService } from '../areas/areas.service.js';
import { OrganisationsService } from '../organisations.service.js';
import { PlaceBook } from './place-book.js';

/** Books in which the places that recipients are printed with are looked up: a decision has one, and so has an article. */
@Injectable()
export class PlaceBooks {
  constructor(
    private readonly areas: AreasService,
    private readonly organisations: OrganisationsService,
  ) {}

  /** Of a day, as an area is one of its time, and of the area of whoever grants; null: of the whole country. */
  async open(areaId: string | null, on: string): Promise<PlaceBook> {
    const [from, to] = [firstDay(on), lastDay(on)];
    const lineage = areaId === null ? [] : await this.areas.lineage(areaId, from, to);
    const standing = lineage.filter(({ onDay }) => onDay).map(({ id }) => id);
    const areaIds = areaId === null ? null : standing.includes(areaId) ? [areaId] : standing;
    const around = areaIds === null ? [] : await this.areas.around(areaIds, from, to);
    const scope = { areaIds, lineage: lineage.map(({ id }) => id), around: new Set(around) };
    return new PlaceBook(this.areas, this.organisations, scope, on);
  }
}
