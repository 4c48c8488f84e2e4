import { useState } from 'preact/hooks';
import { ask, type Refusal } from '../asking/api.js';
import { recordStatusInWords } from '../words/closed-lists.js';
import { say } from '../words/language.js';
import { Alert, Loading } from '../pieces/pieces.js';
import { plainly } from '../words/plainly.js';
import { useLooking } from '../asking/use-looking.js';
import { PREVIEW_MERGE } from './operations.js';
import type { Move } from './pairs.js';
import { visibilityInWords } from './words.js';

interface Preview {
  moves: (Move & { records: { id: string; title: string }[] })[];
  differences: { field: string; what: string; kept: string | null; merged: string | null }[];
  warnings: { code: string; message: string }[];
}

/** What merging the one into the other would do, fetched anew whenever the choice changes. */
export function usePreview() {
  const [preview, setPreview] = useState<Preview | null>(null);
  const { refusal, look: lookAt } = useLooking();
  const look = (keptId: string, mergedId: string) => {
    setPreview(null);
    void lookAt(
      async () => (await ask<{ previewPersonMerge: Preview }>(PREVIEW_MERGE, { keptId, mergedId })).previewPersonMerge,
      setPreview,
    );
  };
  return { preview, refusal, look };
}

export function MergePreview({ preview, refusal }: { preview: Preview | null; refusal: Refusal | null }) {
  if (refusal) return <Alert refusal={refusal} />;
  if (!preview) return <Loading />;
  const { moves, warnings } = preview;
  // The sort key follows from the name, and says nothing to readers.
  const differences = preview.differences.filter(({ field }) => field !== 'sortKey');
  return (
    <div role="status">
      {warnings.map(({ code, message }) => (
        <p class="doubt" key={code + message}>
          {plainly(message)}
        </p>
      ))}
      <h3>{say('Sẽ chuyển sang bản ghi được giữ', 'Moves to the record that stays')}</h3>
      {moves.length === 0 ? <p class="quiet">{say('Không có gì.', 'Nothing.')}</p> : null}
      <ul>
        {moves.map(({ table, column, what, rows, records }) => (
          <li key={table + column}>
            {rows} {what}: {records.map(({ title }) => title).join('; ')}
            {rows > records.length ? ' …' : ''}
          </li>
        ))}
      </ul>
      {differences.length > 0 ? <Differences differences={differences} /> : null}
    </div>
  );
}

/** Values that are of a closed list are said in words. */
const IN_WORDS: Readonly<Record<string, (value: string) => string>> = {
  recordStatus: recordStatusInWords,
  visibility: visibilityInWords,
};

function Differences({ differences }: Pick<Preview, 'differences'>) {
  const said = (field: string, value: string | null) =>
    value === null ? say('trống', 'empty') : (IN_WORDS[field]?.(value) ?? value);
  return (
    <>
      <h3>
        {say(
          'Khác nhau; còn lại là giá trị của bản ghi được giữ',
          'Where they differ; the record that stays keeps its own',
        )}
      </h3>
      <ul>
        {differences.map(({ field, what, kept, merged }) => (
          <li key={field}>
            {what}: <strong>{said(field, kept)}</strong> ({say('bản ghi kia:', 'the other:')} {said(field, merged)})
          </li>
        ))}
      </ul>
    </>
  );
}
