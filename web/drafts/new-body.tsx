import { useState } from 'preact/hooks';
import { say } from '../language.js';
import { Input, Select } from '../pieces.js';
import type { Choice } from './draft.js';
import { BODY_KINDS, LEVELS, SYSTEMS } from './words.js';

const NOT_CHOSEN = (): readonly [string, string] => ['', say('(chọn)', '(choose)')];

/** What the article does not say of a body is asked for, never guessed. */
export function NewBody({ printed, onDone }: { printed: string; onDone: (choice: Choice | null) => void }) {
  const [name, setName] = useState(printed);
  const [system, setSystem] = useState('');
  const [kind, setKind] = useState('');
  const [level, setLevel] = useState('');
  const whole = name.trim() && system && kind && level;
  return (
    <div class="inner">
      <Input label={say('Tên đầy đủ', 'Name in full')} value={name} onType={setName} />
      <div class="row tight">
        <Select
          label={say('Hệ thống', 'System')}
          value={system}
          options={[NOT_CHOSEN(), ...SYSTEMS()]}
          onChoose={setSystem}
        />
        <Select label={say('Loại', 'Kind')} value={kind} options={[NOT_CHOSEN(), ...BODY_KINDS()]} onChoose={setKind} />
        <Select label={say('Cấp', 'Level')} value={level} options={[NOT_CHOSEN(), ...LEVELS()]} onChoose={setLevel} />
      </div>
      <div class="buttons">
        <button
          type="button"
          disabled={!whole}
          onClick={() => onDone({ action: 'CREATE', body: { name: name.trim(), system, kind, level } })}
        >
          {say('Ghi đơn vị này', 'Record this body')}
        </button>
        <button type="button" class="second" onClick={() => onDone(null)}>
          {say('Thôi', 'Cancel')}
        </button>
      </div>
    </div>
  );
}
