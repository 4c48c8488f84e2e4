import { useEffect } from 'preact/hooks';
import { say } from '../language.js';

/** Goes to the next part that needs a look, by the button or Alt+N: a long list is not read line by line. */
export function NextDoubt({ next }: { next: string | null }) {
  const go = () => document.getElementById(`part-${next}`)?.focus();
  useEffect(() => {
    if (!next) return;
    const pressed = (event: KeyboardEvent) => {
      // By the place of the key: with Alt held, some systems type another letter.
      if (!event.altKey || event.code !== 'KeyN') return;
      event.preventDefault();
      go();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [next]);
  return next ? (
    <button class="plain" title="Alt+N" onClick={go}>
      {say('Chỗ cần xem tiếp theo', 'Next to look at')} ↓
    </button>
  ) : null;
}
