import { anyRecipientInWords, bodyKindInWords, levelInWords, meetingKindInWords } from '../words/closed-lists.js';
import { dayInWords, say, spanInWords } from '../words/language.js';
import type { LineColumn } from '../pieces/lines.js';
import { addressOfRecord } from './address.js';
import {
  ArticleLink,
  AwardLink,
  BodyLink,
  DecisionLink,
  formInWords,
  HandedOver,
  joined,
  MeetingWithStanding,
  Recipient,
} from './links.js';
import type {
  ArticleHead,
  DecisionHead,
  Line,
  ListedDecision,
  MeetingHead,
  NumberedLine,
  ProposedLine,
  ToldLine,
} from './record.js';
import { StandingIfNot } from './page/standing.js';
import { awardStateInWords } from './words.js';

const form = (): LineColumn<Line> => ({
  title: say('Khen thưởng', 'Award'),
  of: (line) => (
    <>
      <AwardLink award={line} as={formInWords(line.form, line.awardClass)} />{' '}
      {line.state === 'GRANTED' ? null : <span class="badge gone">{awardStateInWords(line.state)}</span>}{' '}
      <StandingIfNot of={line.recordStatus} />
    </>
  ),
});
const recipient = (): LineColumn<Line> => ({
  title: say('Người, đơn vị được khen', 'Recipient'),
  of: (line) => (
    <>
      <Recipient line={line} /> <small>({anyRecipientInWords(line.recipientKind).toLowerCase()})</small>
    </>
  ),
});
const decision = (): LineColumn<Line> => ({
  title: say('Quyết định', 'Decision'),
  of: (line) => (line.decision ? <DecisionLink decision={line.decision} /> : dayInWords(line.grantedOn)),
});
const grantor = (): LineColumn<Line> => ({
  title: say('Cơ quan tặng', 'Granted by'),
  of: ({ grantor, grantorPrinted }) =>
    grantor ? <BodyLink body={grantor} as={grantorPrinted ?? grantor.name} /> : grantorPrinted,
});
const reason = (): LineColumn<Line> => ({ title: say('Thành tích', 'Achievement'), of: ({ reason }) => reason });
const handed = (): LineColumn<ToldLine> => ({
  title: say('Trao ở', 'Handed over at'),
  of: ({ presentations }) => <HandedOver handed={presentations} />,
});
const told = (): LineColumn<ToldLine> => ({
  title: say('Bài báo', 'Articles'),
  of: ({ articles }) =>
    articles.map(({ id, title }) => (
      <div key={id}>
        <a href={addressOfRecord('articles', id)}>{title}</a>
      </div>
    )),
});
const inAnnex = (): LineColumn<Line> => ({
  title: say('TT', 'No.'),
  of: (line) => <AwardLink award={line} as={line.annexOrder === null ? '—' : String(line.annexOrder)} />,
});

/** Awards of one recipient. */
export const awardsOfOne = (): LineColumn<ToldLine>[] => [form(), decision(), grantor(), handed(), told()];
/** Awards by one grantor, or told of by one article. */
export const awardsOfMany = (): LineColumn<Line>[] => [form(), recipient(), decision(), reason()];
/** The same, by the numbers of their certificates, too. */
export const awardsByNumber = (): LineColumn<NumberedLine>[] => [
  { title: say('Số bằng', 'Number'), of: ({ certificateNumber }) => certificateNumber },
  ...awardsOfMany(),
];
/** Lines of one decision. */
export const annexLines = (): LineColumn<ToldLine>[] => [inAnnex(), recipient(), form(), reason(), handed(), told()];

/** Lines of one proposal, each with what became of it. */
export const proposedLines = (): LineColumn<ProposedLine>[] => [
  { title: say('Dòng', 'Line'), of: (line) => <AwardLink award={line} as={say('Mở', 'Open')} /> },
  recipient(),
  { title: say('Đề nghị', 'Proposed'), of: (line) => formInWords(line.form, line.awardClass) },
  {
    title: say('Đã thành', 'What became of it'),
    of: (line) => (
      <>
        {awardStateInWords(line.state)}
        {line.refusalReason ? `: ${line.refusalReason}` : ''}{' '}
        {line.decision && line.decision.status !== 'PROPOSED' ? <DecisionLink decision={line.decision} /> : null}
      </>
    ),
  },
];

export const decisions = (): LineColumn<DecisionHead & Partial<ListedDecision>>[] => [
  {
    title: say('Quyết định', 'Decision'),
    of: (each) => (
      <>
        <DecisionLink decision={each} />
        {each.status === 'PROPOSED' ? <span class="badge">{say('đề nghị', 'proposal')}</span> : null}
      </>
    ),
  },
  { title: say('Trích yếu', 'Subject'), of: ({ subject }) => subject },
  { title: say('Cơ quan ban hành', 'Issuer'), of: ({ issuer }) => (issuer ? <BodyLink body={issuer} /> : null) },
  { title: say('Số dòng', 'Lines'), of: linesOf },
];

/** As the pages of the decision and of what waits count them: a proposal by all that it proposed, a decision by what was not taken back. */
function linesOf({ status, awards, withdrawn, proposed }: DecisionHead & Partial<ListedDecision>) {
  if (!awards || !withdrawn) return null;
  if (status === 'PROPOSED') return proposed?.totalCount;
  const back = withdrawn.totalCount;
  return [awards.totalCount - back, back > 0 ? say(`(${back} đã thu lại)`, `(${back} taken back)`) : ''].join(' ');
}

export const meetings = (): LineColumn<MeetingHead>[] => [
  { title: say('Hội nghị', 'Meeting'), of: (each) => <MeetingWithStanding meeting={{ ...each, heldFrom: '' }} /> },
  { title: say('Ngày', 'Day'), of: ({ heldFrom, heldTo }) => spanInWords(heldFrom, heldTo) },
  { title: say('Loại', 'Kind'), of: ({ kind }) => meetingKindInWords(kind) },
  {
    title: say('Đơn vị tổ chức', 'Organisers'),
    of: (each) => each.organisers.map(({ printed }) => printed).join('; '),
  },
  { title: say('Địa điểm', 'Place'), of: ({ placePrinted }) => placePrinted },
];

export const articles = (): LineColumn<ArticleHead>[] => [
  { title: say('Bài báo', 'Article'), of: (each) => <ArticleLink article={each} /> },
];

export interface ListedBody {
  id: string;
  name: string;
  recordStatus: string;
  kind: string;
  level: string;
  area: { name: string } | null;
  validFrom: string | null;
  validTo: string | null;
}
export const bodies = (): LineColumn<ListedBody>[] => [
  {
    title: say('Cơ quan, tổ chức', 'Body'),
    of: (body) => (
      <>
        <BodyLink body={body} /> <StandingIfNot of={body.recordStatus} />
      </>
    ),
  },
  { title: say('Loại', 'Kind'), of: ({ kind, level }) => joined(bodyKindInWords(kind), levelInWords(level)) },
  { title: say('Địa bàn', 'Area'), of: ({ area }) => area?.name },
  {
    title: say('Hoạt động', 'Stood'),
    of: ({ validFrom, validTo }) => (validTo ? `${dayInWords(validFrom) || '…'} – ${dayInWords(validTo)}` : ''),
  },
];
