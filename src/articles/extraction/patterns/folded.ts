import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { remembered } from '../../../platform/text/remembered.js';

/** Names and forms folded: each is held against many others. */
export const folded = remembered(foldVietnamese, 2_000);
