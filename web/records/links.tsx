import { classInWords } from '../words/closed-lists.js';
import { dayInWords, language, say } from '../words/language.js';
import { positionAndUnit } from '../words/position-and-unit.js';
import { addressOfRecord } from './address.js';
import type { ArticleHead, DecisionHead, FormName, Handed, Known, Line, MeetingHead, Named } from './record.js';
import { StandingIfNot } from './page/standing.js';
import { mannerInWords } from './words.js';

export const joined = (...parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(', ');

export const formInWords = (form: FormName, awardClass: string | null = null): string =>
  joined(language() === 'vi' ? form.nameVi : form.nameEn, awardClass ? classInWords(awardClass) : null);

export const decisionInWords = ({
  numberPrinted,
  signedOn,
}: Pick<DecisionHead, 'numberPrinted' | 'signedOn'>): string =>
  joined(numberPrinted ?? say('(chưa có số)', '(without a number)'), dayInWords(signedOn));

export const PersonLink = ({ person, as }: { person: Known; as?: string | null }) => (
  <a href={addressOfRecord('people', person.id)}>{as ?? person.displayName}</a>
);

export const BodyLink = ({ body, as }: { body: Named; as?: string | null }) => (
  <a href={addressOfRecord('bodies', body.id)}>{as ?? body.name}</a>
);

export const DecisionLink = ({ decision }: { decision: DecisionHead }) => (
  <>
    <a href={addressOfRecord('decisions', decision.id)}>{decisionInWords(decision)}</a>{' '}
    <StandingIfNot of={decision.recordStatus} />
  </>
);

export const MeetingLink = ({ meeting }: { meeting: { id: string; title: string; heldFrom: string } }) => (
  <>
    <a href={addressOfRecord('meetings', meeting.id)}>{meeting.title}</a> <small>{dayInWords(meeting.heldFrom)}</small>
  </>
);

export const MeetingWithStanding = ({ meeting }: { meeting: MeetingHead }) => (
  <>
    <MeetingLink meeting={meeting} /> <StandingIfNot of={meeting.recordStatus} />
  </>
);

export const ArticleLink = ({ article }: { article: ArticleHead }) => (
  <>
    <a href={addressOfRecord('articles', article.id)}>{article.title}</a>{' '}
    <small>{joined(article.outlet, dayInWords(article.publishedOn))}</small> <StandingIfNot of={article.recordStatus} />
  </>
);

export const AwardLink = ({ award, as }: { award: { id: string }; as: string }) => (
  <a href={addressOfRecord('awards', award.id)}>{as}</a>
);

/** Who an award is for: whoever is on record, else the name as printed. */
export function Recipient({ line }: { line: Line }) {
  const { person, organisation, recipientName, recipientPosition, recipientUnit, quantity, unlisted } = line;
  const name =
    recipientName ?? person?.displayName ?? organisation?.name ?? say('(nguồn không nêu tên)', '(not named)');
  return (
    <>
      {person ? (
        <PersonLink person={person} as={name} />
      ) : organisation ? (
        <BodyLink body={organisation} as={name} />
      ) : (
        name
      )}{' '}
      <small>
        {joined(positionAndUnit(recipientPosition, recipientUnit), unlisted ? quantityInWords(quantity) : null)}
      </small>
    </>
  );
}

/** Unknown is said, never left to be read as one. */
const quantityInWords = (quantity: number | null): string =>
  quantity === null
    ? say('không rõ bao nhiêu', 'not known how many')
    : say(`gộp ${quantity}, không nêu tên từng`, `${quantity} together, not named`);

/** Where and how awards were handed over; nothing where that is not on record. */
export const HandedOver = ({ handed }: { handed: readonly Handed[] }) => (
  <>
    {handed.map(({ id, manner, meeting }) => (
      <div key={id}>
        <MeetingLink meeting={meeting} />
        {manner === 'IN_PERSON' ? null : <small> {mannerInWords(manner)}</small>}
      </div>
    ))}
  </>
);
