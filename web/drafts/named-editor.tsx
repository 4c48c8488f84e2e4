import { RECIPIENTS } from '../closed-lists.js';
import { say } from '../language.js';
import type { Named } from './draft.js';

interface Props {
  label: string;
  named: readonly Named[];
  onChange: (named: Named[]) => void;
}

/** Who received, a line each. */
export function NamedEditor({ label, named, onChange }: Props) {
  const change = (at: number, to: Partial<Named>) =>
    onChange(named.map((each, i) => (i === at ? { ...each, ...to } : each)));
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      {named.map(({ name, kind, positions }, i) => (
        <div class="row tight" key={i}>
          <input
            aria-label={say('Tên', 'Name')}
            placeholder={say('Tên', 'Name')}
            value={name}
            onInput={(event) => change(i, { name: event.currentTarget.value })}
          />
          <select
            aria-label={say('Đối tượng', 'Kind')}
            value={kind}
            onChange={(event) => change(i, { kind: event.currentTarget.value })}
          >
            {RECIPIENTS().map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
          <input
            aria-label={say('Chức vụ, đơn vị', 'Position, unit')}
            placeholder={say('Chức vụ, đơn vị', 'Position, unit')}
            value={positions.join('; ')}
            onChange={(event) =>
              change(i, {
                positions: event.currentTarget.value
                  .split(';')
                  .map((each) => each.trim())
                  .filter(Boolean),
              })
            }
          />
          <button
            type="button"
            class="plain"
            aria-label={say('Bỏ dòng này', 'Remove this line')}
            onClick={() => onChange(named.filter((_, at) => at !== i))}
          >
            ×
          </button>
        </div>
      ))}
      <button
        type="button"
        class="plain"
        onClick={() => onChange([...named, { name: '', kind: 'INDIVIDUAL', positions: [] }])}
      >
        {say('+ Thêm người, đơn vị nhận', '+ Add a receiver')}
      </button>
    </fieldset>
  );
}
