import { isTyping } from '../pieces/pieces.js';
import type { Field, Row } from './list.js';
import type { Desk } from './use-list.js';

/** Whoever works by the keyboard goes on where they were: at the row that was mended, or, where it is shown no more, at the next; whoever types in another one stays there. */
export function focusRow(ids: readonly (string | undefined)[]): void {
  requestAnimationFrame(() => {
    if (isTyping()) return;
    const [found] = ids.flatMap((id) => (id ? (document.getElementById(`row-${id}`) ?? []) : []));
    (found?.querySelector<HTMLElement>('button') ?? document.getElementById('rows'))?.focus();
  });
}

/** The row below it, else the one above. */
export function nextTo({ rows }: Desk, { id }: Row): string | undefined {
  const ids = rows?.nodes.map((row) => row.id) ?? [];
  const at = ids.indexOf(id);
  return ids[at + 1] ?? ids[at - 1];
}

export function focusField(form: HTMLElement | null, field: Field): void {
  form
    ?.querySelector<HTMLElement>(`[data-field='${field}'] :is(input, select, textarea)`)
    ?.focus({ preventScroll: false });
}

/** What became of the whole list is told at its head, and whoever acted may be far below. */
export function focusTitle(): void {
  requestAnimationFrame(() => {
    const title = document.getElementById('list-title');
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: 'center' });
  });
}
