import { useEffect, useState } from 'preact/hooks';
import { ask, sendFile } from '../../asking/api.js';
import { dayOf, notADay } from '../../words/days.js';
import { say } from '../../words/language.js';
import { DRAFT_FROM_ARTICLE, DRAFT_SOURCES } from '../../operations.js';
import { Alert, Form, Input, Select } from '../../pieces/pieces.js';
import { addressOf } from '../../route.js';
import { useAsking } from '../../asking/use-asking.js';
import { useKept } from '../../keeping/use-kept.js';
import { keepersOf, type Viewer } from '../../signing-in/viewer.js';
import { AlreadyRead, type Read } from './already-read.js';
import { ArticleFile, ArticleWords, type Way, WaysIn } from './article-source.js';
import { urlOf } from '../editing/revising.js';

const NOTHING = { text: '', url: '', outlet: '', publishedOn: '' };

/** Such an article is shown at once; of one that is known already, or alike, the reader hears first. */
const isPlainlyNew = ({ isNew, warnings }: Read): boolean => isNew && warnings.length === 0;

/** An article comes in by its words, as a file, or by its address. What was pasted is there again for whoever looks elsewhere first. */
export function NewDraft({ viewer, onRead }: { viewer: Viewer; onRead: () => void }) {
  const keepers = keepersOf(viewer);
  const [way, setWay] = useState<Way>('text');
  const [{ text, url, outlet, publishedOn }, keep] = useKept('pasted', NOTHING);
  const type = (name: keyof typeof NOTHING) => (value: string) => keep((before) => ({ ...before, [name]: value }));
  const [file, setFile] = useState<File | null>(null);
  const [keptById, setKeptById] = useState(keepers[0]?.id ?? '');
  const [seen, setSeen] = useState<Read | null>(null);
  const fetches = useFetches();
  const { busy, refusal, run, refuse } = useAsking();
  const source = async () => {
    if (way === 'file') return { fileId: await sendFile(file!) };
    return way === 'url' ? { url: urlOf(url) } : { text };
  };
  const send = () => {
    const day = dayOf(publishedOn);
    if (day === undefined) return refuse(...notADay('Ngày đăng', 'Day of publication', publishedOn), 'publishedOn');
    const read = async (): Promise<Read> => {
      setSeen(null);
      const { draftFromArticle } = await ask<{ draftFromArticle: Read }>(DRAFT_FROM_ARTICLE, {
        input: {
          source: await source(),
          ...(outlet.trim() ? { outlet: outlet.trim() } : {}),
          ...(day ? { publishedOn: day } : {}),
          ...(way === 'text' && url.trim() ? { url: urlOf(url) } : {}),
          ...(keptById ? { keptById } : {}),
        },
      });
      if (isPlainlyNew(draftFromArticle)) keep(() => NOTHING);
      return draftFromArticle;
    };
    return run(read, (answer) => {
      if (isPlainlyNew(answer)) location.hash = addressOf(answer.draft.id);
      else {
        setSeen(answer);
        onRead();
      }
    });
  };
  return (
    <Form class="card" busy={busy} refusal={refusal} onSend={() => void send()}>
      <h1>{say('Đọc một bài báo', 'Read an article')}</h1>
      <WaysIn way={way} fetches={fetches} onChoose={setWay} />
      {way === 'text' ? <ArticleWords text={text} onType={type('text')} /> : null}
      {way === 'file' ? <ArticleFile onChoose={setFile} /> : null}
      <div class="row">
        {way === 'file' ? null : (
          <Input
            label={
              way === 'url'
                ? say('Địa chỉ của bài', 'Address of the article')
                : say('Lấy từ địa chỉ', 'Taken from the address')
            }
            name="url"
            inputMode="url"
            value={url}
            onType={type('url')}
            required={way === 'url'}
          />
        )}
        <Input label={say('Báo, cổng tin', 'Outlet')} name="outlet" value={outlet} onType={type('outlet')} />
        <Input
          label={say('Ngày đăng, nếu bài không in', 'Day of publication, if not printed')}
          name="publishedOn"
          value={publishedOn}
          onType={type('publishedOn')}
          placeholder="14/1/2022"
        />
        {keepers.length > 1 ? (
          <Select
            label={say('Đơn vị giữ', 'Kept by')}
            value={keptById}
            options={keepers.map(({ id, name }) => [id, name] as const)}
            onChoose={setKeptById}
          />
        ) : null}
      </div>
      <Alert refusal={refusal} />
      {seen ? <AlreadyRead read={seen} onOpen={() => keep(() => NOTHING)} /> : null}
      <button disabled={busy}>{busy ? say('Đang đọc …', 'Reading …') : say('Đọc bài', 'Read it')}</button>
    </Form>
  );
}

/** Whether this server fetches articles by their address; where it cannot be told, the way stays: the server says no itself. */
function useFetches(): boolean | null {
  const [fetches, setFetches] = useState<boolean | null>(null);
  useEffect(() => {
    ask<{ draftSources: string[] }>(DRAFT_SOURCES).then(
      ({ draftSources }) => setFetches(draftSources.includes('URL')),
      () => setFetches(true),
    );
  }, []);
  return fetches;
}
