import { useState } from 'preact/hooks';
import { ask } from '../api.js';
import { say } from '../language.js';
import { BODIES, PEOPLE } from '../operations.js';
import { Alert, Form, Input } from '../pieces.js';
import { useAsking } from '../use-asking.js';
import type { Choice } from './draft.js';
import { spellings } from './spellings.js';

interface Found {
  id: string;
  label: string;
  detail: string;
}

interface Bodies {
  organisations: { nodes: { id: string; name: string; area: { name: string } | null }[] };
}

interface People {
  people: { nodes: { id: string; displayName: string; posts: { titlePrinted: string }[] }[] };
}

/** Looks a person or body up by words of the name, where none of those offered is the one. */
export function FindRecord({
  person,
  printed,
  onFound,
  onClose,
}: {
  person: boolean;
  printed: string;
  onFound: (choice: Choice) => void;
  onClose?: () => void;
}) {
  const [text, setText] = useState(printed);
  const [found, setFound] = useState<Found[] | null>(null);
  const { busy, refusal, run } = useAsking();
  const find = () =>
    run(async () => {
      if (person) {
        const { people } = await ask<People>(PEOPLE, { text });
        const posts = (held: { titlePrinted: string }[]) => held.map(({ titlePrinted }) => titlePrinted).join(', ');
        setFound(people.nodes.map((each) => ({ id: each.id, label: each.displayName, detail: posts(each.posts) })));
      } else {
        setFound(await bodiesCalled(text));
      }
    });
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
        <p class="quiet">
          {say(
            'Sổ không có tên nào có đủ những từ ấy; thử ít từ hơn, chẳng hạn chỉ tên địa phương.',
            'No name on record has all of these words; try fewer, the place alone perhaps.',
          )}
        </p>
      ) : null}
      {found?.map(({ id, label, detail }) => (
        <button
          type="button"
          class="plain pick"
          key={id}
          onClick={() => onFound({ action: 'LINK', id, kind: person ? 'PERSON' : 'ORGANISATION', label })}
        >
          {label} <small>{detail}</small>
        </button>
      ))}
    </div>
  );
}

/** Those whose name is written as it was typed; where there are none, in full or short. */
async function bodiesCalled(text: string): Promise<Found[]> {
  for (const spelling of spellings(text)) {
    const { organisations } = await ask<Bodies>(BODIES, { text: spelling });
    const { nodes } = organisations;
    if (nodes.length > 0) return nodes.map(({ id, name, area }) => ({ id, label: name, detail: area?.name ?? '' }));
  }
  return [];
}
