import { useState } from 'preact/hooks';
import { ask } from '../asking/api.js';
import { GiveReason } from '../pieces/give-reason.js';
import { momentInWords, say } from '../words/language.js';
import { holds, type Viewer } from '../signing-in/viewer.js';
import { TAKE_BACK_APART, UNDO_MERGE } from './operations.js';
import { addressOfPair, type Apart, type Decided, type Merge, type Person, takenBack } from './pairs.js';

interface Props {
  decided: Decided;
  two: { one: Person; other: Person };
  viewer: Viewer;
  busy: boolean;
  onAct: (work: () => Promise<unknown>) => Promise<unknown>;
}

/** What was decided of two people, by whom and why, and how it is taken back. */
export function Outcome({ decided, two, viewer, busy, onAct }: Props) {
  const before = takenBack(two.one, two.other);
  return (
    <>
      {decided.state === 'MERGED' ? (
        <div class="note" role="status">
          <MergeInWords merge={decided.merge} />
          {holds(viewer, 'APPROVER') ? (
            <TakeBack
              words={say('Hoàn tác việc gộp', 'Undo the merge')}
              busy={busy}
              onSend={(reason) => onAct(() => ask(UNDO_MERGE, { input: { mergeId: decided.merge.id, reason } }))}
            />
          ) : null}
        </div>
      ) : null}
      {decided.state === 'APART' ? (
        <div class="note" role="status">
          <ApartInWords apart={decided.apart} />
          {holds(viewer, 'RECORDER') ? (
            <TakeBack
              words={say('Thu lại lời ghi này', 'Take this back')}
              busy={busy}
              onSend={(reason) => onAct(() => ask(TAKE_BACK_APART, { input: { id: decided.apart.id, reason } }))}
            />
          ) : null}
        </div>
      ) : null}
      {decided.state === 'ELSEWHERE' ? <Elsewhere decided={decided} two={two} /> : null}
      {before.merges.map((merge) => (
        <p class="quiet" key={merge.id}>
          <MergeInWords merge={merge} />
        </p>
      ))}
      {before.apart.map((apart) => (
        <p class="quiet" key={apart.id}>
          <ApartInWords apart={apart} />
        </p>
      ))}
    </>
  );
}

function Elsewhere({
  decided: { gone, kept },
  two,
}: { decided: Extract<Decided, { state: 'ELSEWHERE' }> } & Pick<Props, 'two'>) {
  const rest = two.one.id === gone.id ? two.other : two.one;
  return (
    <p class="note" role="status">
      {say(
        `Bản ghi ${gone.displayName} đã được gộp vào ${kept.displayName}.`,
        `The record of ${gone.displayName} was merged into ${kept.displayName}.`,
      )}{' '}
      {rest.id === kept.id ? null : (
        <a href={addressOfPair(kept.id, rest.id)}>
          {say('So với người còn lại ấy', 'Compare with the one that was kept')}
        </a>
      )}
    </p>
  );
}

interface TakeBackProps {
  words: string;
  busy: boolean;
  onSend: (reason: string) => Promise<unknown>;
}

export function TakeBack({ words, busy, onSend }: TakeBackProps) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <p>
        <button type="button" class="plain" disabled={busy} onClick={() => setAsking(true)}>
          {words}
        </button>
      </p>
    );
  return (
    <GiveReason
      title={say('Vì sao; lý do được giữ lại', 'Why; it is kept')}
      busy={busy}
      onSend={(reason) => void onSend(reason)}
      onClose={() => setAsking(false)}
    />
  );
}

/** Who did it and when: `Trần Thị Duyệt, 14:05 26/11/2026`. */
const by = (name: string | null, moment: string): string =>
  [name ?? say('hệ thống', 'the registry'), momentInWords(moment)].join(', ');

export function MergeInWords({ merge }: { merge: Merge }) {
  const { kept, merged, reason, mergedAt, mergedByName, undoneAt, undoneByName, undoReason, moved } = merge;
  const along = moved.map(({ rows, what }) => `${rows} ${what}`).join(', ');
  return (
    <>
      {say('Đã gộp', 'Merged:')} <strong>{merged.displayName}</strong> {say('vào', 'into')}{' '}
      <strong>{kept.displayName}</strong> ({by(mergedByName, mergedAt)}): “{reason}”.
      {along ? ` ${say('Chuyển sang:', 'Moved:')} ${along}.` : ''}
      {undoneAt ? ` ${say('Đã hoàn tác', 'Undone')} (${by(undoneByName, undoneAt)}): “${undoReason}”.` : ''}
    </>
  );
}

export function ApartInWords({ apart }: { apart: Apart }) {
  const { one, other, reason, recordedAt, recordedByName, withdrawnAt, withdrawnByName, withdrawalReason } = apart;
  return (
    <>
      {say('Đã ghi là hai người:', 'Recorded as two people:')} <strong>{one.displayName}</strong>,{' '}
      <strong>{other.displayName}</strong> ({by(recordedByName, recordedAt)}): “{reason}”.
      {withdrawnAt
        ? ` ${say('Đã rút', 'Taken back')} (${by(withdrawnByName, withdrawnAt)}): “${withdrawalReason}”.`
        : ''}
    </>
  );
}
