import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import type { DraftAttendeePart, DraftAwardPart, DraftContents, DraftDoubt } from '../draft-contents.js';

/** Of a position that stands with an award of the same article: as long as nobody looked, it is recorded nowhere. */
export const POSITION_FROM_AWARD = 'POSITION_FROM_AWARD';

type Parts = Pick<DraftContents, 'attendees' | 'awards' | 'doubts'>;

/**
 * Those of whom the article prints no position where they attend, and one where an award names somebody called so: it is taken from
 * there, and the doubt says so with the words of that award. Where awards tell otherwise of one name, or two guests bear it, nobody knows.
 */
export function withPositionsOfAwards<Contents extends Parts>(contents: Contents): Contents {
  const { awards, doubts } = contents;
  const from = new Map<string, { positions: string[]; award: DraftAwardPart }>();
  for (const part of contents.attendees) {
    const lacks = doubts.some(({ code, partKey }) => code === 'PERSON_WITHOUT_POSITION' && partKey === part.key);
    const found = lacks ? told(part, contents.attendees, awards) : undefined;
    if (found) from.set(part.key, found);
  }
  if (from.size === 0) return contents;
  return {
    ...contents,
    attendees: contents.attendees.map((part) => ({
      ...part,
      positions: from.get(part.key)?.positions ?? part.positions,
    })),
    doubts: doubts.map((doubt) => {
      const found = doubt.code === 'PERSON_WITHOUT_POSITION' ? from.get(doubt.partKey ?? '') : undefined;
      return found ? guess(doubt, found) : doubt;
    }),
  };
}

/** The attendee as it is recorded: a position that is a guess still is not. */
export function withoutGuessedPosition(part: DraftAttendeePart, doubts: readonly DraftDoubt[]): DraftAttendeePart {
  const isGuess = doubts.some(({ code, partKey }) => code === POSITION_FROM_AWARD && partKey === part.key);
  return isGuess ? { ...part, positions: [] } : part;
}

/** The contents for whoever compares with records: who is on record as something is not found by a guess. */
export function withoutGuessedPositions(contents: DraftContents): DraftContents {
  return { ...contents, attendees: contents.attendees.map((part) => withoutGuessedPosition(part, contents.doubts)) };
}

function told(
  { name }: DraftAttendeePart,
  attendees: readonly DraftAttendeePart[],
  awards: readonly DraftAwardPart[],
): { positions: string[]; award: DraftAwardPart } | undefined {
  const is = (each: { name: string }) => foldVietnamese(each.name) === foldVietnamese(name);
  if (attendees.filter(is).length > 1) return undefined;
  const found = awards.flatMap((award) =>
    award.named
      .filter((each) => each.kind === 'INDIVIDUAL' && is(each) && each.positions.length > 0)
      .map(({ positions }) => ({ positions, award })),
  );
  const ways = new Set(found.map(({ positions }) => foldVietnamese(positions.join(', '))));
  return ways.size === 1 ? found[0] : undefined;
}

function guess(doubt: DraftDoubt, { positions, award }: { positions: string[]; award: DraftAwardPart }): DraftDoubt {
  const printed = positions.join(', ');
  return {
    ...doubt,
    code: POSITION_FROM_AWARD,
    messageVi: `Chức vụ “${printed}” lấy từ chỗ bài nói về khen thưởng của người cùng tên: bấm Đã xem nếu đúng người, nếu chưa thì khi nhận không ghi chức vụ.`,
    messageEn: `The position “${printed}” is taken from where the article tells of an award to somebody of the same name: dismiss this doubt if it is the same person; until then accepting records no position.`,
    evidence: award.evidence ?? doubt.evidence,
  };
}
