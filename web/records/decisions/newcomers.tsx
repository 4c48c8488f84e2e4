import { ask } from '../../asking/api.js';
import { useAsking } from '../../asking/use-asking.js';
import { say } from '../../words/language.js';
import { Alert } from '../../pieces/pieces.js';
import { RECORD_RECIPIENTS } from '../acts.js';
import type { Told } from '../page/told-next.js';
import type { RecordDesk } from '../page/use-record.js';
import type { Decision } from '../record.js';
import type { Unlinked } from './linking.js';

interface Recorded {
  done: { people: { id: string }[]; left: { recipientName: string | null }[]; warnings: Told['warnings'] };
}

/** Records whoever cannot be anybody on record at once; the others are told of, to be chosen one by one. */
export function Newcomers({ desk, lines }: { desk: RecordDesk<Decision>; lines: readonly Unlinked[] }) {
  const { busy, refusal, run } = useAsking();
  const people = lines.filter(({ recipientKind, mayChange }) => recipientKind === 'INDIVIDUAL' && mayChange);
  if (people.length < 2 && !refusal) return null;
  const record = () =>
    run(async () => {
      const input = { lines: people.map(({ id, version }) => ({ awardId: id, version })) };
      const { done } = await ask<Recorded>(RECORD_RECIPIENTS, { input });
      desk.tell(inWords(done), done.warnings);
      await desk.follow();
    });
  return (
    <>
      <p>
        <button type="button" class="second" disabled={busy} onClick={() => void record()}>
          {say(
            `Ghi người mới cho những ai trong ${people.length} cá nhân này không trùng tên với ai`,
            `Record as new people those of these ${people.length} who have no namesake`,
          )}
        </button>{' '}
        <small>
          {say(
            'là bản nháp, cùng chức vụ in ở dòng; ai có thể đã có trong sổ thì để lại để chọn từng dòng',
            'as drafts, with the posts that their lines print; whoever may be on record is left to be chosen line by line',
          )}
        </small>
      </p>
      <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
    </>
  );
}

function inWords({ people, left }: Recorded['done']): string {
  const recorded = say(
    `Đã ghi ${people.length} người mới và gắn với dòng.`,
    `People recorded and linked: ${people.length}.`,
  );
  if (left.length === 0) return recorded;
  const names = left.map(({ recipientName }) => recipientName).join('; ');
  return `${recorded} ${say(
    `Còn ${left.length} dòng phải xem, vì trùng hoặc gần trùng tên, hoặc tên có vẻ gõ nhầm: ${names}.`,
    `Lines left to be looked at, for a like name or one that seems mistyped: ${names}.`,
  )}`;
}
