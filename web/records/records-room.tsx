import type { Viewer } from '../signing-in/viewer.js';
import { recordsPlaceAt } from './address.js';
import { ArticlePage } from './articles/article-page.js';
import { AwardPage } from './awards/award-page.js';
import { BodyPage } from './bodies/body-page.js';
import { DecisionPage } from './decisions/decision-page.js';
import { LookUp } from './looking-up/look-up.js';
import { MeetingPage } from './meetings/meeting-page.js';
import { NewBody } from './by-hand/new-body.js';
import { NewDecision, NewProposal } from './by-hand/new-decision.js';
import { NewMeeting } from './by-hand/new-meeting.js';
import { NewPerson } from './by-hand/new-person.js';
import { PersonPage } from './people/person-page.js';

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
  if (place.page === 'new-body') return <NewBody />;
  if (place.page === 'new-meeting') return <NewMeeting viewer={viewer} />;
  if (place.page === 'new-decision') return <NewDecision viewer={viewer} />;
  if (place.page === 'new-proposal') return <NewProposal viewer={viewer} />;
  if (!('id' in place)) return <LookUp viewer={viewer} />;
  const Page = PAGES[place.page];
  return <Page key={place.id} id={place.id} viewer={viewer} />;
}
