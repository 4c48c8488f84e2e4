import { say } from '../../words/language.js';
import { Alert } from '../../pieces/pieces.js';
import { LayoutFields } from './layout-fields.js';
import type { useLayoutFile } from './use-layout-file.js';

interface Props {
  file: ReturnType<typeof useLayoutFile>;
  onPicture: (file: File | null) => void;
}

/** The file of a layout, looked through as soon as it is chosen, and a picture of the blank to lay behind previews. */
export function LayoutFileField({ file: { chosen, choose, busy, refusal }, onPicture }: Props) {
  return (
    <>
      <div class="row">
        <label class="field">
          <span>{say('Tệp mẫu (.json)', 'File of the layout (.json)')}</span>
          <input
            type="file"
            accept=".json,application/json,.txt"
            required={!chosen}
            onChange={(event) => choose(event.currentTarget.files?.[0] ?? null)}
          />
        </label>
        <label class="field">
          <span>
            {say('Hình phôi để xem trước (PNG, JPEG), nếu có', 'Picture of the blank for looks (PNG, JPEG), if any')}
          </span>
          <input
            type="file"
            accept="image/png,image/jpeg"
            onChange={(event) => onPicture(event.currentTarget.files?.[0] ?? null)}
          />
        </label>
      </div>
      <Alert refusal={refusal} />
      {busy ? (
        <p class="quiet" role="status">
          {say('Đang xem tệp …', 'Looking through it …')}
        </p>
      ) : null}
      {chosen ? <LayoutFields check={chosen.check} /> : null}
    </>
  );
}
