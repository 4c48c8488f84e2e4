import { useEffect, useState } from 'preact/hooks';
import { ask } from '../asking/api.js';
import { today } from '../words/days.js';
import { dayInWords, language, say } from '../words/language.js';
import { AREAS, AWARDS_NAMED, BODIES, DECISIONS, MEETINGS, PEOPLE } from '../operations.js';
import { Alert, Input } from '../pieces/pieces.js';
import { areaDetail, endedOf, type AreaTold } from './area-told.js';
import { spellings } from '../words/spellings.js';
import { useLooking } from '../asking/use-looking.js';

/** A record as it was found, and as it is shown. */
export interface Found {
  id: string;
  label: string;
  /** Of an area that is no more: its last day, and where it counts today. */
  ended?: { on: string; now: Found | null };
}

interface Looked extends Found {
  detail: string;
}

interface Named {
  id: string;
  name: string;
}

interface AwardNamed {
  id: string;
  recipientName: string | null;
  recipientUnit: string | null;
  form: { nameVi: string; nameEn: string };
  grantedOn: string | null;
  decision: { numberPrinted: string | null } | null;
}

/** The answers of the six queries, of which each has one list. */
interface Answer {
  people: { nodes: { id: string; displayName: string; posts: { titlePrinted: string }[] }[] };
  organisations: { nodes: (Named & { validTo: string | null; area: { name: string } | null })[] };
  areas: { nodes: (Named & AreaTold)[] };
  meetings: { nodes: { id: string; title: string; heldFrom: string; placePrinted: string | null }[] };
  awards: { nodes: AwardNamed[] };
  decisions: {
    nodes: { id: string; numberPrinted: string | null; signedOn: string | null; issuer: { name: string } | null }[];
  };
}

const together = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(', ');

/** A body that is no more is chosen for what it did while it stood. */
const endedInWords = (validTo: string | null): string =>
  validTo !== null && validTo < today()
    ? say(`đã kết thúc hoạt động ${dayInWords(validTo)}`, `ended on ${dayInWords(validTo)}`)
    : '';

const LOOK = {
  PERSON: async (text: string): Promise<Looked[]> => {
    const { people } = await ask<Answer>(PEOPLE, { text });
    return people.nodes.map(({ id, displayName, posts }) => ({
      id,
      label: displayName,
      detail: together(...posts.map(({ titlePrinted }) => titlePrinted)),
    }));
  },
  BODY: async (text: string): Promise<Looked[]> => {
    // As it was typed; where none is written so, in full or short.
    for (const spelling of spellings(text)) {
      const { nodes } = (await ask<Answer>(BODIES, { text: spelling })).organisations;
      if (nodes.length > 0)
        return nodes.map(({ id, name, validTo, area }) => ({
          id,
          label: name,
          detail: together(area?.name, endedInWords(validTo)),
        }));
    }
    return [];
  },
  AREA: async (text: string, on: string | null): Promise<Looked[]> => {
    const { areas } = await ask<Answer>(AREAS, { text, on });
    return areas.nodes.map(({ id, name, ...area }) => ({
      id,
      label: name,
      detail: areaDetail(area),
      ...endedOf(area),
    }));
  },
  MEETING: async (text: string): Promise<Looked[]> => {
    const { meetings } = await ask<Answer>(MEETINGS, { text });
    return meetings.nodes.map(({ id, title, heldFrom, placePrinted }) => ({
      id,
      label: title,
      detail: together(dayInWords(heldFrom), placePrinted),
    }));
  },
  AWARD: async (text: string): Promise<Looked[]> => {
    const { awards } = await ask<Answer>(AWARDS_NAMED, { text });
    return awards.nodes.map(({ id, recipientName, recipientUnit, form, grantedOn, decision }) => ({
      id,
      label: recipientName ?? say('không nêu tên', 'unnamed'),
      detail: together(
        recipientUnit,
        language() === 'vi' ? form.nameVi : form.nameEn,
        decision?.numberPrinted,
        grantedOn && dayInWords(grantedOn),
      ),
    }));
  },
  DECISION: async (number: string): Promise<Looked[]> => {
    const { decisions } = await ask<Answer>(DECISIONS, { number });
    return decisions.nodes.map(({ id, numberPrinted, signedOn, issuer }) => ({
      id,
      label: together(numberPrinted, dayInWords(signedOn)),
      detail: issuer?.name ?? '',
    }));
  },
};

interface Props {
  looking: keyof typeof LOOK;
  printed: string;
  /** Of an area: the day on which it stood. */
  on?: string | null;
  /** While what was found last is on its way, nothing else is. */
  busy?: boolean;
  /** Looks for the printed name as soon as it is opened. */
  atOnce?: boolean;
  onFound: (found: Found) => void;
  onClose?: () => void;
  /** Told of the words as they are typed, for whoever goes on without having found any. */
  onWords?: (words: string) => void;
}

/** Looks a record up by words of its name, where none of those offered is the one. It may stand within a form: it sends none. */
export function FindRecord({
  looking,
  printed,
  on = null,
  busy = false,
  atOnce = false,
  onFound,
  onClose,
  onWords,
}: Props) {
  const [text, setText] = useState(printed);
  const [found, setFound] = useState<Looked[] | null>(null);
  const { refusal, look } = useLooking();
  const find = () => {
    if (text.trim() !== '') void look(() => LOOK[looking](text.trim(), on), setFound);
  };
  useEffect(() => {
    if (atOnce) find();
  }, []);
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    find();
  };
  return (
    <div class="inner">
      <div class="row tight" role="search" onKeyDown={enter}>
        <Input
          label={
            looking === 'DECISION'
              ? say('Số quyết định', 'Number of the decision')
              : say('Từ trong tên', 'Words of the name')
          }
          value={text}
          onType={(words) => {
            setText(words);
            onWords?.(words);
          }}
        />
        <button type="button" class="second" disabled={text.trim() === ''} onClick={find}>
          {say('Tìm', 'Find')}
        </button>
        {onClose ? (
          <button type="button" class="plain" onClick={onClose}>
            {say('Thôi', 'Cancel')}
          </button>
        ) : null}
      </div>
      <Alert refusal={refusal} />
      {found?.length === 0 ? (
        <p class="quiet">
          {looking === 'DECISION'
            ? say('Sổ không có quyết định nào như vậy.', 'No such decision is on record.')
            : say(
                'Sổ không có tên nào có đủ những từ ấy; thử ít từ hơn, chẳng hạn chỉ tên địa phương.',
                'No name on record has all of these words; try fewer, the place alone perhaps.',
              )}
        </p>
      ) : null}
      {found?.map(({ detail, ...one }) => (
        <button type="button" class="plain pick" key={one.id} disabled={busy} onClick={() => onFound(one)}>
          {one.label} <small>{detail}</small>
        </button>
      ))}
    </div>
  );
}
