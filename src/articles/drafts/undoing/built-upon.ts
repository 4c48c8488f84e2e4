import { OUTCOME_TABLES } from '../drafts.repository.js';

/** What can be built upon that which accepting a draft made. */
export const BUILT_UPON = {
  PUBLIC: { vi: 'bản ghi đã được xác nhận', en: 'records confirmed' },
  CHANGED: { vi: 'bản ghi đã được sửa', en: 'records changed' },
  ARTICLE_CLAIMED: { vi: 'điều bài nói được ghi thêm vào bài', en: 'further claims recorded of the article' },
  ARTICLE_DRAFTED: {
    vi: 'bản nháp khác đã nhận vào cùng bài',
    en: 'other drafts accepted into the same article',
  },
  MEETING_ATTENDED: { vi: 'người dự được ghi thêm vào hội nghị', en: 'attendances added to the meeting' },
  MEETING_PRESENTED: { vi: 'lượt trao khác tại hội nghị', en: 'other presentations at the meeting' },
  MEETING_CLAIMED: { vi: 'điều bài khác nói về hội nghị', en: 'other claims about the meeting' },
  MEETING_HAS_PARTS: { vi: 'hội nghị khác là một phần của hội nghị', en: 'meetings recorded as a part of the meeting' },
  ATTENDEE_PRESENTS: { vi: 'lượt trao khác do người trong danh sách trao', en: 'other presentations by its attendees' },
  CLAIM_PRESENTED: { vi: 'lượt trao khác dẫn điều bài nói', en: 'other presentations of its claims' },
  CLAIM_SUPERSEDES: {
    vi: 'điều bài khác nói được thay bằng điều bài này nói',
    en: 'other claims superseded by its claims',
  },
  LINE_PRESENTED: { vi: 'lượt trao khác của dòng khen thưởng', en: 'other presentations of its award lines' },
  LINE_WITH_EVENTS: {
    vi: 'việc hủy, đính chính, cấp đổi hoặc cấp lại',
    en: 'annulments, corrections or re-issues of its award lines',
  },
  LINE_CLAIMED: { vi: 'điều bài khác nói về dòng khen thưởng', en: 'other claims about its award lines' },
  DECISION_LISTS: { vi: 'dòng được ghi thêm vào quyết định', en: 'lines added to the decision' },
  DECISION_CLAIMED: { vi: 'điều bài khác nói về quyết định', en: 'other claims about the decision' },
  DECISION_CITED: { vi: 'việc khác lấy quyết định làm căn cứ', en: 'acts based on the decision' },
} as const;
export type BuiltUponCode = keyof typeof BUILT_UPON;

/** Columns of outcomes, with the type of the record behind each. People and posts are taken back or left, one by one. */
const GUARDED = {
  meeting_id: 'Meeting',
  attendance_id: 'Attendance',
  claim_id: 'Claim',
  presentation_id: 'Presentation',
  award_id: 'Award',
  decision_id: 'AwardDecision',
} as const;

/** Ids that the acceptances made: `mine` is what they made, `touched` what was there and they changed. */
const made = (column: keyof typeof GUARDED) => `(select ${column} from mine where ${column} is not null)`;
const standing = `x.record_status <> 'WITHDRAWN'`;
const handedOver = `x.id not in ${made('presentation_id')} and ${standing}`;
const presentedItem = `presentation_items i join presentations x on x.id = i.presentation_id
  where i.withdrawn_at is null and ${handedOver}`;
const otherClaim = `x.id not in ${made('claim_id')} and ${standing}`;

