/** Who received an award, as far as the record says. */
export interface RecipientOnRecord {
  recipientKind: string;
  personId: string | null;
  organisationId: string | null;
  /** Folded printed name; null when unlisted. */
  nameKey: string | null;
  /** Folded unit; null or empty when none is printed. */
  unitKey: string | null;
}

/**
 * Whether two lines may have the same recipient: certainly when both are linked to one record; else by the printed name,
 * as long as neither the links nor the units say otherwise. Only ever ground for a doubt, never for a link: namesakes are
 * everywhere.
 */
export function mayBeSameRecipient(one: RecipientOnRecord, other: RecipientOnRecord): boolean {
  if (one.recipientKind !== other.recipientKind) return false;
  if (one.personId !== null && other.personId !== null) return one.personId === other.personId;
  if (one.organisationId !== null && other.organisationId !== null) return one.organisationId === other.organisationId;
  if (one.nameKey === null || one.nameKey !== other.nameKey) return false;
  return !one.unitKey || !other.unitKey || one.unitKey === other.unitKey;
}
