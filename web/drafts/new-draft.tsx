import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ask, sendFile } from '../api.js';
import { dayOf, notADay } from '../days.js';
import { say } from '../language.js';
import { DRAFT_FROM_ARTICLE, DRAFT_SOURCES } from '../operations.js';
import { Alert, Form, Input, Select } from '../pieces.js';
import { addressOf } from '../route.js';
import { useAsking } from '../use-asking.js';
import { useKept } from '../use-kept.js';
import { keepersOf, type Viewer } from '../viewer.js';
import { AlreadyRead, type Read } from './already-read.js';
import { urlOf } from './revising.js';

type Way = 'text' | 'file' | 'url';

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
  const [fetches, setFetches] = useState<boolean | null>(null);
  const { busy, refusal, run, refuse } = useAsking();
  const here = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // One comes to paste; where the keyboard would rise over the page, not before one asks for it.
    if (matchMedia('(pointer: fine)').matches) here.current?.querySelector('textarea')?.focus();
  }, []);
  useEffect(() => {
    // Where it cannot be told, the field stays: the server says no itself.
    ask<{ draftSources: string[] }>(DRAFT_SOURCES).then(
      ({ draftSources }) => setFetches(draftSources.includes('URL')),
      () => setFetches(true),
    );
  }, []);
  const source = async () => {
    if (way === 'file') return { fileId: await sendFile(file!) };
    return way === 'url' ? { url: urlOf(url) } : { text };
  };
  const send = () => {
    const day = dayOf(publishedOn);
    if (day === undefined) return refuse(...notADay('Ngày đăng', 'Day of publication'));
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
  const tab = (value: Way, vi: string, en: string) => (
    <button
      type="button"
      class={way === value ? 'tab here' : 'tab'}
      aria-pressed={way === value}
      onClick={() => setWay(value)}
    >
      {say(vi, en)}
    </button>
  );
  return (
    <Form class="card" busy={busy} onSend={() => void send()}>
      <h1>{say('Đọc một bài báo', 'Read an article')}</h1>
      <div class="tabs">
        {tab('text', 'Dán chữ hoặc HTML', 'Paste words or HTML')}
        {tab('file', 'Chọn tệp', 'Choose a file')}
        {fetches ? tab('url', 'Địa chỉ', 'Address') : null}
      </div>
      {fetches === false ? (
        <p class="quiet">
          {say(
            'Máy chủ này không tự tải bài theo địa chỉ: hãy dán chữ của bài, hoặc chọn tệp.',
            'This server fetches no articles by their address: paste the words, or choose a file.',
          )}
        </p>
      ) : null}
      {way === 'text' ? (
        <div ref={here}>
          <Input
            label={say('Bài báo, cả nhan đề và chú thích ảnh', 'The article, with its headline and captions')}
            rows={8}
            value={text}
            onType={type('text')}
            required
          />
        </div>
      ) : null}
      {way === 'file' ? (
        <label class="field">
          <span>{say('Tệp văn bản hoặc HTML', 'A text or HTML file')}</span>
          <input
            type="file"
            accept=".txt,.html,.htm,text/plain,text/html"
            required
            onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
          />
        </label>
      ) : null}
      <div class="row">
        {way === 'file' ? null : (
          <Input
            label={
              way === 'url'
                ? say('Địa chỉ của bài', 'Address of the article')
                : say('Lấy từ địa chỉ', 'Taken from the address')
            }
            inputMode="url"
            value={url}
            onType={type('url')}
            required={way === 'url'}
          />
        )}
        <Input label={say('Báo, cổng tin', 'Outlet')} value={outlet} onType={type('outlet')} />
        <Input
          label={say('Ngày đăng, nếu bài không in', 'Day of publication, if not printed')}
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
