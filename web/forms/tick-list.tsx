import { Must } from './must.js';

interface Props {
  label: string;
  options: readonly (readonly [value: string, words: string])[];
  chosen: readonly string[];
  /** What is chosen, in the order in which it is offered. */
  onChange: (chosen: string[]) => void;
  required?: boolean;
  /** The id of what says that it was refused. */
  wrong?: string | undefined;
}

/** Some of a few. */
export function TickList({ label, options, chosen, onChange, required, wrong }: Props) {
  const tick = (value: string, on: boolean) =>
    onChange(options.map(([each]) => each).filter((each) => (each === value ? on : chosen.includes(each))));
  return (
    <fieldset class="field" aria-describedby={wrong}>
      <legend>
        <span>{label}</span>
        <Must required={required} />
      </legend>
      {options.map(([value, words]) => (
        <label class="check" key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => tick(value, event.currentTarget.checked)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
