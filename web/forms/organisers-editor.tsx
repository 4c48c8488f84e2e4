import { PARTS } from '../words/closed-lists.js';
import { say } from '../words/language.js';
import { Input, Select } from '../pieces/pieces.js';
import { BodyField } from './body-field.js';
import type { Organiser } from './fields.js';
import { Must } from './must.js';

interface Props {
  label: string;
  organisers: readonly Organiser[];
  onChange: (organisers: readonly Organiser[]) => void;
  required?: boolean;
  /** The id of what says that it was refused. */
  wrong?: string | undefined;
}

const NEW: Organiser = { printed: '', part: 'HOST', organisation: null };

/** Who organised a meeting, as printed and on record. */
export function OrganisersEditor({ label, organisers, onChange, required, wrong }: Props) {
  const set = (at: number, to: Partial<Organiser>) =>
    onChange(organisers.map((each, i) => (i === at ? { ...each, ...to } : each)));
  return (
    <fieldset class="field" aria-describedby={wrong}>
      <legend>
        <span>{label}</span>
        <Must required={required} />
      </legend>
      {organisers.map(({ printed, part, organisation }, i) => (
        <div class="inner" key={i}>
          <div class="row tight">
            <Input
              label={say('Tên đơn vị, như in', 'Name as printed')}
              value={printed}
              onType={(to) => set(i, { printed: to })}
              hint={organisation ? say('để trống: tên trong sổ', 'empty: the name on record') : ''}
            />
            <Select
              label={say('Vai trò', 'Part')}
              value={part}
              options={PARTS()}
              onChoose={(to) => set(i, { part: to })}
            />
            <button
              type="button"
              class="plain"
              aria-label={say(`Bỏ đơn vị tổ chức thứ ${i + 1}`, `Remove organiser ${i + 1}`)}
              onClick={() => onChange(organisers.filter((_, at) => at !== i))}
            >
              {say('Bỏ ra', 'Remove')}
            </button>
          </div>
          <BodyField
            label={say('Trong sổ là', 'On record as')}
            value={organisation?.label ?? null}
            printed={printed}
            onFound={(to) => set(i, { organisation: to })}
            onClear={() => set(i, { organisation: null })}
          />
        </div>
      ))}
      <button type="button" class="plain" onClick={() => onChange([...organisers, NEW])}>
        {say('Thêm đơn vị tổ chức', 'Add an organiser')}
      </button>
    </fieldset>
  );
}
