import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import type { Appearance, PeopledSentence } from './attendance.js';
import type { DraftAttendee } from './draft.js';

/** One entry a person: the fullest list of posts, all roles, in the order of first appearance. */
export function attendeesFrom(
  appearances: readonly Appearance[],
  evidenceOf: (source: PeopledSentence, start: number, end: number) => DraftAttendee['evidence'],
): DraftAttendee[] {
  const byName = new Map<string, Appearance[]>();
  for (const each of appearances) {
    const key = foldVietnamese(each.person.name);
    byName.set(key, [...(byName.get(key) ?? []), each]);
  }
  return [...byName.values()].map((all) => {
    const fullest = all.reduce((one, other) => (rankOf(other) > rankOf(one) ? other : one));
    const roles = new Set(all.flatMap((each) => each.roles));
    if (roles.size > 1 && !all.some(({ listed }) => listed)) roles.delete('ATTENDEE');
    const { source } = fullest;
    const person = { ...fullest.person, ...withoutEnds(source.sentence.text, fullest.person) };
    return {
      name: person.name,
      printed: source.sentence.text.slice(person.start, person.end),
      positions: person.positions,
      roles: (['CHAIR', 'SPEAKER', 'PRESENTER', 'ATTENDEE'] as const).filter((role) => roles.has(role)),
      meeting: fullest.source.meeting,
      evidence: evidenceOf(source, person.start, person.end),
    };
  });
}

/** Without the "các đồng chí:" that opens the list, and the "và" that goes on with it. */
function withoutEnds(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const printed = text.slice(start, end);
  const lead = /^(?:các |hai |ba )?(?:đồng chí|đ\/c|ông|bà|anh|chị)\s*:\s*/iu.exec(printed)?.[0].length ?? 0;
  const tail = /(?:[\s,;]|(?<=[\s,;])(?:và|cùng|với))*$/u.exec(printed)?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
}

function rankOf({ person, listed, source }: Appearance): number {
  const printed = person.positions.join(' ').length;
  return (
    person.positions.length * 10 +
    (listed ? 5 : 0) +
    Math.min(printed, 100) / 100 +
    (source.sentence.place === 'CAPTION' ? -1 : 0)
  );
}
