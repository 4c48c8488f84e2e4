import { useState } from 'preact/hooks';
import { say } from '../../words/language.js';
import { ACCEPT_DRAFT, CONFIRM_DRAFT, DISCARD_DRAFT, UNDO_ACCEPT_DRAFT } from '../../operations.js';
import { Alert, Behind, Retry } from '../../pieces/pieces.js';
import { acceptInput, isHidden, isPublic, openParts } from './accepting.js';
import { type Act, type Asked, AskedFirst } from './asked-first.js';
import { withPartsCalled } from '../choosing/called.js';
import { DoubtsAccepted } from './doubts-accepted.js';
import type { Meeting } from '../draft.js';
import { likelyMeeting } from '../choosing/likely-meeting.js';
import { doubtful, nextAfter, stopsOf } from '../doubtful.js';
import { goTo, NextDoubt } from '../next-doubt.js';
import { UndatedAccepted, UndatedBefore } from './undated-told.js';
import type { Desk } from '../use-draft.js';

interface ActsProps {
  desk: Desk;
  act: Act;
  /** Asks first what an act needs. */
  ask: (asked: Asked) => void;
  /** Runs an act, unless something was begun and not sent, which would be lost. */
  unlessBegun: (go: () => unknown) => unknown;
  /** The same, and unless a meeting may be one on record, and nobody said whether it is. */
  unlessUnsaid: (go: () => unknown) => unknown;
  /** Whether it stands accepted, by any acceptance that was not undone. */
  accepted: boolean;
}

/** The acts on the whole draft, in reach wherever one is on the page. */
export function AcceptBar({ desk }: { desk: Desk }) {
  const [asked, ask] = useState<Asked | null>(null);
  const [stopped, setStopped] = useState(false);
  const [done, setDone] = useState('');
  const { draft, refusal } = desk;
  /** What became of it is told at the top of the page; the next act is where this one was. */
  const act: Act = (mutation, input, more) => {
    setDone('');
    const toTop = () => {
      ask(null);
      setDone(doneInWords(mutation));
      scrollTo({ top: 0 });
    };
    return desk.act(mutation, input, toTop, more);
  };
  /** What was begun and not sent would be lost, so it comes first. */
  const [begun] = desk.unfinished;
  const unlessBegun = (go: () => unknown) => (begun === undefined ? go() : setStopped(true));
  const accepted = draft.state !== 'DISCARDED' && draft.acceptances.some(({ undoneAt }) => undoneAt === null);
  const unsaid = meetingUnsaid(desk);
  const unlessUnsaid = (go: () => unknown) => unlessBegun(() => (unsaid === undefined ? go() : setStopped(true)));
  const acts: ActsProps = { desk, act, ask, unlessBegun, unlessUnsaid, accepted };
  return (
    <>
      {/* Not in the bar, which would cover more of the page. */}
      {desk.open && asked !== 'accept' ? <UndatedBefore desk={desk} /> : null}
      <footer class="bar">
        <Alert
          refusal={refusal}
          inWords={(message) => withPartsCalled(message, draft)}
          onReload={() => void desk.reload()}
        />
        <Behind refusal={desk.behind} onFollow={() => void desk.follow()} />
        <Looking desk={desk} />
        <span class="hide" role="status">
          {done}
        </span>
        {desk.acting ? (
          <span class="quiet" role="status">
            {say('Đang ghi …', 'Recording …')}
          </span>
        ) : null}
        {refusal?.partKey ? (
          <button class="plain" onClick={() => goTo(refusal.partKey!)}>
            {say('Tới phần ấy', 'Go to that part')}
          </button>
        ) : null}
        {stopped && begun !== undefined ? <Begun at={begun} /> : null}
        {stopped && begun === undefined && unsaid ? <Unsaid meeting={unsaid} /> : null}
        {asked === 'accept' ? <UndatedBefore desk={desk} /> : null}
        {asked === 'confirm' ? <UndatedAccepted desk={desk} /> : null}
        {asked === 'confirm' ? <DoubtsAccepted desk={desk} /> : null}
        {desk.open ? <OpenActs {...acts} /> : null}
        <AcceptedActs {...acts} />
        {asked ? (
          <AskedFirst asked={asked} desk={desk} act={act} unlessBegun={unlessBegun} onClose={() => ask(null)} />
        ) : null}
      </footer>
    </>
  );
}

/** Said to whoever does not see what became of the page. */
function doneInWords(mutation: string): string {
  switch (mutation) {
    case UNDO_ACCEPT_DRAFT:
      return say('Đã hoàn tác việc nhận.', 'Accepting was undone.');
    case CONFIRM_DRAFT:
      return say('Đã công khai.', 'It was made public.');
    case DISCARD_DRAFT:
      return say('Đã bỏ bài này.', 'It was discarded.');
    default:
      return say('Đã ghi vào sổ.', 'It was recorded.');
  }
}

