import { among, type Options } from '../words/closed-lists.js';
import { say } from '../words/language.js';
import type { RecordKind } from '../records/address.js';
import type { RecordType } from './operations.js';

export const KINDS = (): Options => [
  ['DECISION', say('Quyết định', 'Decision')],
  ['MEETING', say('Hội nghị', 'Meeting')],
  ['ARTICLE', say('Bài báo', 'Article')],
  ['AWARD', say('Khen thưởng lẻ', 'Single award')],
];
export const kindInWords = among(KINDS);

const PAGES: Readonly<Record<string, RecordKind>> = {
  DECISION: 'decisions',
  AwardDecision: 'decisions',
  MEETING: 'meetings',
  Meeting: 'meetings',
  ARTICLE: 'articles',
  Article: 'articles',
  AWARD: 'awards',
  Award: 'awards',
};
/** On which pages of the registry a kind of record, or a type, is looked up; undefined: on none. */
export const pageOf = (kind: string | undefined): RecordKind | undefined => PAGES[kind ?? ''];

export const sourceInWords = among(() => [
  ['ARTICLE', say('bài', 'article')],
  ['LIST', say('danh sách', 'list')],
]);

/** What records are called: in Vietnamese, in English one and several. */
const CALLED: Readonly<Record<RecordType, readonly [vi: string, one: string, several: string]>> = {
  Person: ['người', 'person', 'people'],
  Post: ['chức vụ', 'post', 'posts'],
  Organisation: ['đơn vị', 'body', 'bodies'],
  Meeting: ['hội nghị', 'meeting', 'meetings'],
  Attendance: ['lượt dự', 'attendee', 'attendees'],
  AwardDecision: ['quyết định', 'decision', 'decisions'],
  Award: ['khen thưởng', 'award', 'awards'],
  Presentation: ['lượt trao', 'presentation', 'presentations'],
  Article: ['bài báo', 'article', 'articles'],
  Claim: ['điều bài nói', 'claim of an article', 'claims of articles'],
};

export function counted(type: RecordType, count: number): string {
  const [vi, one, several] = CALLED[type];
  return `${count} ${say(vi, count === 1 ? one : several)}`;
}
