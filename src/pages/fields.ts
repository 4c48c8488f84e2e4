import { html, Markup, type Part } from './html.js';
import { languageKept } from './page.js';
import type { Refusal } from './public-reads.service.js';
import type { Visit } from './visit.js';

/** A labelled field of a form that asks by its address: what was typed stays in it, also where it was refused. */
export function textField(visit: Visit, name: string, label: string, more: { wide?: boolean } = {}): Markup {
  return field(
    name,
    label,
    html`<input id="${name}" name="${name}" type="search" maxlength="200" value="${visit.asked[name]}" />`,
    more,
  );
}

export function yearField(visit: Visit, name: string, label: string): Markup {
  return field(
    name,
    label,
    html`<input id="${name}" name="${name}" inputmode="numeric" maxlength="20" value="${visit.asked[name]}" />`,
  );
}

export type Choice = readonly [value: string, said: string];

/** A value that is none of those offered stays chosen, beside what was said of it. */
export function choiceField(visit: Visit, name: string, label: string, groups: readonly ChoiceGroup[]): Markup {
  const asked = visit.asked[name];
  const isOffered = groups.some(({ choices }) => choices.some(([value]) => value === asked));
  return field(
    name,
    label,
    html`<select id="${name}" name="${name}">
      ${asked !== undefined && !isOffered ? option([asked, asked], asked) : null}
      ${groups.map(({ heading, choices }) => {
        const options = choices.map((choice) => option(choice, asked));
        return heading === undefined ? options : html`<optgroup label="${heading}">${options}</optgroup>`;
      })}
    </select>`,
  );
}

export interface ChoiceGroup {
  heading?: string;
  choices: readonly Choice[];
}

function option([value, said]: Choice, asked: string | undefined): Markup {
  return html`<option value="${value}" ${value === asked ? new Markup('selected') : null}>${said}</option>`;
}

function field(name: string, label: string, input: Markup, { wide = false }: { wide?: boolean } = {}): Markup {
  return html`<div ${wide ? new Markup('class="wide"') : null}>
    <label for="${name}">${label}</label>
    ${input}
  </div>`;
}

/** The form of a list; it asks at the list's own address. One without words to look for only narrows what is shown. */
export function searchForm(visit: Visit, fields: Part, { narrows = false }: { narrows?: boolean } = {}): Markup {
  const { say } = visit;
  return html`<form
    class="search"
    action="${visit.path}"
    method="get"
    role="search"
    aria-label="${say('Lọc', 'Filter')}"
  >
    ${fields}
    <div>${languageKept(visit)}<button>${narrows ? say('Lọc', 'Filter') : say('Tìm', 'Search')}</button></div>
  </form>`;
}

/** What was not understood, each beside the field that it is about. `labels` by the argument of the API. */
export function refusedNotice(
  visit: Visit,
  refusals: readonly Refusal[],
  fields: Readonly<Record<string, readonly [name: string, label: string]>>,
): Markup | null {
  if (refusals.length === 0) return null;
  return html`<div class="refused" role="alert">
    <h2>${visit.say('Chưa tìm được, vì có điều chưa đúng', 'Nothing was looked for, since something is not right')}</h2>
    <ul>
      ${refusals.map(({ message, field }) => {
        const place = field === undefined ? undefined : fields[field];
        return html`<li>${place ? html`<a href="#${place[0]}">${place[1]}</a>: ` : null}${message}</li>`;
      })}
    </ul>
  </div>`;
}

/** A whole number as the API takes it; whatever else was typed goes to it as it is, for the API to say what is wrong. */
export function whole(typed: string | undefined): number | string | undefined {
  return typed !== undefined && /^\d{1,9}$/.test(typed) ? Number(typed) : typed;
}
