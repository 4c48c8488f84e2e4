import { useState } from 'preact/hooks';
import { ask, sendFile } from '../../asking/api.js';
import { say } from '../../words/language.js';
import { Alert, Form } from '../../pieces/pieces.js';
import { useAsking } from '../../asking/use-asking.js';
import { CHANGE_TEMPLATE } from '../operations.js';
import type { Template } from './templates.js';
import { LayoutFileField } from './layout-file-field.js';
import { useLayoutFile } from './use-layout-file.js';

interface Props {
  template: Template;
  onDone: () => void;
  onClose: () => void;
}

/** Another file in the place of a layout: its name, its keeper and the numbers that it printed stay. */
export function ReplaceLayout({ template: { id, version, hasBackground }, onDone, onClose }: Props) {
  const file = useLayoutFile();
  const [picture, setPicture] = useState<File | null>(null);
  const { busy, refusal, run } = useAsking();
  const { chosen } = file;
  const send = () =>
    run(async () => {
      const background = picture ? { backgroundFileId: await sendFile(picture) } : {};
      await ask(CHANGE_TEMPLATE, { input: { id, version, layoutFileId: chosen!.fileId, ...background } });
    }, onDone);
  return (
    <Form class="inner" busy={busy} onSend={() => void send()}>
      <p class="quiet">
        {say('Tên mẫu và các số đã in vẫn giữ.', 'Its name and the numbers that it printed stay.')}{' '}
        {hasBackground
          ? say('Không chọn hình phôi: giữ hình cũ.', 'No picture chosen: the one that it has stays.')
          : null}
      </p>
      <LayoutFileField file={file} onPicture={setPicture} />
      <Alert refusal={refusal} onReload={onDone} />
      <div class="buttons">
        <button disabled={busy || !chosen || chosen.check.problems.length > 0}>
          {say('Thay mẫu', 'Replace the layout')}
        </button>
        <button type="button" class="second" onClick={onClose}>
          {say('Thôi', 'Cancel')}
        </button>
      </div>
    </Form>
  );
}
