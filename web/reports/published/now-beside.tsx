import { useContext } from 'preact/hooks';
import { say } from '../../words/language.js';
import { NowInstead } from './since.js';

/** What a cell that was published would say now, where that is something else. */
export function NowBeside({ table, row, column }: { table: string; row: string; column: string }) {
  const now = useContext(NowInstead)(table, row, column);
  return now === undefined ? null : (
    <strong class="now">
      {say('nay', 'now')} {now}
    </strong>
  );
}
