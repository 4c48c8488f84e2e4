import { dayInWords, language, say } from '../words/language.js';
import { positionAndUnit } from '../words/position-and-unit.js';
import { anyRecipientInWords, classInWords, countsInWords } from '../words/closed-lists.js';
import type { LineColumn as Column } from '../pieces/lines.js';
import { postsOf } from '../words/posts.js';

type LineColumn = Column<Record>;

/** A record behind a figure: an award, an honouree, a meeting, an attendance or a claim, by what was asked for. */
export interface Record {
  id: string;
}

interface Award extends Record {
  recipientKind: string;
  recipientName: string | null;
  recipientPosition: string | null;
  recipientUnit: string | null;
  quantity: number | null;
  awardClass: string | null;
  state: string;
  recordStatus: string;
  nameVisibility: string;
  form: { nameVi: string; nameEn: string };
  grantor: { name: string } | null;
  grantorPrinted: string | null;
  grantedOn: string | null;
  decision: { numberPrinted: string | null } | null;
  reason: string | null;
}
interface Honouree extends Record {
  name: string;
  recipientKind: string;
  awardCount: number;
}
interface Meeting extends Record {
  title: string;
  heldFrom: string;
  placePrinted: string | null;
  organisers: { printed: string }[];
}
interface Attendance extends Record {
  namePrinted: string | null;
  positionsPrinted: string | null;
  positions: { printed: string }[];
  delegationPrinted: string | null;
  delegationCount: number | null;
  meeting: { title: string; heldFrom: string };
}
interface Claim extends Record {
  quote: string;
  groups: number | null;
  individuals: number | null;
  households: number | null;
  enterprises: number | null;
  combined: number | null;
  article: { title: string; url: string | null; outlet: string | null; publishedOn: string | null };
}

const unknown = () => <span class="uncertain">{say('không rõ', 'not known')}</span>;
const joined = (...parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(', ');

/** Whether everybody finds it at its public address. */
const isPublic = ({ state, recordStatus, nameVisibility }: Award): boolean =>
  state === 'GRANTED' && recordStatus === 'CONFIRMED' && nameVisibility === 'PUBLIC';

function recipient(award: Award) {
  const { id, recipientName, recipientKind, recipientPosition, recipientUnit } = award;
  const name = recipientName ?? say('(nguồn không nêu tên)', '(nobody is named)');
  return (
    <>
      {isPublic(award) ? (
        <a href={`/awards/${id}`} target="_blank" rel="noopener">
          {name}
        </a>
      ) : (
        name
      )}{' '}
      <small>
        {joined(anyRecipientInWords(recipientKind).toLowerCase(), positionAndUnit(recipientPosition, recipientUnit))}
      </small>
    </>
  );
}

const formName = ({ form, awardClass }: Award): string =>
  joined(language() === 'vi' ? form.nameVi : form.nameEn, awardClass ? classInWords(awardClass) : null);

const column = <T extends Record>(title: string, of: (record: T) => ReturnType<LineColumn['of']>): LineColumn => ({
  title,
  of: (record) => of(record as T),
});

/** How the records behind a figure are listed, by what it counts. `adds`: how many rest on each claim. */
export function columnsOf(kind: string, adds: ReadonlyMap<string, number>): LineColumn[] {
  switch (kind) {
    case 'AWARDS':
      return [
        column<Award>(say('Người, đơn vị được khen', 'Recipient'), recipient),
        column<Award>(say('Hình thức', 'Form'), formName),
        column<Award>(say('Số lượng', 'How many'), ({ quantity }) => quantity ?? unknown()),
        column<Award>(say('Cơ quan tặng', 'Granted by'), (award) => award.grantorPrinted ?? award.grantor?.name ?? ''),
        column<Award>(say('Quyết định', 'Decision'), ({ decision, grantedOn }) =>
          joined(decision?.numberPrinted, dayInWords(grantedOn)),
        ),
        column<Award>(say('Thành tích', 'Reason'), ({ reason }) => reason ?? ''),
      ];
    case 'HONOUREES':
      return [
        column<Honouree>(say('Tên', 'Name'), ({ name }) => name),
        column<Honouree>(say('Đối tượng', 'Kind'), ({ recipientKind }) => anyRecipientInWords(recipientKind)),
        column<Honouree>(say('Khen thưởng trong sổ', 'Awards on record'), ({ awardCount }) => awardCount),
      ];
    case 'MEETINGS':
      return [
        column<Meeting>(say('Hội nghị', 'Meeting'), ({ title }) => title),
        column<Meeting>(say('Ngày', 'Day'), ({ heldFrom }) => dayInWords(heldFrom)),
        column<Meeting>(say('Đơn vị tổ chức', 'Organisers'), ({ organisers }) =>
          organisers.map(({ printed }) => printed).join('; '),
        ),
        column<Meeting>(say('Địa điểm', 'Place'), ({ placePrinted }) => placePrinted ?? ''),
      ];
    case 'ATTENDANCES':
      return [
        column<Attendance>(say('Ai', 'Who'), ({ namePrinted, positionsPrinted, positions, delegationPrinted }) => (
          <>
            {namePrinted ?? delegationPrinted} <small>{postsOf({ positionsPrinted, positions })}</small>
          </>
        )),
        column<Attendance>(say('Số người', 'How many'), (each) =>
          each.delegationPrinted === null ? 1 : (each.delegationCount ?? unknown()),
        ),
        column<Attendance>(say('Hội nghị', 'Meeting'), ({ meeting }) =>
          joined(meeting.title, dayInWords(meeting.heldFrom)),
        ),
      ];
    default:
      return [
        column<Claim>(say('Bài báo', 'Article'), ({ article: { title, url, outlet, publishedOn } }) => (
          <>
            {url ? (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {title}
              </a>
            ) : (
              title
            )}{' '}
            <small>{joined(outlet, dayInWords(publishedOn))}</small>
          </>
        )),
        column<Claim>(say('Câu trong bài', 'Quote'), ({ quote }) => `“${quote}”`),
        column<Claim>(say('Bài nêu', 'It states'), (claim) => countsInWords(claim)),
        column<Claim>(say('Góp vào con số', 'Of the figure'), ({ id }) => adds.get(id) ?? ''),
      ];
  }
}
