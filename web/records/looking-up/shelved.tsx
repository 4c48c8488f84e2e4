import { anyRecipientInWords } from '../../words/closed-lists.js';
import { dayInWords, say } from '../../words/language.js';
import { type LineColumn, Lines } from '../../pieces/lines.js';
import type { Page } from '../../asking/use-pages.js';
import { addressOfRecord } from '../address.js';
import { articles, awardsByNumber, bodies, decisions, meetings } from '../columns.js';
import { awardsInWords } from './hits.js';
import { AwardLink, formInWords, joined } from '../links.js';
import type { Shelf } from './looking-up.js';
import type { FormName } from '../record.js';
import { StandingIfNot } from '../page/standing.js';

/** A page of whatever the shelf holds. */
export type Listed = Page<{ id: string }>;

interface Honouree {
  id: string;
  name: string;
  recipientKind: string;
  awardCount: number;
  person: { id: string; recordStatus: string } | null;
  organisation: { id: string; recordStatus: string } | null;
  awards: { nodes: { id: string; form: FormName; grantedOn: string | null }[] };
}
interface Somebody {
  id: string;
  recordStatus: string;
  displayName: string;
  posts: {
    id: string;
    titlePrinted: string;
    organisation: { name: string } | null;
    organisationPrinted: string | null;
  }[];
  awards: { totalCount: number };
}

const honourees = (): LineColumn<Honouree>[] => [
  {
    title: say('Tên', 'Name'),
    of: ({ id, name, person, organisation }) => (
      <>
        <a href={addressOfRecord(organisation ? 'bodies' : 'people', organisation?.id ?? person?.id ?? id)}>{name}</a>{' '}
        <StandingIfNot of={(person ?? organisation)?.recordStatus ?? 'CONFIRMED'} />
      </>
    ),
  },
  { title: say('Đối tượng', 'Kind'), of: ({ recipientKind }) => anyRecipientInWords(recipientKind) },
  {
    title: say('Khen thưởng', 'Awards'),
    of: ({ awardCount, awards }) => (
      <>
        {awards.nodes.map(({ id, form, grantedOn }) => (
          <div key={id}>
            <AwardLink award={{ id }} as={formInWords(form)} /> <small>{dayInWords(grantedOn)}</small>
          </div>
        ))}
        {awardCount > awards.nodes.length ? <small>{awardsInWords(awardCount)}</small> : null}
      </>
    ),
  },
];

const people = (): LineColumn<Somebody>[] => [
  {
    title: say('Họ tên', 'Name'),
    of: ({ id, displayName, recordStatus }) => (
      <>
        <a href={addressOfRecord('people', id)}>{displayName}</a> <StandingIfNot of={recordStatus} />
      </>
    ),
  },
  {
    title: say('Chức vụ', 'Posts'),
    of: ({ posts }) =>
      posts.map(({ id, titlePrinted, organisation, organisationPrinted }) => (
        <div key={id}>{joined(titlePrinted, organisation?.name ?? organisationPrinted)}</div>
      )),
  },
  { title: say('Khen thưởng', 'Awards'), of: ({ awards }) => awards.totalCount || '' },
];

const COLUMNS: Readonly<Record<Exclude<Shelf, 'all'>, () => readonly LineColumn<never>[]>> = {
  honourees,
  awards: awardsByNumber,
  people,
  decisions,
  meetings,
  bodies,
  articles,
};

/** A page of one shelf, with how many there are in all. */
export function Shelved({ shelf, list }: { shelf: Shelf; list: Listed }) {
  if (shelf === 'all') return null;
  const columns = COLUMNS[shelf]() as unknown as readonly LineColumn<{ id: string }>[];
  return (
    <>
      <p class="quiet" role="status">
        {say(`${list.totalCount} trong sổ`, `${list.totalCount} on record`)}
      </p>
      <Lines
        columns={columns}
        records={list.nodes}
        none={say('Sổ không có gì như vậy.', 'There is nothing like that.')}
      />
    </>
  );
}
