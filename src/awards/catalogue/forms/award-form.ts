import { AWARD_CLASS, RECIPIENT_KIND, type AwardClass, type RecipientKind } from '../../vocabulary.js';

export const THREE_CLASSES: readonly AwardClass[] = [AWARD_CLASS.FIRST, AWARD_CLASS.SECOND, AWARD_CLASS.THIRD];

/** C, T and H of the Law's forms: cá nhân, tập thể (an enterprise is one), hộ gia đình. */
export const INDIVIDUALS: readonly RecipientKind[] = [RECIPIENT_KIND.INDIVIDUAL];
export const GROUPS: readonly RecipientKind[] = [RECIPIENT_KIND.GROUP, RECIPIENT_KIND.ENTERPRISE];
export const HOUSEHOLDS: readonly RecipientKind[] = [RECIPIENT_KIND.HOUSEHOLD];
export const INDIVIDUALS_AND_GROUPS: readonly RecipientKind[] = [...INDIVIDUALS, ...GROUPS];
export const EVERYONE: readonly RecipientKind[] = [...INDIVIDUALS, ...GROUPS, ...HOUSEHOLDS];
