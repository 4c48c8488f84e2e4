import { useRef } from 'preact/hooks';

const newKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

/** The key under which an input is sent: the same as long as it says the same, so that what is sent twice, after an answer got lost, is done once. */
export function useKey(): (input: object) => string {
  const last = useRef({ of: '', key: '' });
  return (input) => {
    const of = JSON.stringify(input);
    if (last.current.of !== of) last.current = { of, key: newKey() };
    return last.current.key;
  };
}
