import type { ComponentChildren } from 'preact';
import { say } from '../words/language.js';
import { Wide } from './wide.js';

export interface LineColumn<T> {
  title: string;
  of: (record: T) => ComponentChildren;
}

interface Props<T> {
  columns: readonly LineColumn<T>[];
  records: readonly T[];
  /** What is said where there are none. */
  none?: string;
}

/** Records, one a line; on a narrow screen each value stands after what its column is called. */
export function Lines<T extends { id: string }>({ columns, records, none }: Props<T>) {
  if (records.length === 0) return <p class="quiet">{none ?? say('Không có dòng nào.', 'There are none.')}</p>;
  return (
    <Wide label={say('Các bản ghi', 'Records')}>
      <table>
        <thead>
          <tr>
            {columns.map(({ title }) => (
              <th key={title}>{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={record.id}>
              {columns.map(({ title, of }, i) => (
                <td key={title} data-label={i === 0 ? undefined : title}>
                  {of(record)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
