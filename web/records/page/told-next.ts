/** Somebody on record who is called as an award was before it was put right; `name`: as it is now. */
export interface Mendable {
  id: string;
  version: number;
  displayName: string;
  mayChange: boolean;
  name: string;
}

/** What was done, and what a person should look at twice. */
export interface Told {
  words: string;
  /** `person`: whoever is on record, whom it may be, too. */
  warnings: readonly {
    message: string;
    person?: { id: string; displayName: string } | null;
    mendable?: Mendable;
  }[];
}

/** What is to be told on the page of a record that was just recorded, where it is opened next. */
const waiting = new Map<string, Told>();

export const tellNext = (id: string, told: Told): void => void waiting.set(id, told);

export function toldNext(id: string): Told | null {
  const told = waiting.get(id) ?? null;
  waiting.delete(id);
  return told;
}
