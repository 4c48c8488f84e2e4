import { useState } from 'preact/hooks';
import { say } from '../../words/language.js';
import { joined } from '../links.js';
import type { Unlinked } from './linking.js';

interface Props {
  line: Unlinked;
  busy: boolean;
  /** The posts that are not recorded. */
  onSaid: (left: ReadonlySet<string>) => void;
}

/** Records the recipient as a new person; the posts that the line prints of them are shown first, and each can be taken out. */
export function NewPersonOfLine({ line, busy, onSaid }: Props) {
  const [open, setOpen] = useState(false);
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const { recipientNamePrinted: name, recipientPositions: posts, recipientUnitPrinted: unit } = line;
  if (!open || posts.length === 0)
    return (
      <button
        type="button"
        class="second"
        disabled={busy}
        onClick={() => (posts.length === 0 ? onSaid(left) : setOpen(true))}
      >
        {say(`Chưa có trong sổ: ghi ${name} là người mới`, `Not on record: record ${name} as a new person`)}
        {posts.length === 0 ? '' : ' …'}
      </button>
    );
  const tick = (post: string, on: boolean) =>
    leave((before) => (on ? new Set([...before].filter((each) => each !== post)) : new Set([...before, post])));
  return (
    <fieldset class="field">
      <legend>
        {say(`Ghi ${name} là người mới, cùng chức vụ in ở dòng`, `Record ${name} with the posts that the line prints`)}
      </legend>
      <ul class="plain-list">
        {posts.map((post) => (
          <li key={post}>
            <label class="check">
              <input
                type="checkbox"
                checked={!left.has(post)}
                disabled={busy}
                onChange={(event) => tick(post, event.currentTarget.checked)}
              />
              {joined(post, unit)}
            </label>
          </li>
        ))}
      </ul>
      <p class="quiet">
        {say(
          'Quyết định cho biết người ấy giữ chức vụ này vào ngày ký, không cho biết từ khi nào: ngày ấy được ghi ở nguồn của chức vụ.',
          'The decision tells that they held it on the day of signing, and not since when: that day is kept as the source of the post.',
        )}
      </p>
      <button type="button" disabled={busy} onClick={() => onSaid(left)}>
        {say('Ghi và gắn với dòng này', 'Record and link')}
      </button>{' '}
      <button type="button" class="plain" disabled={busy} onClick={() => setOpen(false)}>
        {say('Quay lại', 'Back')}
      </button>
    </fieldset>
  );
}
