import { say } from '../words/language.js';
import type { Opening } from './figure-table.js';
import { NowBeside } from './published/now-beside.js';
import { type Figures, headlinesOf, isUncertain, saysSomething } from './report.js';

/** The totals, and how many they were in the period before. */
export function Headlines({ report, onOpen }: { report: Figures; onOpen: (opening: Opening) => void }) {
  return (
    <dl class="headlines">
      {headlinesOf(report).map(({ title, cell, table, row, before }) => (
        <div key={title} class={isUncertain(cell) ? 'uncertain' : ''}>
          <dt>{title}</dt>
          <dd>
            {cell.figureKey && saysSomething(cell) ? (
              <button type="button" class="plain" onClick={() => onOpen({ table, row, column: title, cell })}>
                {cell.text}
              </button>
            ) : (
              cell.text
            )}
            <NowBeside table="byForm" row="TOTAL" column={cell.column} />
            {before ? (
              <small>
                {before.title}: {before.text}
                {before.change ? `; ${say('tăng, giảm', 'change')}: ${before.change}` : ''}
              </small>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
