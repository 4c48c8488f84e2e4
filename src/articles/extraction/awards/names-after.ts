import { awardItems, type AwardItem } from './award-items.js';
import { namedAmong } from './award-receivers.js';
import type { AwardTelling } from './award-telling.js';
import type { DraftNamed } from '../draft.js';
import type { PersonMention } from '../people/people.js';
import { placeAfterName } from '../people/places-after.js';
import type { Sentence } from '../text/sentences.js';
import { ITEM, lastGiving, NAMES_THEM, OPENS } from './unread-names.js';

/** Who receives, named in the sentences after the one that counts them. */
export interface NamedAfter {
  named: DraftNamed[];
  people: { sentence: Sentence; person: PersonMention }[];
}

const LONGEST_LIST = 40;
/** "; đã có thành tích xuất sắc …": goes on about the one before. */
const GOES_ON = /^\s*(?:đã|vì|do|có|với|trong)(?![\p{L}])/u;

/**
 * "… cho 3 cá nhân. Đó là ông A, bà B và ông C.", "… cho 2 tập thể gồm:" with a line each: they are the receivers only
 * where they are as many as the award counts of their kind.
 */
export function namesAfter(
  { event, sentence }: AwardTelling,
  sentences: readonly Sentence[],
  people: ReadonlyMap<Sentence, readonly PersonMention[]>,
): NamedAfter | null {
  const { groups, individuals, households } = event.recipients.counts;
  if (event.named.length > 0 || event.end < lastGiving(sentence.text)) return null;
  const persons: (NamedAfter['people'][number] & { named: DraftNamed })[] = [];
  const bodies: DraftNamed[] = [];
  for (const each of namingSentences(sentence, sentences)) {
    const mentions = people.get(each) ?? [];
    for (const clause of clausesOf(each.text)) {
      const own = mentions.filter(({ nameStart }) => nameStart >= clause.start && nameStart < clause.end);
      for (const person of own)
        persons.push({
          sentence: each,
          person,
          named: {
            name: person.name,
            kind: kindOf(each.text, person),
            positions: person.positions.length > 0 ? person.positions : placeAfterName(each.text, person.nameEnd),
          },
        });
      if (own.length === 0 && !GOES_ON.test(each.text.slice(clause.start, clause.end)))
        bodies.push(...bodiesIn(each.text, clause));
    }
  }
  const single = persons.filter(({ named }) => named.kind === 'INDIVIDUAL');
  const families = persons.filter(({ named }) => named.kind === 'HOUSEHOLD');
  const receiving = [
    ...(single.length > 0 && single.length === individuals ? single : []),
    ...(families.length > 0 && families.length === households ? families : []),
  ];
  const named = [
    ...(bodies.length > 0 && bodies.length === groups ? bodies : []),
    ...receiving.map((each) => each.named),
  ];
  return named.length > 0 ? { named, people: receiving } : null;
}

/** The sentence that says who they are, or the lines of the list that the count opens. */
function namingSentences(sentence: Sentence, sentences: readonly Sentence[]): Sentence[] {
  const after = sentences.slice(sentences.indexOf(sentence) + 1, sentences.indexOf(sentence) + 1 + LONGEST_LIST);
  if (after[0] && NAMES_THEM.test(after[0].text)) return [after[0]];
  if (!OPENS.test(sentence.text.slice(-70))) return [];
  const end = after.findIndex(({ text }) => !ITEM.test(text));
  return end < 0 ? after : after.slice(0, end);
}

interface Clause {
  start: number;
  end: number;
}

function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/;|$/gu)) {
    clauses.push({ start, end: index });
    start = index + 1;
  }
  return clauses;
}

/** "3. Ban Quản lý rừng phòng hộ huyện A": the whole line names one body, whatever words it is called by. */
const WHOLE_ITEM = /^[^,;:()–]{3,120}(?=\s*[,;:(–./]|\s*$)/u;

function bodiesIn(text: string, { start, end }: Clause): DraftNamed[] {
  const clause = text.slice(start, end);
  const marker = /^\s*(?:[-–•+*]|\d{1,2}[.)])\s*/u.exec(clause)?.[0].length ?? 0;
  const opens: AwardItem = { type: 'COLON', start: marker, end: marker };
  const items = awardItems(clause.slice(marker), []);
  const read = namedAmong(clause.slice(marker), items, false, { ...opens, start: 0, end: 0 }, true);
  const groups = read.named.filter(({ kind }) => kind === 'GROUP');
  const item =
    marker > 0 && groups.length > 0 && read.first === 0 ? WHOLE_ITEM.exec(clause.slice(marker))?.[0] : undefined;
  if (item !== undefined) return [{ ...groups[0]!, name: item.trim() }];
  return read.unread ? [] : groups;
}

/** "gia đình ông A", "hộ bà B": a household. */
function kindOf(text: string, { start, nameStart }: PersonMention): DraftNamed['kind'] {
  return /(?:^|[\s(])(?:hộ|gia đình)(?![\p{L}])/iu.test(text.slice(Math.max(0, start - 12), nameStart))
    ? 'HOUSEHOLD'
    : 'INDIVIDUAL';
}
