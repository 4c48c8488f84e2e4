import { say } from '../../words/language.js';
import { lineInWords, type Attachable, type How } from './attaching.js';

interface Props {
  of: Pick<Attachable, 'award' | 'line'>;
  how: How;
  onChoose: (how: How) => void;
}

/** Whether the award is a line that the decision has already, of which one is kept, or becomes a line of its own. */
export function HowChoice({ of: { award, line }, how, onChoose }: Props) {
  if (!line) return null;
  const one = (value: How, words: string) => (
    <label class="check">
      <input
        type="radio"
        name={`how-${award.id}-${line.id}`}
        checked={how === value}
        onChange={() => onChoose(value)}
      />
      <span>{words}</span>
    </label>
  );
  const number = line.annexOrder ?? '—';
  return (
    <div role="radiogroup" aria-label={say('Đưa vào thế nào', 'How')}>
      {one(
        'SAME',
        say(
          `Chính là dòng ${number} của quyết định (${lineInWords(line)}): giữ một dòng ấy`,
          `It is line ${number} of the decision (${lineInWords(line)}): that one is kept`,
        ),
      )}
      {one('OWN', say('Là khen thưởng khác: thành dòng mới, cuối danh sách', 'Another award: a new line at the end'))}
    </div>
  );
}

/** Why it may belong there, and what speaks against it. */
export const Why = ({ evidence }: Pick<Attachable, 'evidence'>) => (
  <ul class="why-one">
    {evidence.map(({ code, message, isAgainst }) => (
      <li key={code} class={isAgainst ? 'against' : undefined}>
        {isAgainst ? `${say('Trái lại:', 'Against it:')} ` : ''}
        {message}
      </li>
    ))}
  </ul>
);

export const whatFollows = (): string =>
  say(
    'Ngày tặng và cơ quan tặng lấy theo quyết định. Bài báo, lượt trao vẫn gắn với khen thưởng. Nhầm thì lấy ra lại được.',
    'Day and grantor follow the decision. Articles and what was handed over stay tied to the award. It can be undone.',
  );
