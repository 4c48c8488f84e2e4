import type { Day } from '../../platform/time/day.js';
import type { SuccessionKind } from '../vocabulary.js';

/** One line of a many-to-many succession. `toId` is null exactly for DISSOLVE. */
export interface SuccessionLine {
  fromId: string;
  toId: string | null;
  kind: SuccessionKind;
  effectiveOn: Day;
  principal: boolean;
}
