import { useState } from 'preact/hooks';
import { BODY_KINDS, LEVELS, SYSTEMS } from '../closed-lists.js';
import { dayInWords, say } from '../language.js';
import { Input, Select } from '../pieces.js';
import type { Choice, NewBody as Proposed } from './draft.js';

const NOT_CHOSEN = (): readonly [string, string] => ['', say('(chọn)', '(choose)')];

interface Props {
  printed: string;
  /** What the registry proposes; null: the printed name tells too little. */
  proposed: Proposed | null;
  onDone: (choice: Choice | null) => void;
}

/** What its name, the article and the map tell of a body is proposed, to be looked over; what they do not is asked for. */
export function NewBody({ printed, proposed, onDone }: Props) {
  const [name, setName] = useState(proposed?.name ?? printed);
  const [system, setSystem] = useState(proposed?.system ?? '');
  const [kind, setKind] = useState(proposed?.kind ?? '');
  const [level, setLevel] = useState(proposed?.level ?? '');
  const whole = name.trim() && system && kind && level;
  const place = {
    ...(proposed?.areaId ? { areaId: proposed.areaId } : {}),
    ...(proposed?.validTo ? { validTo: proposed.validTo } : {}),
  };
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
      {proposed?.areaName ? (
        <p class="quiet">
          {say('Địa bàn: ', 'Area: ')}
          {proposed.areaName}
          {proposed.validTo
            ? say(`, đến ${dayInWords(proposed.validTo)}`, `, until ${dayInWords(proposed.validTo)}`)
            : ''}
        </p>
      ) : null}
      <div class="buttons">
        <button
          type="button"
          disabled={!whole}
          onClick={() => onDone({ action: 'CREATE', body: { name: name.trim(), system, kind, level, ...place } })}
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
