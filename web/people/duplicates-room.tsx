import { say } from '../words/language.js';
import type { Viewer } from '../signing-in/viewer.js';
import { DecidedLists } from './decided-lists.js';
import { PairList } from './pair-list.js';
import { PairPage } from './pair-page.js';
import { peoplePlaceAt } from './pairs.js';

/** Who may stand on record twice (`#/duplicates`), two of them side by side (`#/duplicates/ONE/OTHER`), what was decided (`#/duplicates/decided`). */
export function DuplicatesRoom({ viewer }: { viewer: Viewer }) {
  const place = peoplePlaceAt(location.hash);
  if (place.page === 'PAIR')
    return <PairPage key={place.one + place.other} one={place.one} other={place.other} viewer={viewer} />;
  return (
    <>
      <Tabs here={place.page} />
      {place.page === 'DECIDED' ? <DecidedLists /> : <PairList />}
    </>
  );
}

function Tabs({ here }: { here: 'PAIRS' | 'DECIDED' }) {
  const tab = (name: typeof here, address: string, words: string) => (
    <a class={name === here ? 'tab here' : 'tab'} href={address} aria-current={name === here ? 'page' : undefined}>
      {words}
    </a>
  );
  return (
    <nav class="tabs" aria-label={say('Người trùng', 'Duplicates')}>
      {tab('PAIRS', '#/duplicates', say('Có thể trùng', 'Likely duplicates'))}
      {tab('DECIDED', '#/duplicates/decided', say('Đã gộp, đã tách bạch', 'Merged, told apart'))}
    </nav>
  );
}
