import { useLayoutEffect, useRef } from 'preact/hooks';
import { plainly } from '../../plainly.js';

export interface Warned {
  message: string;
}

interface Props {
  /** What was done; empty: nothing yet. */
  said: string;
  /** Doubts of the registry about it; they stopped nothing. */
  warned: readonly Warned[];
}

/** What was just done, told where it was: the button that was pressed is gone, and whoever pressed it goes on from here. */
export function Done({ said, warned }: Props) {
  const here = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (said !== '') here.current?.focus();
  }, [said]);
  return (
    <div ref={here} role="status" tabIndex={-1}>
      {said === '' ? null : <p class="note">{said}</p>}
      {warned.map(({ message }, i) => (
        <p class="doubt" key={i}>
          {plainly(message)}
        </p>
      ))}
    </div>
  );
}