const SELECTS: readonly [BuiltUponCode, type: string, sql: string][] = [
  ...Object.entries(GUARDED).flatMap(([column, type]): [BuiltUponCode, string, string][] => {
    const from = `mine join ${OUTCOME_TABLES[column as keyof typeof GUARDED]} x on x.id = mine.${column}`;
    return [
      ['PUBLIC', type, `${from} where x.record_status = 'CONFIRMED'`],
      ['CHANGED', type, `${from} where x.record_status = 'DRAFT' and x.version <> mine.version`],
    ];
  }),
  ['PUBLIC', 'Article', `articles x where x.id in (select id from own_article) and x.record_status = 'CONFIRMED'`],
  [
    'CHANGED',
    'Article',
    `articles x where x.id in (select id from own_article) and x.record_status = 'DRAFT' and x.version <> 1`,
  ],
  ['ARTICLE_CLAIMED', 'Claim', `claims x where x.article_id in (select id from own_article) and ${otherClaim}`],
  [
    'ARTICLE_DRAFTED',
    'ArticleDraft',
    `article_draft_acceptances o join article_drafts x on x.id = o.draft_id
      where o.article_id in (select id from own_article) and o.undone_at is null and o.id <> all($1)`,
  ],
  [
    'MEETING_ATTENDED',
    'Attendance',
    `attendances x where x.meeting_id in ${made('meeting_id')} and x.id not in ${made('attendance_id')} and ${standing}`,
  ],
  [
    'MEETING_PRESENTED',
    'Presentation',
    `presentations x where x.meeting_id in ${made('meeting_id')} and ${handedOver}`,
  ],
  [
    'MEETING_CLAIMED',
    'Claim',
    `claims x where x.meeting_id in ${made('meeting_id')} and ${otherClaim}
      and x.id not in (select claim_id from touched where claim_id is not null)`,
  ],
  ['DECISION_CLAIMED', 'Claim', `claims x where x.decision_id in ${made('decision_id')} and ${otherClaim}`],
  ['MEETING_HAS_PARTS', 'Meeting', `meetings x where x.parent_meeting_id in ${made('meeting_id')} and ${standing}`],
  [
    'ATTENDEE_PRESENTS',
    'Presentation',
    `presentation_presenters p join presentations x on x.id = p.presentation_id
      where p.attendance_id in ${made('attendance_id')} and ${handedOver}`,
  ],
  ['CLAIM_PRESENTED', 'Presentation', `${presentedItem} and i.claim_id in ${made('claim_id')}`],
  ['CLAIM_SUPERSEDES', 'Claim', `claims x where x.superseded_by_id in ${made('claim_id')} and ${otherClaim}`],
  ['LINE_PRESENTED', 'Presentation', `${presentedItem} and i.award_id in ${made('award_id')}`],
  [
    'LINE_WITH_EVENTS',
    'AwardEvent',
    `award_events x where x.withdrawn_at is null and x.award_id in ${made('award_id')}`,
  ],
  [
    'LINE_CLAIMED',
    'Claim',
    `claim_awards l join claims x on x.id = l.claim_id where l.award_id in ${made('award_id')} and ${otherClaim}`,
  ],
  [
    'DECISION_LISTS',
    'Award',
    `awards x where x.decision_id in ${made('decision_id')} and x.id not in ${made('award_id')} and ${standing}`,
  ],
  [
    'DECISION_CITED',
    'AwardEvent',
    `award_events x where x.withdrawn_at is null and x.decision_id in ${made('decision_id')}`,
  ],
];

/** Of acceptances `$1`: what was built upon them, each record once for each reason. */
export const BUILT_UPON_SQL = `
  with mine as materialized (select * from article_draft_outcomes where acceptance_id = any($1) and made),
       touched as materialized
         (select * from article_draft_outcomes where acceptance_id = any($1) and not made and version is not null),
       own_article as (select article_id as id from article_draft_acceptances where id = any($1) and article_made)
  ${SELECTS.map(([code, type, from]) => `select distinct '${code}' as code, '${type}' as type, x.id from ${from}`).join('\n  union all ')}`;

export interface Built {
  code: BuiltUponCode;
  type: string;
  id: string;
}

const SHOWN = 20;

export interface BuiltUpon {
  code: BuiltUponCode;
  count: number;
  /** The first of them. */
  records: { type: string; id: string }[];
}

/** By reason, how many and which; in the order in which reasons are told. */
export function tellBuiltUpon(built: readonly Built[]): BuiltUpon[] {
  return (Object.keys(BUILT_UPON) as BuiltUponCode[]).flatMap((code) => {
    const own = built.filter((each) => each.code === code).map(({ type, id }) => ({ type, id }));
    return own.length === 0 ? [] : [{ code, count: own.length, records: own.slice(0, SHOWN) }];
  });
}
