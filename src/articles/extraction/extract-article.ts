import { headOf, publicationOf, type HeadOptions } from './text/article-head.js';
import { appearancesIn, type PeopledSentence } from './guests/attendance.js';
import { attendeesFrom } from './guests/attendees.js';
import { draftAwards } from './drafting/draft-awards.js';
import { draftMeetings } from './drafting/draft-meetings.js';
import { readAwards } from './awards/article-awards.js';
import type { AwardTelling } from './tellings/award-telling.js';
import type { Draft, DraftAttendee, DraftAward, Evidence } from './draft.js';
import { generalDoubts, nothing } from './drafting/empty-draft.js';
import { evidenceIn } from './drafting/evidence.js';
import { delegationsIn } from './guests/delegations.js';
import { guestListItems, talkedWith } from './guests/lists.js';
import { readLayout } from './text/layout.js';
import { meetingsIn } from './meetings/meetings.js';
import { doubt, notTakenDoubt } from './messages.js';
import { peopleIn, type PersonMention } from './people/people.js';
import { placesTold } from './people/places-told.js';
import { tellsNewspaper, tellsOfGathering } from './guests/newspaper-talks.js';
import { talksIn } from './guests/talks.js';
import { compacted } from './patterns/compact.js';
import { isIndexPage, unreadable, wordsToPrograms } from './text/readable.js';
import { sentencesOf, type Sentence } from './text/sentences.js';
import { readSource } from './text/source-text.js';

/** "Tới dự có các đồng chí: A, B, các cá nhân được khen thưởng": all of them are guests. */
const GUEST_SENTENCE = compacted(
  /^[^,;:.]{0,30}(?<![\p{L}])(?:đến|về|tới|tham|cùng)? ?(?<!vinh )dự[^,;:.]{0,50} (?:có|gồm)(?![\p{L}])/iu,
);

export type ExtractOptions = HeadOptions;

/**
 * Reads one article: text in, draft and doubts out. Pure, never throws, linear in the length of the text, of which at most
 * `LONGEST_ARTICLE` units are read. Evidence spans are UTF-16 units of `pasted`.
 */
export function extractArticle(pasted: string, options: ExtractOptions = {}): Draft {
  const source = readSource(pasted);
  const refused = unreadable(source.text);
  if (refused) return nothing(options, [doubt(refused)]);

  const layout = readLayout(source.text);
  const { publication, notTaken } = publicationOf(layout, options.publishedOn, options.readOn);
  const article = headOf(layout, publication, options);
  const doubts = [...generalDoubts(source), ...(notTaken === null ? [] : [notTakenDoubt(notTaken)])];
  if (isIndexPage(layout)) return { ...nothing(options, [...doubts, doubt('INDEX_PAGE')]), article };

  const sentences = sentencesOf(layout.paragraphs).filter((sentence) => !wordsToPrograms(sentence.text));
  const evidence = evidenceIn(source);
  const tellings = meetingsIn(sentences);
  const places = placesTold(source.text);
  const people = new Map(sentences.map((sentence) => [sentence, peopleIn(sentence.text, places)]));
  const awards = readAwards(
    sentences,
    people,
    tellings.map((each) => titleSpan(each)),
    tellings.some(({ title }) => /tuyên dương|biểu dương|khen thưởng|tôn vinh|vinh danh/iu.test(title)),
  );
  const { meetings, doubts: meetingDoubts } = draftMeetings({
    tellings,
    sentences,
    publication,
    readOn: options.readOn,
    headline: layout.headline ?? options.title ?? '',
    evidence,
    awards: awards.tellings,
  });

  const meetingOf = meetingFinder(tellings.map(({ sentence }) => sentence.start));
  const guestList = guestListItems(sentences);
  const gathered = meetings.length > 0 || tellsOfGathering(sentences);
  const talks = talksIn(sentences);
  const met = talkedWith(sentences);
  const receivers = receiversOf(awards.events);
  const givers = bySentence(awards.tellings, ({ presenters }) => presenters);
  // Of sentences whose awards are left unread nobody knows who receives, and whoever does is no guest.
  const cut = awards.read < sentences.length;
  if (cut && !doubts.some(({ code }) => code === 'TEXT_CUT')) doubts.push(doubt('TEXT_CUT'));
  const peopled: PeopledSentence[] = sentences
    .slice(0, awards.read)
    .filter(({ place }) => place !== 'HEADLINE')
    .map((sentence) => ({
      sentence,
      people: people.get(sentence) ?? [],
      receivers: met.has(sentence) ? new Set() : receivers(sentence, people.get(sentence) ?? []),
      givers: new Set(givers.get(sentence)),
      inGuestList: guestList.has(sentence) || met.has(sentence),
      inTalk: talks.has(sentence),
      meeting: meetingOf(sentence.start),
    }));
  const at = (from: PeopledSentence, start: number, end: number): Evidence => evidence(from.sentence, start, end);
  const { attendees, doubts: attendeeDoubts } = attendeesFrom(peopled.flatMap(appearancesIn), peopled, at);
  const drafted = draftAwards(awards.tellings, {
    meetingOf,
    organisersOf: (meeting) => meetings[meeting ?? -1]?.organisers ?? [],
    evidence,
    sentences,
  });
  return {
    article,
    meetings,
    attendees: attendees
      .map((each) => whoHandsOver(each, drafted.awards))
      .filter((each) => gathered || !tellsNewspaper(each, pasted)),
    delegations: peopled.flatMap((each) => delegationsIn(each, at)).slice(0, 60),
    awards: drafted.awards,
    doubts: [...doubts, ...meetingDoubts, ...attendeeDoubts, ...drafted.doubts],
  };
}

