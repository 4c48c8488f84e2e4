import { useRef } from 'preact/hooks';
import { ask, Refusal } from './api.js';

interface Sent {
  said: string;
  key: string;
}

/**
 * Asks for something that is done once however often it is sent: whoever presses again after the answer got lost sends the same
 * words under the same key, and is told what was done (docs/decisions/0011). What was answered is a new act the next time.
 */
export function useAskOnce() {
  const last = useRef<Sent | null>(null);
  return async <T>(mutation: string, variables: object): Promise<T> => {
    const said = JSON.stringify([mutation, variables]);
    const sent = last.current?.said === said ? last.current : { said, key: newKey() };
    last.current = sent;
    try {
      const answer = await ask<T>(mutation, { ...variables, idempotencyKey: sent.key });
      last.current = null;
      return answer;
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'UNREACHABLE') last.current = null;
      throw error;
    }
  };
}

/** Where the desk is served without https, browsers have no `randomUUID`. */
const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
