import { say } from '../../words/language.js';
import type { State } from '../list.js';

export interface Progress {
  state: State;
  done: number;
  total: number;
  cancelRequested: boolean;
}

/** What there is to be said of a commit that has ended: whoever asked to stop it may have come too late. */
export function endInWords({ state, cancelRequested }: Progress): string {
  if (!cancelRequested || state !== 'COMMITTED') return '';
  return say(
    'Lệnh dừng đến khi danh sách đã ghi xong. Muốn lấy lại thì hoàn tác cả danh sách.',
    'The list was on record before it could be stopped. Undo the whole list to take it back.',
  );
}