/** "Chủ tịch UBND tỉnh trao", "Ông An trao": whoever is told by office or by given name alone hands over, too. */
function whoHandsOver(attendee: DraftAttendee, awards: readonly DraftAward[]): DraftAttendee {
  const { name, roles } = attendee;
  if (roles.includes('PRESENTER') || !awards.some(({ presenters }) => presenters.includes(name))) return attendee;
  const at = roles.indexOf('ATTENDEE');
  return { ...attendee, roles: roles.toSpliced(at < 0 ? roles.length : at, 0, 'PRESENTER') };
}

type ReadAward = Pick<AwardTelling, 'event' | 'sentence'>;

function bySentence(
  awards: readonly ReadAward[],
  peopleOf: (event: AwardTelling['event']) => readonly PersonMention[],
): ReadonlyMap<Sentence, readonly PersonMention[]> {
  const found = new Map<Sentence, PersonMention[]>();
  for (const { event, sentence } of awards) {
    const people = found.get(sentence);
    if (people) people.push(...peopleOf(event));
    else found.set(sentence, [...peopleOf(event)]);
  }
  return found;
}

/** Who receives in a sentence; in a caption, whoever is told to receive elsewhere: it shows them. */
function receiversOf(
  awards: readonly ReadAward[],
): (sentence: Sentence, people: readonly PersonMention[]) => ReadonlySet<PersonMention> {
  const told = bySentence(awards, ({ receivers }) => receivers);
  const names = new Set([...told.values()].flatMap((people) => people.map(({ name }) => name)));
  return (sentence, people) => {
    if (GUEST_SENTENCE.test(sentence.text)) return new Set();
    const shown = sentence.place === 'CAPTION' ? people.filter(({ name }) => names.has(name)) : [];
    return new Set([...(told.get(sentence) ?? []), ...shown]);
  };
}

function titleSpan({ sentence, title }: { sentence: Sentence; title: string }): { start: number; end: number } {
  const at = sentence.text.indexOf(title);
  // A title taken from the headline stands nowhere in the sentence that mentions the meeting.
  if (at < 0) return { start: sentence.start, end: sentence.start };
  return { start: sentence.start + at, end: sentence.start + at + title.length };
}

/** The meeting whose telling stands last before a place in the text; the first one for what stands before all. */
function meetingFinder(starts: readonly number[]): (at: number) => number | null {
  return (at) => {
    if (starts.length === 0) return null;
    const last = starts.findLastIndex((start) => start <= at);
    return Math.max(0, last);
  };
}
