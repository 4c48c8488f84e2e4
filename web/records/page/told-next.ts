/** What was done, and what a person should look at twice. */
export interface Told {
  words: string;
  /** `person`: whoever is on record, whom it may be, too. */
  warnings: readonly { message: string; person?: { id: string; displayName: string } | null }[];
}

/** What is to be told on the page of a record that was just recorded, where it is opened next. */
const waiting = new Map<string, Told>();

export const tellNext = (id: string, told: Told): void => void waiting.set(id, told);

export function toldNext(id: string): Told | null {
  const told = waiting.get(id) ?? null;
  waiting.delete(id);
  return told;
}
