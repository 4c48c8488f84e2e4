import type { AwardItem, Placed } from '../tellings/award-item.js';

/** Between a verb of praise and the form told beside it stand only those praised. */
const PRAISED = /^(?:COUNT|COMMA|AND|TO)$/u;
const NAMED = /^(?:BODY|PERSON|COMMA|AND|TO)$/u;
const IN_BRACKETS = { before: /\(\s*(?:(?:bằng )?hình thức |tặng )?$/iu, after: /^\s*\)/u };
const BY_FORM = /^,? (?:bằng|với|theo)(?: các)? hình thức(?: tặng)?:? ["“]?$|^ (?:cũng )?bằng $/iu;

/**
 * "khen 45 người (bằng khen)", "khen (giấy khen) 36 hộ", "khen thưởng 9 tập thể bằng hình thức Giấy khen": the verb gives that form,
 * which is put where the verb stands; "khen thưởng 5 tập thể (Bằng khen), 6 cá nhân (Giấy khen)", "trao thưởng cho Hội A (Cờ thi đua) và Hội
 * B (Bằng khen)": each before those who got it.
 */
export function withFormsBeside(text: string, items: readonly AwardItem[]): AwardItem[] {
  const read: AwardItem[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]!;
    const beside = item.type === 'PRAISE' && /khen|dương/iu.test(text.slice(item.start, item.end));
    const counted = beside ? rowsBehind(text, items, at, PRAISED) : [];
    const rows = counted.length > 0 || !isVerb(item) ? counted : namedRows(text, items, at);
    if (rows.length === 0) {
      read.push(item);
      continue;
    }
    const handed = item.type === 'GIVE' && item.handed;
    read.push({ type: 'GIVE', handed, start: item.start, end: item.start });
    for (const [i, { form, praised }] of rows.entries()) {
      const { start, end } = i === 0 ? item : emptyBefore(praised.find(({ type }) => RECEIVES.test(type)) ?? form);
      read.push({ ...form, start, end, told: form.end });
      if (rows !== counted && praised.every(({ type }) => type !== 'TO')) read.push({ type: 'TO', start: end, end });
      read.push(...praised);
      at += praised.length + 1;
    }
  }
  return read;
}

interface Row {
  praised: readonly AwardItem[];
  form: AwardItem & { type: 'FORM' };
}

/** Those praised behind the verb, each row up to the form that is told beside it. */
function rowsBehind(text: string, items: readonly AwardItem[], verb: number, those: RegExp): Row[] {
  const rows: Row[] = [];
  let from = verb + 1;
  for (;;) {
    let next = from;
    while (items[next] && those.test(items[next]!.type)) next += 1;
    const form = items[next];
    if (form?.type !== 'FORM' || !isBeside(text, items[next - 1]!, form)) return rows;
    rows.push({ praised: items.slice(from, next), form });
    from = next + 1;
  }
}

const RECEIVES = /^(?:COUNT|BODY|PERSON)$/u;
const isVerb = ({ type }: AwardItem): boolean => type === 'PRAISE' || type === 'GIVE';

/** Bodies or people behind "cho", each with its own form in brackets: two or more of them, or only one. */
function namedRows(text: string, items: readonly AwardItem[], verb: number): Row[] {
  if (items[verb + 1]?.type !== 'TO') return [];
  const rows = rowsBehind(text, items, verb, NAMED);
  const each = rows.every(
    ({ praised, form }) =>
      praised.filter(({ type }) => type === 'BODY' || type === 'PERSON').length === 1 &&
      IN_BRACKETS.after.test(text.slice(form.end)),
  );
  return each ? rows : [];
}

function isBeside(text: string, before: Placed, form: Placed): boolean {
  const lead = text.slice(before.end, form.start);
  return BY_FORM.test(lead) || (IN_BRACKETS.before.test(lead) && IN_BRACKETS.after.test(text.slice(form.end)));
}

function emptyBefore({ start }: Placed): Placed {
  return { start, end: start };
}
