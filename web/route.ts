import { useEffect, useState } from 'preact/hooks';
import { mayLeave } from './keeping/use-leaving.js';

/** The rooms of the desk; that of articles has the shortest addresses. */
export type Room = 'work' | 'articles' | 'lists' | 'records' | 'duplicates' | 'reports' | 'publication' | 'account';

export interface Place {
  room: Room;
  /** One record of the room; null: what is listed in it. */
  id: string | null;
}

/** Where in the desk one is: nothing or `#/work/`, `#/`, `#/ID`, `#/lists`, `#/lists/ID`, `#/publication`, `#/publication/ID`, `#/account`, `#/records`, `#/duplicates` and `#/reports`, and below them what records/address.ts, people/pairs.ts and reports-room.tsx read. The browser's back button works by it. */
export function useRoute(): Place {
  const [address, setAddress] = useState(location.hash);
  useEffect(() => {
    let shown = entry(0);
    const follow = () => {
      const next = entry(shown.at + 1);
      // Whoever stays goes back the way that they came.
      if (next.address !== shown.address && !mayLeave()) return history.go(shown.at - next.at);
      shown = next;
      setAddress(next.address);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return placeAt(address);
}

/** The entry of the browser's history at which one is, with its place in it; one that is new takes the place `at`. */
function entry(at: number): { address: string; at: number } {
  const known = (history.state as { at?: number } | null)?.at;
  if (known === undefined) history.replaceState({ at }, '');
  return { address: location.hash, at: known ?? at };
}

export function placeAt(address: string): Place {
  if (address === '' || address === '#') return { room: 'work', id: null };
  const [, below] = /^#\/(work|records|duplicates|reports|account)(?:[/?]|$)/u.exec(address) ?? [];
  if (below) return { room: below as Room, id: null };
  const [, room = 'articles', id = null] =
    /^#\/(?:(lists|publication)(?:\/|$))?([0-9a-f-]{36})?$/u.exec(address.split('?')[0]!) ?? [];
  return { room: room as Room, id };
}

export const addressOf = (id: string, room: Room = 'articles'): string => addressOfRoom(room) + id;

export const addressOfRoom = (room: Room): string => (room === 'articles' ? '#/' : `#/${room}/`);

/** A room, narrowed as it is asked for: `#/lists/?state=STAGED`. */
export const addressNarrowed = (room: Room, asked: Record<string, string>): string =>
  `${addressOfRoom(room)}?${new URLSearchParams(asked)}`;

/** What an address asks its room for, once: what is chosen there afterwards is not undone by loading the page again. */
export function takeAsked(): URLSearchParams | null {
  const [address, asked] = location.hash.split('?');
  if (asked === undefined) return null;
  history.replaceState(history.state, '', address);
  return new URLSearchParams(asked);
}
