import { useState } from 'preact/hooks';
import type { Adding } from './adding.js';
import type { PartKind } from './part-form.js';
import { goTo } from '../next-doubt.js';
import type { Desk } from '../use-draft.js';

/** The forms of new parts that are open, at most one of a kind. */
export interface AddingForms {
  opened: Readonly<Partial<Record<PartKind, Adding>>>;
  /** Opens one; where something was typed into that of the kind, goes there instead. */
  open: (kind: PartKind, adding: Adding) => void;
  /** Gives it another quote; what was typed stays. */
  requote: (kind: PartKind, quote: string) => void;
  close: (kind: PartKind) => void;
}

export function useAdding({ unfinished }: Pick<Desk, 'unfinished'>): AddingForms {
  const [opened, setOpened] = useState<AddingForms['opened']>({});
  const set = (kind: PartKind, adding?: Adding) =>
    setOpened(({ [kind]: _before, ...others }) => ({ ...others, ...(adding ? { [kind]: adding } : {}) }));
  return {
    opened,
    open: (kind, adding) => (unfinished.includes(kind) ? goTo(kind) : set(kind, adding)),
    requote: (kind, quote) => set(kind, { ...opened[kind], quote }),
    close: (kind) => set(kind),
  };
}
