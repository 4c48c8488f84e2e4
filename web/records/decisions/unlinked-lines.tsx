import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../api.js';
import { FindRecord } from '../../find-record.js';
import { say } from '../../language.js';
import { Alert } from '../../pieces.js';
import { useAsking } from '../../use-asking.js';
import { useLooking } from '../../use-looking.js';
import type { Page } from '../../use-pages.js';
import { CHANGE_AWARD, RECORD_PERSON } from '../acts.js';
import { AwardLink, joined } from '../links.js';
import { UNLINKED_LINES } from '../operations.js';
import type { RecordDesk, Told } from '../page/use-record.js';
import type { Done } from '../putting-right/changeable.js';
import type { Decision } from '../record.js';
import { linkInput, namingNobody, newPersonInput, type Unlinked } from './linking.js';

interface Recorded {
  done: { made: { id: string }; warnings: Told['warnings'] };
}

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

/** Who the recipient of one line is: somebody found on record by the name, or a new person. */
function Link({ desk, line }: { desk: RecordDesk<Decision>; line: Unlinked }) {
  const [looking, setLooking] = useState(false);
  /** Recorded just now: whoever is sent again after a refusal is not recorded twice. */
  const [made, setMade] = useState<Recorded['done'] | null>(null);
  const { busy, refusal, run } = useAsking();
  const name = line.recipientNamePrinted ?? '';
  const isPerson = line.recipientKind === 'INDIVIDUAL';
  const link = async (id: string, warnings: Told['warnings'] = []) => {
    const input = linkInput(line, isPerson ? { personId: id } : { organisationId: id });
    const { done } = await ask<Done>(CHANGE_AWARD, { input });
    desk.tell(say(`Đã gắn ${name} với sổ.`, `${name} was linked.`), [...warnings, ...done.warnings]);
    setLooking(false);
    await desk.follow();
  };
  const recordAnew = async () => {
    const done = made ?? (await ask<Recorded>(RECORD_PERSON, { input: newPersonInput(line) })).done;
    setMade(done);
    await link(done.made.id, done.warnings);
  };
  if (!looking)
    return (
      <button
        type="button"
        class="plain"
        aria-label={say(`Trong sổ là ai: ${name}`, `Who it is on record: ${name}`)}
        onClick={() => setLooking(true)}
      >
        {say('Trong sổ là ai', 'Who it is')}
      </button>
    );
  return (
    <div class="inner">
      <FindRecord
        looking={isPerson ? 'PERSON' : 'BODY'}
        printed={name}
        busy={busy}
        onFound={({ id }) => void run(() => link(id))}
        onClose={() => setLooking(false)}
      />
      {isPerson ? (
        <button type="button" class="second" disabled={busy} onClick={() => void run(recordAnew)}>
          {say(`Chưa có trong sổ: ghi ${name} là người mới`, `Not on record: record ${name} as a new person`)}
        </button>
      ) : null}
      <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
    </div>
  );
}
