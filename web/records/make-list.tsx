import { useState } from 'preact/hooks';
import { ask } from '../asking/api.js';
import { say } from '../words/language.js';
import { Alert } from '../pieces/pieces.js';
import { type MadeFile, MadeFiles } from '../reports/documents/made-files.js';
import { FORMATS } from '../reports/words.js';
import { useAsking } from '../asking/use-asking.js';
import { MAKE_LIST } from './operations.js';

interface Props {
  /** As requestAwardList takes it, but for the formats. */
  asked: object;
}

/** The awards that are looked at as a file: all of them, not the page that is shown. */
export function MakeList({ asked }: Props) {
  const [files, setFiles] = useState<{ of: string; made: readonly MadeFile[] }>({ of: '', made: [] });
  const { busy, refusal, run } = useAsking();
  const of = JSON.stringify(asked);
  const make = (format: string) =>
    run(async () => {
      const { made } = await ask<{ made: { files: MadeFile[] } }>(MAKE_LIST, {
        input: { ...asked, formats: [format] },
      });
      // What was made for another choice is not shown as that of this one.
      setFiles((before) => ({ of, made: [...(before.of === of ? before.made : []), ...made.files] }));
    });
  return (
    <>
      <p class="buttons">
        <span class="quiet">
          {busy ? say('Đang lập danh sách …', 'Making the list …') : say('Lập danh sách:', 'As a list:')}
        </span>
        {FORMATS().map(([format, words]) => (
          <button type="button" key={format} class="plain" disabled={busy} onClick={() => void make(format)}>
            {words}
          </button>
        ))}
      </p>
      <Alert refusal={refusal} />
      <MadeFiles files={files.of === of ? files.made : []} />
    </>
  );
}
