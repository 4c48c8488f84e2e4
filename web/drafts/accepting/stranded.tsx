import type { Field, Typed, Value } from '../../forms/fields.js';
import { say } from '../../words/language.js';
import { becameOf } from './became.js';
import type { Draft } from '../draft.js';

interface Props {
  draft: Draft;
  partKey: string;
  fields: readonly Field[];
  typed: Typed;
}

/** Said in a form that is open where the draft was accepted or discarded meanwhile: it is not taken here; what was typed can be copied. */
export function Stranded({ draft, partKey, fields, typed }: Props) {
  const became = becameOf(draft.outcomes.filter((outcome) => outcome.partKey === partKey));
  const words = fields
    .filter(({ name }) => name in typed)
    .map((field) => `${field.label}: ${inWords(typed[field.name]!, field)}`)
    .join('\n');
  return (
    <div class="note" role="status">
      <p>
        {draft.state === 'DISCARDED'
          ? say(
              'Bản nháp này đã bị bỏ: những gì bạn gõ không lưu vào đây được nữa. Cần giữ thì chép lại.',
              'This draft was discarded: what you typed can no longer be saved in it. Copy what you need.',
            )
          : say(
              'Phần này đã được nhận vào sổ: những gì bạn gõ không lưu vào bản nháp được nữa. Chép lại, rồi sửa ở bản ghi',
              'This part was accepted: what you typed can no longer be saved in the draft. Copy it, and change the record',
            )}
        {became.map(({ id, address, label }, i) => (
          <span key={id}>
            {i === 0 ? ': ' : ', '}
            <a href={address} target="_blank" rel="noreferrer">
              {label}
            </a>
          </span>
        ))}
        {draft.state === 'DISCARDED' ? null : '.'}
      </p>
      <label class="whole">
        <span>{say('Những gì bạn đã gõ', 'What you typed')}</span>
        <textarea readOnly rows={Math.min(words.split('\n').length + 1, 8)} value={words} />
      </label>
    </div>
  );
}

/** As it can be copied: of a list a line each, of another record what it is called. */
function inWords(value: Value, field?: Field): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? say('có', 'yes') : say('không', 'no');
  if (typeof value === 'string') return field?.options?.find(([code]) => code === value)?.[1] ?? value;
  if (Array.isArray(value)) return (value as readonly Value[]).map((each) => inWords(each, field)).join('\n');
  const parts = value as unknown as Record<string, Value>;
  const called = parts['label'] ?? parts['name'] ?? parts['printed'];
  const said = called === undefined ? Object.values(parts) : [called, parts['positions'] ?? ''];
  return said
    .map((each) => inWords(each))
    .filter(Boolean)
    .join(', ');
}
