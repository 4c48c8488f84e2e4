import { textField } from './fields.js';
import { html, type Markup } from './html.js';
import type { Named } from './pieces.js';
import type { Visit } from './visit.js';

/** A record by which a list is filtered: chosen by its id, looked for by its name. Nobody has to know ids. */
export interface Chooser {
  /** Parameter of the id; that of the typed name is `…Name`. */
  name: string;
  label: string;
}

const typedName = (name: string) => `${name}Name`;

/** Values of the variables `…Id`, `has…`, `…Name` and `finds…` of a document. */
export function choosing({ asked }: Visit, name: string): Record<string, unknown> {
  const [id, typed] = [asked[name], asked[typedName(name)]];
  const upper = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  return {
    [`${name}Id`]: id,
    [`has${upper}`]: id !== undefined,
    [typedName(name)]: typed,
    [`finds${upper}`]: isLookedFor({ asked }, name),
  };
}

/** Whether a name was typed of which nobody said yet whose it is: until then the list shows nothing, rather than everything. */
export function isLookedFor({ asked }: Pick<Visit, 'asked'>, name: string): boolean {
  return asked[name] === undefined && asked[typedName(name)] !== undefined;
}

/** The address at which the only one of that name is chosen; undefined: there is none, or more than one. */
export function onlyChoice(visit: Visit, name: string, found: readonly Named[] | undefined): string | undefined {
  const [first, second] = found ?? [];
  return first && !second ? chosenAddress(visit, name, first) : undefined;
}

function chosenAddress(visit: Visit, name: string, record: Named): string {
  return visit.here({ [name]: record.id, [typedName(name)]: undefined, after: undefined, before: undefined });
}

/** The field: a name to type, or what is chosen. */
export function chooserField(visit: Visit, { name, label }: Chooser, chosen: Named | null | undefined): Markup {
  const { say, asked } = visit;
  if (asked[name] === undefined) return textField(visit, typedName(name), label);
  const none = visit.here({ [name]: undefined, after: undefined, before: undefined });
  return html`<div id="${name}">
    <span>${label}</span><br /><strong>${visit.printed(chosen?.name ?? asked[name])}</strong>
    <a href="${none}">${say('bỏ', 'remove')}<span class="hide"> ${label}</span></a>
    <input type="hidden" name="${name}" value="${asked[name]}" />
  </div>`;
}

/** What bears the typed name, to choose from. */
export function candidates(visit: Visit, { name, label }: Chooser, found: readonly Named[] | undefined): Markup | null {
  if (!isLookedFor(visit, name)) return null;
  const { say } = visit;
  const typed = visit.asked[typedName(name)];
  if (!found?.length)
    return html`<p class="notice">
      ${label}:
      ${say(`không có tên nào trong sổ có những từ “${typed}”.`, `no name on record has the words “${typed}”.`)}
    </p>`;
  return html`<section class="notice">
    <h2>${label}: ${say('chọn một để tìm tiếp', 'choose one to go on')}</h2>
    <ul>
      ${found.map((record) => html`<li><a href="${chosenAddress(visit, name, record)}">${visit.printed(record.name)}</a></li>`)}
    </ul>
  </section>`;
}
