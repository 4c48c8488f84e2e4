import type { Viewer } from '../viewer.js';
import { recordsPlaceAt } from './address.js';
import { ArticlePage } from './article-page.js';
import { AwardPage } from './award-page.js';
import { BodyPage } from './body-page.js';
import { DecisionPage } from './decision-page.js';
import { LookUp } from './look-up.js';
import { MeetingPage } from './meeting-page.js';
import { NewDecision } from './new-decision.js';
import { NewMeeting } from './new-meeting.js';
import { NewPerson } from './new-person.js';
import { PersonPage } from './person-page.js';

const PAGES = {
  people: PersonPage,
  bodies: BodyPage,
  decisions: DecisionPage,
  awards: AwardPage,
  meetings: MeetingPage,
  articles: ArticlePage,
} as const;

/** What is on record: looked up, each on a page of its own (address.ts). */
export function RecordsRoom({ viewer }: { viewer: Viewer }) {
  const place = recordsPlaceAt(location.hash);
  if (place.page === 'new-person') return <NewPerson />;
  if (place.page === 'new-meeting') return <NewMeeting viewer={viewer} />;
  if (place.page === 'new-decision') return <NewDecision viewer={viewer} />;
  if (!('id' in place)) return <LookUp viewer={viewer} />;
  const Page = PAGES[place.page];
  return <Page key={place.id} id={place.id} viewer={viewer} />;
}
