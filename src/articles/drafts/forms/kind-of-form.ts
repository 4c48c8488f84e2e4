import { FORMS } from '../../extraction/lexicon/forms.js';

const KINDS = FORMS.map(({ code, words }) => ({ code: code as string, begins: new RegExp(`^(?:${words})`, 'u') }));

/** Kinds of form whose names need not say of which they are: "Gia đình văn hóa", "Tỉnh Anh hùng", "Tuyên dương". */
const UNTOLD: readonly string[] = ['EMULATION_TITLE', 'STATE_TITLE', 'OTHER_RECOGNITION'];

/** Whether a form of the catalogue, by its Vietnamese name, is or may be of a kind that the reader tells. */
export function isOfKind(kind: string, label: string): boolean {
  const name = label.toLocaleLowerCase('vi');
  const told = kindOf(name);
  if (told !== undefined) return told === kind;
  // Papers print "danh hiệu" before the honorary titles of the State; the catalogue does not.
  return kindOf(`danh hiệu ${name}`) === 'STATE_TITLE' ? kind === 'STATE_TITLE' : UNTOLD.includes(kind);
}

function kindOf(name: string): string | undefined {
  return KINDS.find(({ begins }) => begins.test(name))?.code;
}
