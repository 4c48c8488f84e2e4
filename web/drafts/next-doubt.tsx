import { useEffect } from 'preact/hooks';
import { say } from '../words/language.js';
import { isTyping } from '../pieces/pieces.js';

/** Takes a part in hand, wherever it is on the page. */
export const goTo = (key: string): void => document.getElementById(`part-${key}`)?.focus();

/** Takes a field in hand of the form that is open in a part. */
export const goToField = (key: string, field: string): void =>
  document
    .querySelector<HTMLElement>(`#part-${key} [data-field='${field}'] :is(input, select, textarea, button)`)
    ?.focus();

/** Comes back to a part whose form was saved; whoever goes on typing elsewhere is left there. `form`: the part in which it stood. */
export function comeBackTo(key: string, form = key): void {
  if (!isTyping() || document.activeElement!.closest(`#part-${form}`)) goTo(key);
}

/** Goes to the next part that needs a look, by the button or Alt+N: a long list is not read line by line. */
export function NextDoubt({ next }: { next: string | null }) {
  useEffect(() => {
    if (!next) return;
    const pressed = (event: KeyboardEvent) => {
      // By the place of the key: with Alt held, some systems type another letter.
      if (!event.altKey || event.code !== 'KeyN') return;
      event.preventDefault();
      goTo(next);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [next]);
  return next ? (
    <button class="plain" title="Alt+N" onClick={() => goTo(next)}>
      {say('Chỗ cần xem tiếp theo', 'Next to look at')} ↓
    </button>
  ) : null;
}
