import { useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { FindRecord } from '../../choosing/find-record.js';
import { GiveReason } from '../../pieces/give-reason.js';
import { say } from '../../words/language.js';
import { Alert, Loading, Opened } from '../../pieces/pieces.js';
import { useAsking } from '../../asking/use-asking.js';
import { DecisionLink, decisionInWords } from '../links.js';
import type { RecordDesk } from '../page/use-record.js';
import type { Award } from '../record.js';
import { attachInput, type Attachable, type DecisionToAttach, type How, usualHow } from './attaching.js';
import { ATTACH, DECISION_TO_ATTACH, DECISIONS_FOR_AWARD, DETACH } from './attaching-texts.js';
import type { Attached } from './awards-for-decision.js';
import { HowChoice, whatFollows, Why } from './how-choice.js';

/** Under which decision an award known from an article belongs, or the undoing of that. */
export function DecisionOfAward({ desk }: { desk: RecordDesk<Award> }) {
  const { decision, attachedTo, state, recordStatus, mayChange } = desk.record;
  if (!mayChange || recordStatus === 'WITHDRAWN') return null;
  if (attachedTo) return <TakeOut desk={desk} from={attachedTo} />;
  return decision === null && (state === 'GRANTED' || state === 'PROPOSED') ? <PutUnder desk={desk} /> : null;
}

function PutUnder({ desk }: { desk: RecordDesk<Award> }) {
  const [found, setFound] = useState<readonly Attachable[] | null>(null);
  const [open, setOpen] = useState(false);
  const [finding, setFinding] = useState(false);
  const { busy, refusal, run } = useAsking();
  const { id, version } = desk.record;
  const start = () => {
    setOpen(true);
    void run(async () => setFound((await ask<{ found: Attachable[] }>(DECISIONS_FOR_AWARD, { id })).found));
  };
  const put = async (decision: DecisionToAttach, line: Attachable['line'], how: How) => {
    const input = attachInput(decision, [{ award: { id, version }, line, how }]);
    const { done } = await ask<Attached>(ATTACH, { input });
    desk.tell(
      say(
        `Đã đưa vào quyết định ${decisionInWords(decision)}.`,
        `Put under the decision ${decisionInWords(decision)}.`,
      ),
      [...(done.notPublic ?? []), ...done.warnings],
    );
    setOpen(false);
    await desk.follow();
  };
  const attach = (decision: DecisionToAttach, line: Attachable['line'], how: How) =>
    run(() => put(decision, line, how));
  const attachFound = (decisionId: string) =>
    run(async () => {
      const { record } = await ask<{ record: DecisionToAttach }>(DECISION_TO_ATTACH, { id: decisionId });
      await put(record, null, 'OWN');
    });
  if (!open)
    return (
      <p>
        <button type="button" class="second" onClick={start}>
          {say('Đưa vào quyết định …', 'Put it under its decision …')}
        </button>
      </p>
    );
  const mayTake = found?.filter(({ decision }) => decision.mayAddTo) ?? [];
  return (
    <section class="card" aria-label={say('Thuộc quyết định nào', 'Which decision it belongs to')}>
      <h2>{say('Thuộc quyết định nào', 'Which decision it belongs to')}</h2>
      <p class="quiet">{whatFollows()}</p>
      <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
      {found === null && !refusal ? <Loading /> : null}
      {found !== null && mayTake.length === 0 ? (
        <p class="quiet">
          {say('Sổ không có quyết định nào hợp cơ quan và thời gian.', 'No decision on record fits.')}
        </p>
      ) : null}
      <ul class="plain-list">
        {mayTake.map((each) => (
          <Offered
            key={each.decision.id}
            of={each}
            busy={busy}
            onChoose={(how) => void attach(each.decision, each.line, how)}
          />
        ))}
      </ul>
      {finding ? (
        <Opened>
          <FindRecord
            looking="DECISION"
            printed=""
            busy={busy}
            onFound={(decision) => void attachFound(decision.id)}
            onClose={() => setFinding(false)}
          />
        </Opened>
      ) : null}
      <p class="buttons">
        {finding ? null : (
          <button type="button" class="second" onClick={() => setFinding(true)}>
            {say('Tìm quyết định khác trong sổ', 'Find another one on record')}
          </button>
        )}
        <button type="button" class="second" onClick={() => setOpen(false)}>
          {say('Thôi', 'Cancel')}
        </button>
      </p>
    </section>
  );
}

/** One decision with why it may be the one, and how the award goes into it. */
function Offered({ of, busy, onChoose }: { of: Attachable; busy: boolean; onChoose: (how: How) => void }) {
  const [how, setHow] = useState(usualHow(of));
  const { decision, evidence } = of;
  const name = decisionInWords(decision);
  return (
    <li>
      <strong>{name}</strong> <small>{decision.issuer?.name}</small>
      <div>{decision.subject}</div>
      <Why evidence={evidence} />
      <HowChoice of={of} how={how} onChoose={setHow} />
      <button
        type="button"
        class="second"
        disabled={busy}
        aria-label={say(`Đưa vào quyết định ${name}`, `Put it under ${name}`)}
        onClick={() => onChoose(how)}
      >
        {say('Đưa vào quyết định này', 'Put it under this one')}
      </button>
    </li>
  );
}

function TakeOut({ desk, from }: { desk: RecordDesk<Award>; from: NonNullable<Award['attachedTo']> }) {
  const [whyAsked, askWhy] = useState(false);
  const { busy, refusal, run } = useAsking();
  const { id, version, state } = desk.record;
  const send = (reason: string) =>
    run(async () => {
      const input = { decisionId: from.id, version: from.version, awards: [{ awardId: id, version }], reason };
      const { done } = await ask<Attached>(DETACH, { input });
      desk.tell(say('Đã hoàn tác: khen thưởng lại như trước.', 'Undone: it is what it was before.'), done.warnings);
      askWhy(false);
      await desk.follow();
    });
  return (
    <section class="card" aria-label={say('Đã đưa vào quyết định', 'Put under its decision')}>
      <p>
        {state === 'REPLACED'
          ? say(
              'Ghi từ báo chí, sau đó nhường chỗ cho một dòng của quyết định',
              'Known from the press; it gave way to a line of',
            )
          : say('Ghi từ báo chí, sau đó được đưa vào quyết định', 'Known from the press, later put under')}{' '}
        <DecisionLink decision={from} />
      </p>
      <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
      {whyAsked ? (
        <GiveReason
          title={say('Vì sao lấy ra; lý do được giữ cùng bản ghi', 'Why; kept with the record')}
          busy={busy}
          onSend={(reason) => void send(reason)}
          onClose={() => askWhy(false)}
        />
      ) : (
        <button type="button" class="second" onClick={() => askWhy(true)}>
          {say('Hoàn tác: lấy ra khỏi quyết định', 'Undo: take it out again')}
        </button>
      )}
    </section>
  );
}
