import { createContext, type RefObject } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';
import type { Refusal } from './api.js';
import { say } from './language.js';

/** What the form was refused that a field stands in; null: nothing. */
export const Refused = createContext<Refusal | null>(null);

/** The id of what says that the field of this name was refused; undefined: it was not. */
export function useWrong(name: string | undefined): string | undefined {
  const refusal = useContext(Refused);
  return name !== undefined && refusal?.path.includes(name) ? refusal.id : undefined;
}

/** Leads to the field that a refusal is about, by the last step of the way to it that is a field of the form. */
export function useGoingToRefused(form: RefObject<HTMLElement | null>, refusal: Refusal | null): void {
  useLayoutEffect(() => {
    if (!refusal) return;
    const fields = [...(form.current?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
    const named = refusal.path.map((step) => fields.find(({ dataset }) => dataset['field'] === step));
    const field = named.findLast((each) => each !== undefined);
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
