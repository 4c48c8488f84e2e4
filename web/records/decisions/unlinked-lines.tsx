import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { say } from '../../words/language.js';
import { Alert } from '../../pieces/pieces.js';
import { useLooking } from '../../asking/use-looking.js';
import type { Page } from '../../asking/use-pages.js';
import { AwardLink, joined } from '../links.js';
import { UNLINKED_LINES } from '../operations.js';
import type { RecordDesk } from '../page/use-record.js';
import type { Decision } from '../record.js';
import { LinkLine } from './link-line.js';
import { Newcomers } from './newcomers.js';
import { namingNobody, type Unlinked } from './linking.js';

/** The lines of a decision that are linked to nobody on record: how many, what that means, and who each is, chosen line by line. */
export function UnlinkedLines({ desk }: { desk: RecordDesk<Decision> }) {
  const { id, recordStatus } = desk.record;
  const [lines, setLines] = useState<Page<Unlinked> | null>(null);
  const [open, setOpen] = useState(false);
  const { refusal, look } = useLooking();
  useEffect(
    () =>
      void look(
        () => ask<{ record: { list: Page<Unlinked> } }>(UNLINKED_LINES, { id }),
        ({ record }) => setLines(record.list),
      ),
    [id, desk.fetched],
  );
  const unlinked = namingNobody(lines?.nodes ?? []);
  if (recordStatus === 'WITHDRAWN' || (unlinked.length === 0 && !refusal)) return null;
  const count = `${unlinked.length}${lines?.pageInfo.hasNextPage ? '+' : ''}`;
  return (
    <details class="card" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {say(
          `${count} dòng chưa gắn với ai trong sổ: người nhận không có trong danh sách người được khen`,
          `Lines linked to nobody on record, whose recipients are not among the honourees: ${count}`,
        )}
      </summary>
      <Alert refusal={refusal} />
      <Newcomers desk={desk} lines={unlinked} />
      <ul class="plain-list">
        {unlinked.map((line) => (
          <li key={line.id}>
            <AwardLink award={line} as={line.annexOrder === null ? '—' : String(line.annexOrder)} />{' '}
            {joined(line.recipientNamePrinted, line.recipientPositionPrinted, line.recipientUnitPrinted)}{' '}
            {line.mayChange ? <Link desk={desk} line={line} /> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Who it is is asked line by line, so that the others stay in view. */
function Link({ desk, line }: { desk: RecordDesk<Decision>; line: Unlinked }) {
  const [open, setOpen] = useState(false);
  const name = line.recipientNamePrinted ?? '';
  if (open) return <LinkLine desk={desk} line={line} onClose={() => setOpen(false)} />;
  return (
    <button
      type="button"
      class="plain"
      aria-label={say(`Trong sổ là ai: ${name}`, `Who it is on record: ${name}`)}
      onClick={() => setOpen(true)}
    >
      {line.recipientKind === 'INDIVIDUAL'
        ? say('Trong sổ là ai', 'Who it is')
        : say('Trong sổ là đơn vị nào', 'Which body it is')}
    </button>
  );
}
