import { useLayoutEffect, useRef } from 'preact/hooks';

/** Says whether the piece of the page that asks it is still there: an answer may come after it was left. */
export function useHere(): () => boolean {
  const here = useRef(true);
  useLayoutEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  return () => here.current;
}
