import { useRef, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { KeptForm } from '../../forms/kept-form.js';
import { withoutNothing } from '../../forms/meant.js';
import { GiveReason } from '../../pieces/give-reason.js';
import { say } from '../../words/language.js';
import { Alert, Loading, Retry } from '../../pieces/pieces.js';
import { useAsking } from '../../asking/use-asking.js';
import { GRANT_PROPOSAL, REFUSE_PROPOSED, REOPEN_PROPOSED } from '../acts.js';
import { addressOfRecord } from '../address.js';
import { tellNext, type Told } from '../page/told-next.js';
import type { RecordDesk } from '../page/use-record.js';
import type { Decision } from '../record.js';
import { type ChosenLine, useDecisionLines } from './chosen-lines.js';
import { decisionFields } from './decision-form.js';
import { GrantingOnRecord } from './granting-on-record.js';
import { LineTicks } from './line-ticks.js';

type Acting = 'grant' | 'refuse' | 'reopen';

/** What is done with the lines of a proposal that wait: a decision that grants them, or that they are not granted, and why. */
export function ProposalActs({ desk }: { desk: RecordDesk<Decision> }) {
  const { record, fetched } = desk;
  const [acting, act] = useState<Acting | null>(null);
  const { lines, refusal, again } = useDecisionLines(record.mayAddTo ? record.id : null, fetched);
  if (!record.mayAddTo) return null;
  const standing = (lines ?? []).filter(({ recordStatus }) => recordStatus !== 'WITHDRAWN');
  const waiting = standing.filter(({ state }) => state === 'PROPOSED');
  const refused = standing.filter(({ state }) => state === 'REFUSED');
  const acts: [Acting, string, number][] = [
    ['grant', say('Đã có quyết định', 'It was decided upon'), waiting.length],
    ['refuse', say('Không được khen, hoặc rút đề nghị', 'Refused, or taken back'), waiting.length],
    ['reopen', say('Cho chờ lại dòng ghi nhầm', 'Let lines wait again'), refused.length],
  ];
  const close = () => act(null);
  return (
    <section aria-labelledby="decided-upon">
      <h2 id="decided-upon">{say('Kết quả của đề nghị', 'What came of it')}</h2>
      {refusal ? (
        <Retry
          refusal={refusal}
          label={say('Không tải được các dòng', 'The lines cannot be fetched')}
          again={say('Thử lại', 'Try again')}
          onAgain={again}
        />
      ) : lines === null ? (
        <Loading />
      ) : (
        <p class="quiet">
          {waiting.length > 0
            ? say(`${waiting.length} dòng còn chờ quyết định.`, `Lines that wait: ${waiting.length}.`)
            : say('Không còn dòng nào chờ quyết định.', 'No line waits any more.')}
        </p>
      )}
      {acting === null ? (
        <div class="row tight">
          {acts.map(([name, label, count]) =>
            count > 0 ? (
              <button key={name} type="button" class="second" onClick={() => act(name)}>
                {label}
              </button>
            ) : null,
          )}
        </div>
      ) : acting === 'grant' ? (
        <Granting desk={desk} waiting={waiting} onClose={close} />
      ) : (
        <Judging
          key={acting}
          desk={desk}
          acting={acting}
          lines={acting === 'refuse' ? waiting : refused}
          onClose={close}
        />
      )}
    </section>
  );
}

interface Granted {
  done: { made: { id: string }; warnings: Told['warnings'] };
}

interface GrantingProps {
  desk: RecordDesk<Decision>;
  waiting: readonly ChosenLine[];
  onClose: () => void;
}

/** The decision that grants all that wait, or those that are ticked; it is shown next. */
function Granting({ desk, waiting, onClose }: GrantingProps) {
  const { id, version, addressee, mode } = desk.record;
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const made = useRef('');
  const kept = `grant-${id}`;
  const raws = { issuerId: addressee && { id: addressee.id, label: addressee.name }, mode };
  const ticked = new Set(waiting.flatMap((line) => (left.has(line.id) ? [] : [line.id])));
  const grant = async (decision: object) => {
    const input = { id, version, decision, exceptAwardIds: [...left] };
    const { done } = await ask<Granted>(GRANT_PROPOSAL, { input });
    tellNext(done.made.id, {
      words: say(
        'Các dòng của đề nghị đã ở quyết định này, là bản nháp.',
        'The lines of the proposal are with this decision now, as drafts.',
      ),
      warnings: done.warnings,
    });
    return done.made.id;
  };
  const send = async (values: Record<string, unknown>) => {
    made.current = await grant({ new: withoutNothing({ issuerId: addressee?.id ?? null, mode, ...values }) });
  };
  return (
    <div class="card">
      <h3>{say('Quyết định theo đề nghị này', 'The decision upon this proposal')}</h3>
      <p class="quiet">
        {say(
          'Bỏ chọn dòng không có trong quyết định; chúng vẫn chờ. Quyết định đã có trong sổ thì tìm theo số; nếu nó đã có danh sách, mở trang của nó để các dòng này nhường chỗ cho dòng đã có.',
          'Untick what the decision does not grant: it goes on waiting. A decision on record is found by its number; where it has its list already, open its page, where these lines can give way to those.',
        )}
      </p>
      <LineTicks
        lines={waiting}
        ticked={ticked}
        onTick={(after) => leave(new Set(waiting.flatMap((line) => (after.has(line.id) ? [] : [line.id]))))}
      />
      <GrantingOnRecord desk={desk} count={ticked.size} onGrant={grant} />
      <KeptForm
        fields={decisionFields()}
        raws={raws}
        kept={kept}
        sends={say('Ghi quyết định', 'Record the decision')}
        onSend={send}
        onClose={onClose}
        onSent={() => {
          location.hash = addressOfRecord('decisions', made.current);
        }}
        onReload={desk.mustReload}
      />
    </div>
  );
}

interface JudgingProps {
  desk: RecordDesk<Decision>;
  acting: 'refuse' | 'reopen';
  lines: readonly ChosenLine[];
  onClose: () => void;
}

/** Lines that are not granted, with why; or that were said not to be by mistake. */
function Judging({ desk, acting, lines, onClose }: JudgingProps) {
  const [ticked, tick] = useState<ReadonlySet<string>>(new Set());
  const { busy, refusal, run } = useAsking();
  const { id, version } = desk.record;
  const judge = (text: string, more: object, words: string) =>
    run(async () => {
      const input = { id, version, awardIds: [...ticked], ...more };
      const { done } = await ask<{ done: { warnings: Told['warnings'] } }>(text, { input });
      desk.tell(words, done.warnings);
      onClose();
      await desk.follow();
    });
  return (
    <div class="card">
      <LineTicks lines={lines} ticked={ticked} onTick={tick} />
      {acting === 'refuse' ? (
        <GiveReason
          title={say('Vì sao không được khen, hoặc rút', 'Why they are refused or taken back')}
          busy={busy || ticked.size === 0}
          onSend={(reason) => void judge(REFUSE_PROPOSED, { reason }, say('Đã ghi.', 'Recorded.'))}
          onClose={onClose}
        />
      ) : (
        <div class="row tight">
          <button
            type="button"
            disabled={busy || ticked.size === 0}
            onClick={() => void judge(REOPEN_PROPOSED, {}, say('Các dòng ấy lại chờ quyết định.', 'They wait again.'))}
          >
            {say('Cho chờ quyết định lại', 'Let them wait again')}
          </button>
          <button type="button" class="second" onClick={onClose}>
            {say('Thôi', 'Cancel')}
          </button>
        </div>
      )}
      <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
    </div>
  );
}
