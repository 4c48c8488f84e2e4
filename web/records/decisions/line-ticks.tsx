import { say } from '../../words/language.js';
import { type ChosenLine, lineInWords } from './chosen-lines.js';
import { awardStateInWords } from '../words.js';

interface Props {
  lines: readonly ChosenLine[];
  ticked: ReadonlySet<string>;
  onTick: (ticked: ReadonlySet<string>) => void;
}

/** Lines of a decision, of which some are chosen, each with where it stands. */
export function LineTicks({ lines, ticked, onTick }: Props) {
  const tick = (id: string, on: boolean) => {
    const after = new Set(ticked);
    if (on) after.add(id);
    else after.delete(id);
    onTick(after);
  };
  return (
    <>
      <p class="quiet" role="status">
        {say(`Đã chọn ${ticked.size} trong ${lines.length} dòng.`, `Chosen: ${ticked.size} of ${lines.length} lines.`)}
      </p>
      <ul class="plain-list chosen-lines">
        {lines.map((line) => (
          <li key={line.id}>
            <label class="check">
              <input
                type="checkbox"
                checked={ticked.has(line.id)}
                onChange={(event) => tick(line.id, event.currentTarget.checked)}
              />
              <span>
                {lineInWords(line)} {line.state === 'GRANTED' ? null : <small>({awardStateInWords(line.state)})</small>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
