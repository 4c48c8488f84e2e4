import { useState } from 'preact/hooks';
import { BODY_KINDS, LEVELS, SYSTEMS } from '../words/closed-lists.js';
import type { Found } from './find-record.js';
import { NewBodyArea } from './new-body-area.js';
import { useGuess } from './use-guess.js';
import { say } from '../words/language.js';
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

export interface ProposedBody {
  name: string;
  system: string;
  kind: string;
  level: string;
  areaId: string | null;
  areaName: string | null;
  /** By what the area is guessed: NAME, ARTICLE, KEEPER. */
  areaFrom?: string | null;
  validTo: string | null;
}

interface Props {
  printed: string;
  /** What the registry proposes; null: what the name tells is asked for as it is typed. */
  proposed: ProposedBody | null;
  /** While what was said of it is on its way. */
  busy?: boolean;
  /** With how its area is called. */
  onDone: (body: SaidBody | null, areaName?: string) => void;
}

type Sort = 'system' | 'kind' | 'level';

/** What its name, the article and the map tell of a body is proposed, to be looked over; what they do not is asked for. */
export function NewBody({ printed, proposed, busy = false, onDone }: Props) {
  const [name, setName] = useState(proposed?.name ?? printed);
  const [chosen, setChosen] = useState<Partial<Record<Sort, string>>>({});
  const [area, setArea] = useState<Found | null>(null);
  const guess = useGuess(name, proposed === null);
  const known = proposed ?? guess;
  const { system = '', kind = '', level = '' } = { ...known, ...chosen };
  const choose = (sort: Sort) => (value: string) => setChosen({ ...chosen, [sort]: value });
  const guessed = known?.areaId ? { id: known.areaId, label: known.areaName ?? '' } : null;
  const place = area ?? guessed;
  const ends = area === null ? (proposed?.validTo ?? null) : null;
  const missing = [
    name.trim() ? '' : say('tên', 'name'),
    system ? '' : say('hệ thống', 'system'),
    kind ? '' : say('loại', 'kind'),
    level ? '' : say('cấp', 'level'),
  ].filter(Boolean);
  // It may stand within a form, which Enter here is not to send.
  const enter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
  };
  const done = () => {
    const where = { ...(place ? { areaId: place.id } : {}), ...(ends ? { validTo: ends } : {}) };
    onDone({ name: name.trim(), system, kind, level, ...where }, place?.label);
  };
  return (
    <div class="inner" onKeyDown={enter}>
      <Input label={say('Tên đầy đủ', 'Name in full')} value={name} onType={setName} />
      {/* A family is of no system and no level. */}
      {proposed?.kind === 'HOUSEHOLD' ? (
        <p class="quiet">{say('Loại: hộ gia đình', 'Kind: household')}</p>
      ) : (
        <div class="row tight">
          <Select
            label={say('Hệ thống', 'System')}
            value={system}
            options={[NOT_CHOSEN(), ...SYSTEMS()]}
            onChoose={choose('system')}
          />
          <Select
            label={say('Loại', 'Kind')}
            value={kind}
            options={[NOT_CHOSEN(), ...BODY_KINDS()]}
            onChoose={choose('kind')}
          />
          <Select
            label={say('Cấp', 'Level')}
            value={level}
            options={[NOT_CHOSEN(), ...LEVELS()]}
            onChoose={choose('level')}
          />
        </div>
      )}
      {guess ? (
        <p class="quiet" role="status">
          {say('Đoán theo tên, hãy xem lại.', 'Guessed by the name: look it over.')}
        </p>
      ) : null}
      <NewBodyArea
        body={name.trim()}
        area={place}
        from={area === null ? (proposed ? proposed.areaFrom : 'NAME') : null}
        ends={ends}
        onChoose={setArea}
      />
      {missing.length > 0 ? (
        <p class="quiet" role="status">
          {say(`Còn cần: ${missing.join(', ')}.`, `Still needed: ${missing.join(', ')}.`)}
        </p>
      ) : null}
      <div class="buttons">
        <button type="button" disabled={busy || missing.length > 0} onClick={done}>
          {proposed?.kind === 'HOUSEHOLD'
            ? say('Ghi hộ này', 'Record this household')
            : say('Ghi đơn vị này', 'Record this body')}
        </button>
        <button type="button" class="second" disabled={busy} onClick={() => onDone(null)}>
          {say('Thôi', 'Cancel')}
        </button>
      </div>
    </div>
  );
}
