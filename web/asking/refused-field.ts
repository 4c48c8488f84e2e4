import { createContext, type RefObject } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';
import type { Refusal } from './api.js';
import { say } from '../words/language.js';

/** What the form was refused that a field stands in; null: nothing. */
export const Refused = createContext<Refusal | null>(null);

/**
 * How far on the way to what was refused a field stands, by its name; 0: it is not on it. Of two fields with the same last step
 * each has a longer name: `values.reason`, and `input.reason` for that of the input itself.
 */
function endOf(name: string, { path }: Pick<Refusal, 'path'>): number {
  const at = `.input.${path.join('.')}.`.lastIndexOf(`.${name}.`);
  return at < 0 ? 0 : at + name.length + 1;
}

/** The id of what says that the field of this name was refused; undefined: it was not. */
export function useWrong(name: string | undefined): string | undefined {
  const refusal = useContext(Refused);
  return name !== undefined && refusal && endOf(name, refusal) > 0 ? refusal.id : undefined;
}

/** Leads to the field that a refusal is about, by the last step of the way to it that is a field of the form. */
export function useGoingToRefused(form: RefObject<HTMLElement | null>, refusal: Refusal | null): void {
  useLayoutEffect(() => {
    if (!refusal) return;
    const fields = [...(form.current?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
    const ends = fields.map(({ dataset }) => endOf(dataset['field']!, refusal));
    const end = Math.max(0, ...ends);
    const field = end > 0 ? fields[ends.indexOf(end)] : undefined;
    // What is folded away takes no focus.
    field?.closest('details')?.setAttribute('open', '');
    field?.querySelector<HTMLElement>(':is(input, select, textarea, button)')?.focus();
  }, [refusal]);
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What the browser finds missing is said in the words of the desk, which need not speak the browser's language. */
export function sayMissing({ target }: Event): void {
  const control = target as Control;
  if (!control.validity.valueMissing) return;
  const label = control.labels?.[0]?.querySelector('span')?.textContent ?? '';
  control.setCustomValidity(say(`${label}: cần điền.`, `${label}: this is needed.`));
  const mended = () => control.setCustomValidity('');
  control.addEventListener('input', mended, { once: true });
  control.addEventListener('change', mended, { once: true });
}

/** Before a form is checked anew: what was missing may be needed no longer, or have been filled in without anybody's typing. */
export function takeBackMissing({ target }: Event): void {
  const button = target instanceof Element ? target.closest('button') : null;
  if (button?.type !== 'submit') return;
  for (const control of button.form?.querySelectorAll<Control>('input, select, textarea') ?? [])
    control.setCustomValidity('');
}
