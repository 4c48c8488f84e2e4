import type { Row, Table } from '../list.js';
import { unrecordedOf } from './unrecorded.js';

/** What a row prints and the registry does not record, each with its heading. */
export function Unrecorded({ row, tables }: { row: Row; tables: readonly Table[] }) {
  return (
    <ul class="plain-list">
      {unrecordedOf(row, tables).map(({ heading, text }, i) => (
        <li key={i}>
          <span class="quiet">{heading}:</span> {text}
        </li>
      ))}
    </ul>
  );
}
