import { useState } from 'preact/hooks';
import { BODY_KINDS, LEVELS, SYSTEMS } from '../words/closed-lists.js';
import { FindRecord, type Found } from './find-record.js';
import { dayInWords, say } from '../words/language.js';
import { Input, Select } from '../pieces/pieces.js';

const NOT_CHOSEN = (): readonly [string, string] => ['', say('(chọn)', '(choose)')];

/** A body as it is to be recorded. */
export interface SaidBody {
  name: string;
  system: string;
  kind: string;
  level: string;
  areaId?: string;
  validTo?: string;
}

interface Proposed {
  name: string;
  system: string;
  kind: string;
  level: string;
  areaId: string | null;
  areaName: string | null;
  validTo: string | null;
}

interface Props {
  printed: string;
  /** What the registry proposes; null: the printed name tells too little. */
  proposed: Proposed | null;
  /** While what was said of it is on its way. */
  busy?: boolean;
  onDone: (body: SaidBody | null) => void;
}

/** What its name, the article and the map tell of a body is proposed, to be looked over; what they do not is asked for. */
export function NewBody({ printed, proposed, busy = false, onDone }: Props) {
  const [name, setName] = useState(proposed?.name ?? printed);
  const [system, setSystem] = useState(proposed?.system ?? '');
  const [kind, setKind] = useState(proposed?.kind ?? '');
  const [level, setLevel] = useState(proposed?.level ?? '');
  const [area, setArea] = useState<Found | null>(
    proposed?.areaId ? { id: proposed.areaId, label: proposed.areaName ?? '' } : null,
  );
  const [looking, setLooking] = useState(false);
  const missing = [
    name.trim() ? '' : say('tên', 'name'),
    system ? '' : say('hệ thống', 'system'),
    kind ? '' : say('loại', 'kind'),
    level ? '' : say('cấp', 'level'),
  ].filter(Boolean);
  const place = {
    ...(area ? { areaId: area.id } : {}),
    ...(proposed?.validTo ? { validTo: proposed.validTo } : {}),
  };
  // It may stand within a form, which Enter here is not to send.
  const enter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
  };
  return (
    <div class="inner" onKeyDown={enter}>
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
      <p class="quiet">
        {say('Địa bàn: ', 'Area: ')}
        {area?.label ?? say('chưa rõ', 'not known')}
        {proposed?.validTo
          ? say(`, đến ${dayInWords(proposed.validTo)}`, `, until ${dayInWords(proposed.validTo)}`)
          : ''}{' '}
        <button type="button" class="plain" aria-expanded={looking} onClick={() => setLooking(!looking)}>
          {say('Chọn địa bàn', 'Choose the area')}
        </button>
      </p>
      {looking ? (
        <FindRecord
          looking="AREA"
          printed={area?.label ?? ''}
          onFound={(found) => {
            setArea(found);
            setLooking(false);
          }}
          onClose={() => setLooking(false)}
        />
      ) : null}
      {missing.length > 0 ? (
        <p class="quiet" role="status">
          {say(`Còn cần: ${missing.join(', ')}.`, `Still needed: ${missing.join(', ')}.`)}
        </p>
      ) : null}
      <div class="buttons">
        <button
          type="button"
          disabled={busy || missing.length > 0}
          onClick={() => onDone({ name: name.trim(), system, kind, level, ...place })}
        >
          {say('Ghi đơn vị này', 'Record this body')}
        </button>
        <button type="button" class="second" disabled={busy} onClick={() => onDone(null)}>
          {say('Thôi', 'Cancel')}
        </button>
      </div>
    </div>
  );
}
