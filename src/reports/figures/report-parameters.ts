import type { AreaView } from '../../organisations/areas/area-filter.js';
import type { CountedPeriod } from '../periods/period.js';
import type { ReportScope } from '../vocabulary.js';

export interface AreasLookedUp {
  /** The area that it counts as today. */
  readonly today: string;
  /** No area came into it or left it within the period, so that nobody has to look when each line was. */
  readonly stay: boolean;
}

/** What makes two reports the same report, when read at the same moment. */
export interface ReportParameters {
  readonly organisationId: string;
  /** Of the body; null where it has none. */
  readonly areaId: string | null;
  readonly scope: ReportScope;
  readonly view: AreaView;
  readonly period: CountedPeriod;
  /** Of the body's area. No part of what the report is: absent where it was not looked up. */
  readonly areas?: AreasLookedUp;
}

/** In place of a unit or area of today where the former one was split, and no line of succession is the principal one. */
export const NOT_ATTRIBUTABLE = '00000000-0000-0000-0000-000000000000';
