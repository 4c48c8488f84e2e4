import { useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { say } from '../../words/language.js';
import { Alert, Form } from '../../pieces/pieces.js';
import { useAsking } from '../../asking/use-asking.js';
import { PROBLEM_SHEET, REPLACE_FILE } from '../operations.js';
import { SourceField } from './source-field.js';
import type { Desk } from '../use-list.js';
import { useSource } from './use-source.js';
import { Waiting } from '../waiting.js';

interface Made {
  makeImportProblemSheet: { file: { path: string; name: string } };
}

/** Mending in Excel: a sheet of only the rows that need it, and the corrected file in the place of the first. */
export function ReplaceFile({ desk }: { desk: Desk }) {
  const [withWarnings, setWithWarnings] = useState(false);
  const [made, setMade] = useState<{ path: string; name: string } | null>(null);
  const { field, step, take } = useSource(desk.list.id);
  const { busy, refusal, run } = useAsking();
  const make = () =>
    run(async () => {
      const input = { id: desk.list.id, format: 'XLSX', withWarnings };
      setMade((await ask<Made>(PROBLEM_SHEET, { input })).makeImportProblemSheet.file);
    });
  const replace = () =>
    run(() =>
      take((source) =>
        desk.mustAct(REPLACE_FILE, { source }, say('Đã lấy theo tệp đã sửa.', 'The corrected file was taken.')),
      ),
    );
  return (
    <details class="card">
      <summary>{say('Sửa bằng Excel rồi gửi lại', 'Mend it in Excel and send it again')}</summary>
      <div class="row">
        <label class="check">
          <input
            type="checkbox"
            checked={withWarnings}
            onChange={(event) => setWithWarnings(event.currentTarget.checked)}
          />
          {say('Kèm cả dòng cần xem lại', 'With the rows to be looked at, too')}
        </label>
        <button type="button" class="second" disabled={busy} onClick={() => void make()}>
          {say('Lập bảng các dòng phải sửa', 'Make a sheet of the rows to mend')}
        </button>
        {made ? (
          <a href={made.path} download={made.name}>
            {say(`Tải về: ${made.name}`, `Download: ${made.name}`)}
          </a>
        ) : null}
      </div>
      <Form busy={busy} onSend={() => void replace()}>
        <SourceField {...field} />
        <p class="quiet">
          {say(
            'Bảng các dòng phải sửa chỉ thay đúng các dòng ấy; danh sách khác thì thay cả danh sách, những gì đã chọn cho các dòng còn đó vẫn giữ.',
            'The sheet of rows to mend replaces just these; any other list replaces the whole, and keeps what was chosen for rows that are still there.',
          )}
        </p>
        <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
        <Waiting step={step} />
        <button disabled={busy}>{say('Gửi danh sách đã sửa', 'Send the corrected list')}</button>
      </Form>
    </details>
  );
}
