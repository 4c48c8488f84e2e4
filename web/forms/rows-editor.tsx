import type { ComponentType } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Refusal } from '../asking/api.js';
import { say } from '../words/language.js';
import { Alert } from '../pieces/pieces.js';
import { askedFor, type Field, fieldAt, saidIn, type Typed, type Value, wordsBeside } from './fields.js';

/** A field of a row, and below it what is wrong with it. */
export type RowField = ComponentType<{
  field: Field;
  value: Value;
  onChange: (value: Value) => void;
  words?: string;
  refusal: Refusal | null;
}>;

interface Props {
  field: Field;
  rows: readonly Typed[];
  refusal: Refusal | null;
  onChange: (rows: readonly Typed[]) => void;
  Inner: RowField;
}

/** A few lines, typed one by one: a new one says of kind, form and reason what the one before it says, and of a unit nothing. */
export function RowsEditor({ field: { name, label, row, hint }, rows, refusal, onChange, Inner }: Props) {
  const { fields, raws, add, most } = row!;
  const here = useRef<HTMLFieldSetElement>(null);
  const count = useRef(rows.length);
  const [refused, ...inner] = refusal?.path.slice(refusal.path.indexOf(name) + 1) ?? [];
  const asked = refused === undefined ? [] : askedFor(fields, raws, rows[Number(refused)] ?? {});
  const wrong = fieldAt(asked, inner);
  const focus = (at: number, wanted = '') => {
    const row = here.current?.querySelector(`[data-row='${at}']`);
    const fields = ':is(input, select, textarea)';
    const found = row?.querySelector<HTMLElement>(`${wanted} ${fields}`) ?? row?.querySelector<HTMLElement>(fields);
    found?.focus();
  };
  useLayoutEffect(() => {
    if (rows.length > count.current) focus(rows.length - 1);
    count.current = rows.length;
  }, [rows.length]);
  useLayoutEffect(() => {
    if (refused !== undefined) focus(Number(refused), wrong ? `[data-field='${wrong}']` : '');
  }, [refusal]);
  const set = (at: number, each: Field) => (value: Value) =>
    onChange(rows.map((typed, i) => (i === at ? { ...typed, [each.name]: value } : typed)));
  const more = () => {
    const said = rows.at(-1) ?? {};
    const alike = Object.fromEntries(Object.entries(said).filter(([each]) => LIKE_THE_LAST.has(each)));
    onChange([...rows, alike]);
  };
  return (
    <fieldset class="field rows" ref={here}>
      <legend>{label}</legend>
      {hint ? <p class="quiet">{hint}</p> : null}
      {rows.map((typed, at) => (
        <fieldset class="inner" key={at} data-row={at}>
          <legend>{say(`Dòng ${at + 1}`, `Line ${at + 1}`)}</legend>
          <div class="fields">
            {askedFor(fields, raws, typed).map((each) => (
              <Inner
                key={each.name}
                field={each}
                value={saidIn(each, raws, typed)}
                onChange={set(at, each)}
                words={wordsBeside(each, fields, raws, typed)}
                refusal={refused === String(at) && wrong === each.name ? refusal : null}
              />
            ))}
          </div>
          {refused === String(at) && !wrong ? <Alert refusal={refusal} /> : null}
          <button
            type="button"
            class="plain"
            aria-label={say(`Bỏ dòng ${at + 1} ra`, `Remove line ${at + 1}`)}
            onClick={() => onChange(rows.filter((_, i) => i !== at))}
          >
            {say('Bỏ ra', 'Remove')}
          </button>
        </fieldset>
      ))}
      {refusal && refused === undefined ? <Alert refusal={refusal} /> : null}
      <button type="button" class="second" disabled={rows.length >= most} onClick={more}>
        {add}
      </button>
    </fieldset>
  );
}

/** What is usually the same from line to line. */
const LIKE_THE_LAST: ReadonlySet<string> = new Set(['kind', 'form', 'reason']);
