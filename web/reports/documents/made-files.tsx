import { fetchFile } from '../../asking/api.js';
import { say } from '../../words/language.js';
import { Alert } from '../../pieces/pieces.js';
import { useAsking } from '../../asking/use-asking.js';

/** A file that was made, which its reader alone may have. */
export interface MadeFile {
  id: string;
  name: string;
  size: number;
  path: string;
}

/** The files that were made, to be saved; kept by the registry for whoever asked, for 90 days. */
export function MadeFiles({ files }: { files: readonly MadeFile[] }) {
  if (files.length === 0) return null;
  return (
    <div class="note made" role="status">
      <p>{say('Đã lập xong:', 'Made:')}</p>
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            <Saved file={file} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Each is fetched by itself: several may be on their way. */
function Saved({ file }: { file: MadeFile }) {
  const { busy, refusal, run } = useAsking();
  return (
    <>
      <a
        href={file.path}
        download={file.name}
        aria-disabled={busy}
        onClick={(event) => {
          event.preventDefault();
          void run(async () => save(file, await fetchFile(file.path)));
        }}
      >
        {file.name}
      </a>{' '}
      <small>{sizeInWords(file.size)}</small>
      <Alert refusal={refusal} />
    </>
  );
}

/** As a link that was pressed: the browser asks where to, or puts it where it puts downloads. */
export function save({ name }: Pick<MadeFile, 'name'>, bytes: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function sizeInWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1024 ? `${kilobytes} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
