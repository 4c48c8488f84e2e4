import type { AwardItem } from '../tellings/award-item.js';

const COUNTED = /^(?:COUNT|COMMA|AND)$/u;
const GIVEN = /^(?:GIVE|RECEIVE)$/u;

/**
 * "UBND huyện tặng Giấy khen 5 tập thể, 10 cá nhân; Hội A 8 tập thể, 21 cá nhân", "… của UBND huyện …; của Hội A cho 8 tập thể": verb and
 * form of the clause before are told once.
 */
export function withElidedGivings(text: string, items: readonly AwardItem[]): AwardItem[] {
  const clauses: AwardItem[][] = [[]];
  for (const item of items) {
    if (item.type === 'SEMICOLON') clauses.push([]);
    clauses.at(-1)!.push(item);
  }
  for (const [i, [semicolon, ...clause]] of clauses.entries()) {
    const form = i === 0 ? null : formAlone(clauses[i - 1]!);
    if (form && elided(text, clause)) clauses[i] = [semicolon!, ...withVerbAndForm(clause, form)];
  }
  return clauses.flat();
}

/** The one form of a clause that gives it to those it counts. */
function formAlone(clause: readonly AwardItem[]): (AwardItem & { type: 'FORM' }) | null {
  const forms = clause.filter((item) => item.type === 'FORM');
  const counts = clause.some((item) => item.type === 'COUNT' && item.recipients.count !== null);
  const owner = clause.some(({ type }) => type === 'BODY');
  const lists = clause.some(({ type }) => type === 'COLON' || type === 'PERSON');
  return forms.length === 1 && counts && owner && !lists && clause.some(({ type }) => GIVEN.test(type))
    ? forms[0]!
    : null;
}

/** A body and, right behind it, those it gave the same: of two kinds, or by "của … cho". */
function elided(text: string, clause: readonly AwardItem[]): boolean {
  const opens = clause[0]?.type === 'AND' ? clause.slice(1) : clause;
  const owned = opens[0]?.type === 'OF';
  const [body, ...rest] = owned ? opens.slice(1) : opens;
  const counted = rest[0]?.type === 'TO' ? rest.slice(1) : rest;
  if (body?.type !== 'BODY' || counted.length === 0 || !counted.every(({ type }) => COUNTED.test(type))) return false;
  const kinds = new Set(counted.flatMap((item) => (item.type === 'COUNT' ? [item.recipients.kind] : [])));
  const near = RIGHT_BEHIND.test(text.slice(body.end, counted[0]!.start));
  return near && (owned ? rest[0]?.type === 'TO' : kinds.size > 1);
}
const RIGHT_BEHIND = /^ (?:(?:thì|cũng|là) )?(?:cho )?$/u;

function withVerbAndForm(clause: readonly AwardItem[], form: AwardItem & { type: 'FORM' }): AwardItem[] {
  const first = clause.findIndex(({ type }) => type === 'OF' || type === 'BODY');
  const owned = clause[first]?.type === 'OF';
  const at = owned ? first : first + 1;
  const stands = owned ? clause[first]!.start : clause[at]!.start;
  const empty = { start: stands, end: stands };
  return [
    ...clause.slice(0, at),
    { type: 'GIVE', handed: false, ...empty },
    { ...form, pieces: null, ...empty },
    ...clause.slice(at),
  ];
}
