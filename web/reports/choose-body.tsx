import { useEffect, useState } from 'preact/hooks';
import { ask } from '../asking/api.js';
import { FindRecord } from '../choosing/find-record.js';
import { say } from '../words/language.js';
import type { Viewer } from '../signing-in/viewer.js';
import type { Body } from './asking.js';
import { WHOLE_COUNTRY } from './operations.js';

interface Central {
  organisations: { nodes: (Body & { kind: string; area: { level: string } | null })[] };
}

interface Props {
  viewer: Viewer;
  body: Body | null;
  onChoose: (body: Body | null) => void;
  /** Offers the whole country, by a central body that has it as its area. */
  onCountry?: (body: Body) => void;
}

/** Whose report it is: a body that one works for, the whole country, or any by words of its name. */
export function ChooseBody({ viewer, body, onChoose, onCountry }: Props) {
  const [country, setCountry] = useState<Body | null>(null);
  useEffect(() => {
    if (!onCountry) return;
    // An offer that cannot be made is no failure of the page.
    void ask<Central>(WHOLE_COUNTRY).then(
      ({ organisations: { nodes } }) => {
        const central = nodes.filter(({ area }) => area?.level === 'COUNTRY');
        setCountry(central.find(({ kind }) => kind === 'FRONT_COMMITTEE') ?? central[0] ?? null);
      },
      () => undefined,
    );
  }, []);
  if (body)
    return (
      <p class="chosen">
        <span class="quiet">{say('Đơn vị', 'Body')}</span> <strong>{body.name || '…'}</strong>{' '}
        <button type="button" class="plain" onClick={() => onChoose(null)}>
          {say('Chọn đơn vị khác', 'Choose another')}
        </button>
      </p>
    );
  const own = new Map(
    viewer.roles.flatMap(({ organisationId: id, organisationName: name }) => (id && name ? [[id, name]] : [])),
  );
  return (
    <div>
      <p class="quiet">{say('Đơn vị nào?', 'Of which body?')}</p>
      <div class="buttons">
        {[...own].map(([id, name]) => (
          <button type="button" class="second" key={id} onClick={() => onChoose({ id, name })}>
            {name}
          </button>
        ))}
        {country && onCountry ? (
          <button type="button" class="second" onClick={() => onCountry(country)}>
            {say('Cả nước', 'The whole country')} <small>{country.name}</small>
          </button>
        ) : null}
      </div>
      <FindRecord looking="BODY" printed="" onFound={({ id, label }) => onChoose({ id, name: label })} />
    </div>
  );
}
