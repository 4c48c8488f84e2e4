import type { AwardFormRow } from '../catalogue-row.js';
import { CERTIFICATES, COMMEMORATIVE_MEDALS, OTHER_RECOGNITION } from './commendations.js';
import { EMULATION_TITLES } from './emulation-titles.js';
import { MEDALS, ORDERS, STATE_HONORARY_TITLES, STATE_PRIZES } from './state-forms.js';

/** The whole catalogue of forms and titles, highest first. */
export const AWARD_FORMS: readonly AwardFormRow[] = [
  ...ORDERS,
  ...STATE_HONORARY_TITLES,
  ...STATE_PRIZES,
  ...MEDALS,
  ...EMULATION_TITLES,
  ...CERTIFICATES,
  ...COMMEMORATIVE_MEDALS,
  ...OTHER_RECOGNITION,
].toSorted((one, other) => one.rank - other.rank);
