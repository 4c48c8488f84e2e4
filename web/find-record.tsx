import { useState } from 'preact/hooks';
import { ask } from './api.js';
import { say } from './language.js';
import { AREAS, BODIES, PEOPLE } from './operations.js';
import { Alert, Form, Input } from './pieces.js';
import { useAsking } from './use-asking.js';

/** A record as it was found, and as it is shown. */
export interface Found {
  id: string;
  label: string;
}

interface Looked extends Found {
  detail: string;
}

interface Bodies {
  organisations: { nodes: { id: string; name: string; area: { name: string } | null }[] };
}

interface People {
  people: { nodes: { id: string; displayName: string; posts: { titlePrinted: string }[] }[] };
}

interface Areas {
  areas: { nodes: { id: string; name: string; parent: { name: string; parent: { name: string } | null } | null }[] };
}

const LOOK = {
  PERSON: async (text: string): Promise<Looked[]> => {
    const { people } = await ask<People>(PEOPLE, { text });
    const posts = (held: { titlePrinted: string }[]) => held.map(({ titlePrinted }) => titlePrinted).join(', ');
    return people.nodes.map((each) => ({ id: each.id, label: each.displayName, detail: posts(each.posts) }));
  },
  BODY: async (text: string): Promise<Looked[]> => {
    const { organisations } = await ask<Bodies>(BODIES, { text });
    return organisations.nodes.map(({ id, name, area }) => ({ id, label: name, detail: area?.name ?? '' }));
  },
  AREA: async (text: string, on?: string | null): Promise<Looked[]> => {
    const { areas } = await ask<Areas>(AREAS, { text, on: on ?? null });
    return areas.nodes.map(({ id, name, parent }) => ({
      id,
      label: name,
      detail: [parent?.name, parent?.parent?.name].filter(Boolean).join(', '),
    }));
  },
};

interface Props {
  looking: keyof typeof LOOK;
  printed: string;
  /** Of an area: the day on which it stood. */
  on?: string | null;
  onFound: (found: Found) => void;
  onClose?: () => void;
}

/** Looks a person, body or area up by words of the name, where none of those offered is the one. */
export function FindRecord({ looking, printed, on, onFound, onClose }: Props) {
  const [text, setText] = useState(printed);
  const [found, setFound] = useState<Looked[] | null>(null);
  const { busy, refusal, run } = useAsking();
  const find = () => run(async () => setFound(await LOOK[looking](text, on)));
  return (
    <div class="inner">
      <Form class="row tight" onSend={() => void find()}>
        <Input label={say('Từ trong tên', 'Words of the name')} value={text} onType={setText} required />
        <button class="second" disabled={busy}>
          {say('Tìm', 'Find')}
        </button>
        {onClose ? (
          <button type="button" class="plain" onClick={onClose}>
            {say('Thôi', 'Cancel')}
          </button>
        ) : null}
      </Form>
      <Alert refusal={refusal} />
      {found?.length === 0 ? (
        <p class="quiet">{say('Sổ không có tên nào như vậy.', 'Nobody is on record under it.')}</p>
      ) : null}
      {found?.map(({ id, label, detail }) => (
        <button type="button" class="plain pick" key={id} onClick={() => onFound({ id, label })}>
          {label} <small>{detail}</small>
        </button>
      ))}
    </div>
  );
}
