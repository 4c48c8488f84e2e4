import type { AreaView } from '../../organisations/areas/area-filter.js';
import type { CountedPeriod } from '../period.js';
import type { ReportScope } from '../vocabulary.js';

/** What makes two reports the same report, when read at the same moment. */
export interface ReportParameters {
  readonly organisationId: string;
  /** Of the body; null where it has none. */
  readonly areaId: string | null;
  readonly scope: ReportScope;
  readonly view: AreaView;
  readonly period: CountedPeriod;
  /**
   * No area came into the body's area or left it within the period, so that nobody has to look when each line was. No part
   * of what the report is: absent where it was not looked up.
   */
  readonly areasStay?: boolean;
}

/** In place of a unit or area of today where the former one was split, and no line of succession is the principal one. */
export const NOT_ATTRIBUTABLE = '00000000-0000-0000-0000-000000000000';
