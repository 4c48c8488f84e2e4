import { useLayoutEffect, useRef } from 'preact/hooks';
import { RECIPIENTS } from '../words/closed-lists.js';
import { say } from '../words/language.js';
import type { Receiver } from './fields.js';
import { Must } from './must.js';
import { receiversIn } from './receivers-in.js';

interface Props {
  label: string;
  receivers: readonly Receiver[];
  onChange: (receivers: Receiver[]) => void;
  required?: boolean;
  /** The id of what says that it was refused. */
  wrong?: string | undefined;
}

/** Who received, a line each; a list that is typed or pasted into one becomes as many. */
export function ReceiversEditor({ label, receivers, onChange, required, wrong }: Props) {
  const change = (at: number, to: Partial<Receiver>) =>
    onChange(receivers.map((each, i) => (i === at ? { ...each, ...to } : each)));
  const here = useRef<HTMLFieldSetElement>(null);
  const count = useRef(receivers.length);
  useLayoutEffect(() => {
    if (receivers.length > count.current) here.current?.querySelector<HTMLElement>('.row:last-of-type input')?.focus();
    count.current = receivers.length;
  }, [receivers.length]);
  /** Whether the text named several, who then have a line each. */
  const parted = (at: number, text: string): boolean => {
    const was = receivers[at]!;
    const several = receiversIn(text, was.kind);
    const [first, ...others] = several ?? [];
    // The first goes on being what the row was, with its posts where the text tells none.
    if (first)
      onChange(
        receivers.toSpliced(
          at,
          1,
          { ...was, ...first, positions: first.positions.length > 0 ? first.positions : was.positions },
          ...others,
        ),
      );
    return several !== null;
  };
  return (
    <fieldset class="field" aria-describedby={wrong} ref={here}>
      <legend>
        <span>{label}</span>
        <Must required={required} />
      </legend>
      {receivers.map((receiver, i) => (
        <ReceiverRow
          key={i}
          receiver={receiver}
          onChange={(to) => change(i, to)}
          onText={(text) => parted(i, text)}
          onRemove={() => onChange(receivers.filter((_, at) => at !== i))}
        />
      ))}
      <p class="quiet">
        {say(
          'Có thể dán cả danh sách vào một ô “Tên”: mỗi người một dòng, hoặc cách nhau bằng dấu chấm phẩy.',
          'A whole list can be pasted into one name: a line each, or parted by semicolons.',
        )}
      </p>
      <button
        type="button"
        class="plain"
        onClick={() => onChange([...receivers, { name: '', kind: 'INDIVIDUAL', positions: [] }])}
      >
        {say('+ Thêm người, đơn vị nhận', '+ Add a receiver')}
      </button>
    </fieldset>
  );
}

interface RowProps {
  receiver: Receiver;
  onChange: (to: Partial<Receiver>) => void;
  /** Answers whether the text named several. */
  onText: (text: string) => boolean;
  onRemove: () => void;
}

function ReceiverRow({ receiver: { name, kind, positions }, onChange, onText, onRemove }: RowProps) {
  return (
    <div class="row tight">
      <input
        aria-label={say('Tên', 'Name')}
        placeholder={say('Tên', 'Name')}
        value={name}
        onInput={(event) => onChange({ name: event.currentTarget.value })}
        onChange={(event) => void onText(event.currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text') ?? '';
          if (name === '' && onText(pasted)) event.preventDefault();
        }}
      />
      <select
        aria-label={say('Đối tượng', 'Kind')}
        value={kind}
        onChange={(event) => onChange({ kind: event.currentTarget.value })}
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
          onChange({
            positions: event.currentTarget.value
              .split(';')
              .map((each) => each.trim())
              .filter(Boolean),
          })
        }
      />
      <button type="button" class="plain" aria-label={say('Bỏ dòng này', 'Remove this line')} onClick={onRemove}>
        ×
      </button>
    </div>
  );
}
