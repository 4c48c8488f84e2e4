import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../words/language.js';
import { Input } from '../../pieces/pieces.js';

/** How an article comes in: its words, a file, or its address. */
export type Way = 'text' | 'file' | 'url';

interface Props {
  way: Way;
  /** Whether the server fetches by address; null: not told yet. */
  fetches: boolean | null;
  onChoose: (way: Way) => void;
}

/** The ways in which an article can come in here. */
export function WaysIn({ way, fetches, onChoose }: Props) {
  const tab = (value: Way, vi: string, en: string) => (
    <button
      type="button"
      class={way === value ? 'tab here' : 'tab'}
      aria-pressed={way === value}
      onClick={() => onChoose(value)}
    >
      {say(vi, en)}
    </button>
  );
  return (
    <>
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
    </>
  );
}

/** Where the words of an article are pasted. */
export function ArticleWords({ text, onType }: { text: string; onType: (text: string) => void }) {
  const here = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // One comes to paste; where the keyboard would rise over the page, not before one asks for it.
    if (matchMedia('(pointer: fine)').matches) here.current?.querySelector('textarea')?.focus();
  }, []);
  return (
    <div ref={here}>
      <Input
        label={say('Bài báo, cả nhan đề và chú thích ảnh', 'The article, with its headline and captions')}
        name="text"
        rows={8}
        value={text}
        onType={onType}
        required
      />
    </div>
  );
}

/** Where a file is chosen that holds an article. */
export function ArticleFile({ onChoose }: { onChoose: (file: File | null) => void }) {
  return (
    <label class="field">
      <span>{say('Tệp văn bản hoặc HTML', 'A text or HTML file')}</span>
      <input
        type="file"
        accept=".txt,.html,.htm,text/plain,text/html"
        required
        onChange={(event) => onChoose(event.currentTarget.files?.[0] ?? null)}
      />
    </label>
  );
}