/** Why accepting waits: something was begun that it would lose. */
function Begun({ at }: { at: string }) {
  return (
    <>
      <p class="alert" role="alert">
        {say(
          'Có chỗ đang điền dở, nhận bây giờ thì mất: hãy lưu, ghi hoặc bấm “Thôi” ở đó trước.',
          'Something was begun that accepting would lose: save it, record it or press “Cancel” there first.',
        )}
      </p>
      <button class="plain" onClick={() => goTo(at)}>
        {say('Tới chỗ ấy', 'Go there')}
      </button>
    </>
  );
}

/** A ticked meeting that may be one on record, of which nobody said whether it is. */
const meetingUnsaid = ({ draft, ticked, candidates, choices }: Desk): Meeting | undefined =>
  draft.contents.meetings.find(
    ({ key }) => ticked.has(key) && !choices[key] && likelyMeeting(candidates, key) !== undefined,
  );

/** Why accepting waits: a meeting may be on record, and a second record of it is hard to take back. */
function Unsaid({ meeting: { key, title } }: { meeting: Meeting }) {
  return (
    <>
      <p class="alert" role="alert">
        {say(
          `“${title}” có thể đã có trong sổ: hãy chọn có phải chính hội nghị ấy không.`,
          `“${title}” may be on record already: choose whether it is that meeting.`,
        )}
      </p>
      <button class="plain" onClick={() => goTo(key)}>
        {say('Tới chỗ ấy', 'Go there')}
      </button>
    </>
  );
}

/** What can be done with an open draft: taken into the registry, or put away. */
function OpenActs({ desk, act, ask, unlessBegun, unlessUnsaid, accepted }: ActsProps) {
  const { draft, ticked, choices, busy } = desk;
  const open = openParts(draft);
  /** Without them what the registry is sure of would be recorded anew. */
  const waits = busy || !desk.fitting || ticked.size === 0;
  const next = nextAfter(desk.active, doubtful(draft, desk.candidates, choices), stopsOf(draft));
  return (
    <>
      <span>
        {say(
          `${ticked.size} trong ${open.length} phần được chọn, ${draft.doubtCount} điều chưa chắc`,
          `${ticked.size} of ${open.length} parts chosen, ${draft.doubtCount} ${draft.doubtCount === 1 ? 'doubt' : 'doubts'}`,
        )}
      </span>
      <NextDoubt next={next} />
      <button
        disabled={waits}
        onClick={() => unlessUnsaid(() => act(ACCEPT_DRAFT, acceptInput(draft, ticked, choices, false)))}
      >
        {say('Nhận vào sổ', 'Accept')}
      </button>
      {draft.mayConfirm ? (
        <button class="second" disabled={waits} onClick={() => unlessUnsaid(() => ask('accept'))}>
          {say('Nhận và công khai …', 'Accept and make public …')}
        </button>
      ) : null}
      {accepted ? (
        <button
          class="second"
          disabled={busy}
          onClick={() => unlessBegun(() => act(ACCEPT_DRAFT, { only: [], close: true }))}
        >
          {say('Xong bài này, không nhận phần còn lại', 'Done with it, take nothing more')}
        </button>
      ) : (
        <button class="second" disabled={busy} onClick={() => ask('discard')}>
          {say('Bỏ bài này', 'Discard')}
        </button>
      )}
    </>
  );
}

/** What can be done with what was accepted: made public, or undone while it is not. */
function AcceptedActs({ desk, act, ask, accepted }: ActsProps) {
  const { draft, busy, warnings } = desk;
  const { mayRevise, mayConfirm } = draft;
  return (
    <>
      {accepted && mayConfirm && isHidden(draft) ? (
        <button disabled={busy} onClick={() => ask('confirm')}>
          {say('Công khai những gì đã nhận …', 'Make public what was accepted …')}
        </button>
      ) : null}
      {mayConfirm && warnings.some(({ code }) => code === 'NOT_PUBLIC') ? (
        <button disabled={busy} onClick={() => void act(CONFIRM_DRAFT, {}, { withDrafts: true })}>
          {say('Công khai cả những gì còn ẩn', 'Make public what is hidden, too')}
        </button>
      ) : null}
      {accepted && mayRevise && !isPublic(draft) ? (
        <button class="second" disabled={busy} onClick={() => ask('undo')}>
          {say('Hoàn tác việc nhận', 'Undo accepting')}
        </button>
      ) : null}
    </>
  );
}

/** Why nothing can be accepted yet: who and what of the registry the names may be is awaited, or could not be had. */
function Looking({ desk: { open, fitting, missing, lookAgain } }: { desk: Desk }) {
  if (!open || fitting) return null;
  if (!missing)
    return (
      <span class="quiet" role="status">
        {say('Đang tìm trong sổ …', 'Looking in the registry …')}
      </span>
    );
  return (
    <Retry
      refusal={missing}
      label={say(
        'Chưa nhận được, vì chưa tìm được trong sổ những ai, những gì có thể là tên trong bài',
        'Nothing can be accepted yet, as who and what the names may be was not found out',
      )}
      again={say('Tìm lại', 'Look again')}
      onAgain={lookAgain}
    />
  );
}
