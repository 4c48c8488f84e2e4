import { formName } from './award-pieces.js';
import { html, type Markup, type Part } from './html.js';
import { table } from './pieces.js';
import type { Visit } from './visit.js';
import { countOf, UNNAMED } from './words.js';

/** What is selected of awards that were handed over together. */
export const HANDED_OVER = 'form { nameVi nameEn } awardClass recipientKind lines recipients';

export interface HandedOver {
  form: { nameVi: string; nameEn: string };
  awardClass: string | null;
  recipientKind: string;
  lines: number;
  /** Null: no source says how many. */
  recipients: number | null;
}

/** Groups with what each belongs to, how many it went to: a number that nobody knows is said to be unknown. */
export function handedOverTable<T extends HandedOver>(
  visit: Visit,
  { caption, head, of }: { caption: string; head: string; of: (group: T) => Part },
  groups: readonly T[],
): Markup {
  const { say } = visit;
  const columns = [{ head }, { head: say('Hình thức', 'Form') }, { head: say('Trao cho', 'Handed over to') }];
  const rows = groups.map((group) => [of(group), formName(visit, group), recipientsOf(visit, group)]);
  return table(caption, columns, rows);
}

function recipientsOf(visit: Visit, { recipientKind, lines, recipients }: HandedOver): Part {
  if (recipients !== null) return countOf(visit, recipients, recipientKind);
  const kind = visit.word(UNNAMED, recipientKind);
  const unknown = visit.say('không rõ số lượng', 'number unknown');
  return html`${kind} (${unknown}; ${visit.say(`${lines} dòng trong sổ`, `lines on record: ${lines}`)})`;
}
