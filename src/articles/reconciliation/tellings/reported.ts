import type { Counted } from '../vocabulary.js';
import { add, agreedOrSpread, type Count, exactOf, fuller } from '../comparing/count.js';
import { groupBy } from '../comparing/group-by.js';
import { countOf, tallyOfClaim } from '../comparing/tally.js';
import type { Telling } from './tellings.js';

/** What articles report as granted or presented: of one meeting they tell the same thing, meetings add up. */
export function reportedBy(all: readonly Telling[], counted: Counted): Count | null {
  const tellings = all.filter(({ verb }) => verb !== 'PROPOSED');
  const occasions = groupBy(tellings, ({ meetingId, sources }) => meetingId ?? [...sources].toSorted().join());
  const counts = [...occasions.values()].flatMap((occasion) => {
    const articles = [...groupBy(occasion, ({ articleId }) => articleId).values()].flatMap((group) => {
      const said = group.flatMap((telling) => saidOutright(telling, counted) ?? []);
      return said.length === 0 ? [] : [said.reduce(fuller)];
    });
    return articles.length === 0 ? [] : [agreedOrSpread(articles)];
  });
  return counts.length === 0 ? null : withAllWhoSpeak(counts.reduce(add), tellings, counted);
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
