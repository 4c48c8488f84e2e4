import { useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { useAsking } from '../../asking/use-asking.js';
import { Alert } from '../../pieces/pieces.js';
import { addressOf } from '../../route.js';
import { say } from '../../words/language.js';
import { LISTS_OF_SOURCE, STAGE_IMPORT } from '../operations.js';
import { type Before, BroughtInBefore } from '../starting/brought-in-before.js';

/** An undone list begun anew: the same stored file, with what was mended and chosen. Where it was opened already, that list is told first. */
export function OpenAgain({ listId }: { listId: string }) {
  const [earlier, setEarlier] = useState<readonly Before[]>([]);
  const { busy, refusal, run } = useAsking();
  const source = { listId };
  const open = (again: boolean) =>
    run(
      async () => {
        const { importsOfSource } = again
          ? { importsOfSource: [] }
          : await ask<{ importsOfSource: Before[] }>(LISTS_OF_SOURCE, { source });
        setEarlier(importsOfSource);
        if (importsOfSource.length > 0) return null;
        return (await ask<{ stageImport: { batch: { id: string } } }>(STAGE_IMPORT, { input: { source } })).stageImport
          .batch.id;
      },
      (id) => {
        if (id !== null) location.hash = addressOf(id, 'lists');
      },
    );
  return (
    <>
      {earlier.length > 0 ? <BroughtInBefore lists={earlier} busy={busy} onGoOn={() => void open(true)} /> : null}
      <Alert refusal={refusal} />
      {earlier.length === 0 ? (
        <div class="buttons">
          <button type="button" disabled={busy} onClick={() => void open(false)}>
            {busy ? say('Đang đọc …', 'Reading …') : say('Mở lại danh sách này', 'Open this list again')}
          </button>
        </div>
      ) : null}
    </>
  );
}
