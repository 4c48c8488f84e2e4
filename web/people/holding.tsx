import { recordStatusInWords } from '../words/closed-lists.js';
import { dayInWords, language, say } from '../words/language.js';
import { type HeldAward, type Person, postInWords } from './pairs.js';
import { visibilityInWords } from './words.js';

/** All that the registry holds of one person, to be read beside what it holds of another. */
export function Holding({ of }: { of: Person }) {
  return (
    <dl>
      <Listed
        name={say('Cách in tên', 'Printed as')}
        lines={[...new Set(of.names.map(({ printed }) => printed))].map((printed) => [printed, printed])}
      />
      <Listed name={say('Chức vụ', 'Posts')} lines={of.posts.map((post) => [post.id, postWithTime(post)])} />
      <Listed
        name={say('Khen thưởng', 'Awards')}
        lines={of.awards.nodes.map((award) => [award.id, awardInWords(award)])}
        more={of.awards.totalCount - of.awards.nodes.length}
      />
      <Listed
        name={say('Hội nghị đã dự', 'Meetings attended')}
        lines={of.attendances.nodes.map(({ id, meeting, positions }) => [
          id,
          together(dayInWords(meeting.heldFrom), meeting.title, ...positions.map(({ printed }) => printed)),
        ])}
        more={of.attendances.totalCount - of.attendances.nodes.length}
      />
      <div>
        <dt>{say('Bản ghi', 'Record')}</dt>
        <dd>{together(recordStatusInWords(of.recordStatus), seenBy(of))}</dd>
      </div>
      {of.distinguishingNote ? (
        <div>
          <dt>{say('Để phân biệt', 'Told apart by')}</dt>
          <dd>{of.distinguishingNote}</dd>
        </div>
      ) : null}
    </dl>
  );
}

interface ListedProps {
  name: string;
  lines: readonly (readonly [id: string, words: string])[];
  /** How many more there are than are shown. */
  more?: number;
}

function Listed({ name, lines, more = 0 }: ListedProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {lines.length === 0 ? (
          <span class="quiet">{say('chưa ghi gì', 'nothing on record')}</span>
        ) : (
          <ul class="plain-list">
            {lines.map(([id, words]) => (
              <li key={id}>{words}</li>
            ))}
          </ul>
        )}
        {more > 0 ? <small>{say(`và ${more} mục nữa`, `and ${more} more`)}</small> : null}
      </dd>
    </div>
  );
}

/** A draft is seen by staff alone, whatever is said of the name. */
const seenBy = ({ recordStatus, visibility }: Person): string =>
  recordStatus === 'DRAFT' && visibility === 'PUBLIC'
    ? say('chỉ cán bộ xem được', 'shown to staff alone')
    : visibilityInWords(visibility);

const together = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(', ');

function postWithTime(post: Person['posts'][number]): string {
  const { heldFrom, heldTo, former } = post;
  const time = heldFrom || heldTo ? `${dayInWords(heldFrom) || '…'}–${dayInWords(heldTo) || '…'}` : null;
  return together(former ? say('nguyên', 'former') : null, postInWords(post), time);
}

function awardInWords(award: HeldAward): string {
  const { form, decision, grantedOn } = award;
  return together(
    language() === 'vi' ? form.nameVi : form.nameEn,
    decision?.numberPrinted,
    dayInWords(decision?.signedOn ?? grantedOn),
    decision?.issuer?.name,
    award.recipientPositionPrinted,
    award.recipientUnitPrinted,
  );
}
