import type { HandedOver, Registered, RegisteredAwards } from '../registered.js';
import { NOT_COUNTED, type NotCountedCode } from '../vocabulary.js';

/** Records that are there and in no figure. */
export interface NotCounted {
  code: NotCountedCode;
  count: number;
  /** Some of them. */
  awardIds: string[];
  claimIds: string[];
}

const OF_AWARDS: Readonly<Partial<Record<RegisteredAwards['bucket'], NotCountedCode>>> = {
  ANNULLED: 'AWARD_ANNULLED',
  REPLACED: 'AWARD_REPLACED',
  WITHDRAWN: 'AWARD_WITHDRAWN',
  UNDATED: 'AWARD_UNDATED',
};
const OF_PRESENTATIONS: Readonly<Partial<Record<HandedOver['bucket'], NotCountedCode>>> = {
  ABSENT: 'PRESENTATION_ABSENT',
  MISTAKEN: 'PRESENTATION_WITHDRAWN',
  NOT_STANDING: 'PRESENTED_NO_LONGER_STANDING',
};

/** In the order of the codes; what is not there is left out. */
export function notCountedOf(
  { awards, handedOver }: Registered,
  claims: readonly { code: NotCountedCode; claimId: string }[],
): NotCounted[] {
  const parts: NotCounted[] = [
    ...awards.flatMap(({ bucket, lines, awardIds }) => part(OF_AWARDS[bucket], lines, awardIds)),
    ...handedOver
      .filter((group) => group.here)
      .flatMap(({ bucket, lines, awardIds }) => part(OF_PRESENTATIONS[bucket], lines, awardIds)),
    ...claims.map(({ code, claimId }) => ({ code, count: 1, awardIds: [], claimIds: [claimId] })),
  ];
  return Object.values(NOT_COUNTED).flatMap((code) => {
    const of = parts.filter((each) => each.code === code);
    if (of.length === 0) return [];
    return [
      {
        code,
        count: of.reduce((sum, { count }) => sum + count, 0),
        awardIds: of.flatMap(({ awardIds }) => awardIds).toSorted(),
        claimIds: of.flatMap(({ claimIds }) => claimIds).toSorted(),
      },
    ];
  });
}

function part(code: NotCountedCode | undefined, count: number, awardIds: readonly string[]): NotCounted[] {
  return code === undefined ? [] : [{ code, count, awardIds: [...awardIds], claimIds: [] }];
}
