import type { Counted } from '../vocabulary.js';
import { add, agreedOrSpread, type Count, exactOf, fuller } from '../comparing/count.js';
import { groupBy } from '../comparing/group-by.js';
import { countOf, tallyOfClaim } from '../comparing/tally.js';
import type { Telling } from './tellings.js';

/**
 * What articles report as granted or presented: of one meeting they tell the same thing, meetings add up. Who tells of a decision alone
 * tells of no other meeting than those at which it was handed over.
 */
export function reportedBy(all: readonly Telling[], counted: Counted): Count | null {
  const tellings = all.filter(({ verb }) => verb !== 'PROPOSED');
  const counts = sameThings(tellings).flatMap(({ meetings, loose }) => {
    const told = [meetings, loose].map((occasions) => occasions.flatMap((occasion) => agreedOf(occasion, counted)));
    const sums = told.flatMap((each) => (each.length === 0 ? [] : [each.reduce(add)]));
    return sums.length === 0 ? [] : [sums.reduce(fuller)];
  });
  return counts.length === 0 ? null : withAllWhoSpeak(counts.reduce(add), tellings, counted);
}

/** What the articles of one occasion say together. */
function agreedOf(occasion: readonly Telling[], counted: Counted): Count[] {
  const articles = [...groupBy(occasion, ({ articleId }) => articleId).values()].flatMap((group) => {
    const said = group.flatMap((telling) => saidOutright(telling, counted) ?? []);
    return said.length === 0 ? [] : [said.reduce(fuller)];
  });
  return articles.length === 0 ? [] : [agreedOrSpread(articles)];
}

interface SameThing {
  meetings: Telling[][];
  /** Occasions of which no meeting is known, only what they are of. */
  loose: Telling[][];
}

function sameThings(tellings: readonly Telling[]): SameThing[] {
  const byMeeting = groupBy(tellings, ({ meetingId }) => meetingId ?? '');
  const bySources = groupBy(byMeeting.get('') ?? [], ({ sources }) => [...sources].toSorted().join());
  byMeeting.delete('');
  let things: SameThing[] = [...byMeeting.values()].map((meeting) => ({ meetings: [meeting], loose: [] }));
  for (const occasion of bySources.values()) {
    const within = ({ meetings }: SameThing) => meetings.some((meeting) => isWithin(occasion, meeting));
    const joined = things.filter(within);
    things = things.filter((thing) => !joined.includes(thing));
    things.push({
      meetings: joined.flatMap(({ meetings }) => meetings),
      loose: [...joined.flatMap(({ loose }) => loose), occasion],
    });
  }
  return things;
}

function isWithin(occasion: readonly Telling[], meeting: readonly Telling[]): boolean {
  const theirs = new Set(meeting.flatMap(({ sources }) => [...sources]));
  return occasion.every(({ sources }) => [...sources].every((source) => theirs.has(source)));
}

/** What a telling says, resting on the one claim that states just that, where there is one. */
function saidOutright(telling: Telling, counted: Counted): Count | null {
  const said = countOf(telling.tally, counted);
  if (!said?.from || exactOf(said) === null || telling.alsoAboutOthers) return said;
  for (const claim of telling.claims) {
    const own = countOf(tallyOfClaim(claim), counted);
    if (own?.from && exactOf(own) === exactOf(said)) return { ...said, from: own.from };
  }
  return said;
}

/** Of a figure that nobody can tell exactly, whoever looks has to see all that is said of it. */
function withAllWhoSpeak(count: Count, tellings: readonly Telling[], counted: Counted): Count {
  if (!count.from || exactOf(count) !== null) return count;
  const claims = tellings.flatMap((telling) => telling.claims);
  return { ...count, from: claims.flatMap((claim) => countOf(tallyOfClaim(claim), counted)?.from ?? []) };
}
