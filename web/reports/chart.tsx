import { say } from '../words/language.js';
import { barsOf } from './charts.js';
import type { Table } from './report.js';

const CAPTIONS: Readonly<Record<string, () => string>> = {
  overTime: () => say('Số lượt khen thưởng qua các kỳ', 'Awards over the periods'),
  byMonth: () => say('Số lượt khen thưởng theo tháng', 'Awards by month'),
};

/** The totals of a table as bars; whoever hears the page has the same from the table. */
export function Chart({ table }: { table: Table }) {
  const bars = barsOf(table);
  if (bars.length === 0) return null;
  return (
    <figure class="chart" aria-hidden="true">
      <figcaption>{CAPTIONS[table.key]?.()}</figcaption>
      {bars.map(({ title, text, share, uncertain }) => (
        <div key={title} class="bar-line">
          <span>{title}</span>
          <span class="track">
            <span class={uncertain ? 'length uncertain' : 'length'} style={{ width: `${Math.round(share * 100)}%` }} />
          </span>
          <span>{text}</span>
        </div>
      ))}
    </figure>
  );
}
