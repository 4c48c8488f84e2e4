import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { GiveReason } from '../../pieces/give-reason.js';
import { say } from '../../words/language.js';
import { Alert } from '../../pieces/pieces.js';
import { useAsking } from '../../asking/use-asking.js';
import { useLooking } from '../../asking/use-looking.js';
import { AwardLink } from '../links.js';
import type { Told } from '../page/told-next.js';
import type { RecordDesk } from '../page/use-record.js';
import type { Decision } from '../record.js';
import { attachInput, type Attachable, type How, lineInWords, usualHow } from './attaching.js';
import { ATTACH, AWARD_AS_IT_IS, AWARDS_FOR_DECISION, DETACH } from './attaching-texts.js';
import { HowChoice, whatFollows, Why } from './how-choice.js';

export interface Attached {
  done: { warnings: Told['warnings']; notPublic?: Told['warnings'] };
}

/** Awards known from articles that may belong to this decision, each with why: chosen one by one, put under it together. */
export function AwardsForDecision({ desk }: { desk: RecordDesk<Decision> }) {
  const { id, version, mayAddTo, recordStatus, status } = desk.record;
  const [found, setFound] = useState<readonly Attachable[]>([]);
  const [chosen, choose] = useState<Readonly<Record<string, boolean>>>({});
  const [hows, setHows] = useState<Readonly<Record<string, How>>>({});
  const [last, setLast] = useState<readonly string[]>([]);
  const { refusal: missing, look } = useLooking();
  const { busy, refusal, run } = useAsking();
  const takesMore = mayAddTo && recordStatus !== 'WITHDRAWN' && status === 'GRANTED';
  useEffect(() => {
    if (takesMore)
      void look(
        () => ask<{ found: Attachable[] }>(AWARDS_FOR_DECISION, { id }),
        (answer) => setFound(answer.found.filter(({ award }) => award.mayChange)),
      );
  }, [id, desk.fetched, takesMore]);
  if (!takesMore || (found.length === 0 && last.length === 0 && !missing)) return null;
  const ticked = found.filter(({ award }) => chosen[award.id]);
  const howOf = (each: Attachable) => hows[each.award.id] ?? usualHow(each);
  const attach = () =>
    run(async () => {
      const input = attachInput(
        { id, version },
        ticked.map((each) => ({ ...each, how: howOf(each) })),
      );
      const { done } = await ask<Attached>(ATTACH, { input });
      setLast(ticked.map(({ award }) => award.id));
      choose({});
      desk.tell(
        say(`Đã đưa ${ticked.length} khen thưởng vào quyết định này.`, `Put under this decision: ${ticked.length}.`),
        [...(done.notPublic ?? []), ...done.warnings],
      );
      await desk.follow();
    });
  return (
    <details class="card" open={last.length > 0}>
      <summary>
        {say(
          `${found.length} khen thưởng ghi từ báo chí hoặc đang đề nghị có thể thuộc quyết định này`,
          `Awards known from the press, or proposed, that may belong to this decision: ${found.length}`,
        )}
      </summary>
      <Alert refusal={missing} />
      {last.length > 0 ? <Undo desk={desk} ids={last} onDone={() => setLast([])} /> : null}
      {found.length > 0 ? <p class="quiet">{whatFollows()}</p> : null}
      <ul class="plain-list">
        {found.map((each) => (
          <li key={each.award.id}>
            <label class="check">
              <input
                type="checkbox"
                disabled={busy}
                checked={chosen[each.award.id] ?? false}
                onChange={(event) => choose({ ...chosen, [each.award.id]: event.currentTarget.checked })}
              />
              <span>{lineInWords(each.award)}</span>
            </label>{' '}
            <AwardLink award={each.award} as={say('Mở', 'Open')} />
            {each.award.articles.length > 0 ? (
              <small>
                {' '}
                {say('Báo nêu:', 'Told of in:')} {each.award.articles.map(({ title }) => title).join('; ')}
              </small>
            ) : null}
            <Why evidence={each.evidence} />
            {chosen[each.award.id] ? (
              <HowChoice of={each} how={howOf(each)} onChoose={(how) => setHows({ ...hows, [each.award.id]: how })} />
            ) : null}
          </li>
        ))}
      </ul>
      <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
      {found.length > 0 ? (
        <button type="button" disabled={busy || ticked.length === 0} onClick={() => void attach()}>
          {say(`Đưa ${ticked.length} khen thưởng vào quyết định này`, `Put ${ticked.length} under this decision`)}
        </button>
      ) : null}
    </details>
  );
}

interface UndoProps {
  desk: RecordDesk<Decision>;
  ids: readonly string[];
  onDone: () => void;
}

/** What was just put under the decision is taken out again, with why. */
function Undo({ desk, ids, onDone }: UndoProps) {
  const [whyAsked, askWhy] = useState(false);
  const { busy, refusal, run } = useAsking();
  const { id, version } = desk.record;
  const undo = (reason: string) =>
    run(async () => {
      const awards: { awardId: string; version: number }[] = [];
      for (const each of ids) {
        const { record } = await ask<{ record: { version: number } }>(AWARD_AS_IT_IS, { id: each });
        awards.push({ awardId: each, version: record.version });
      }
      const { done } = await ask<Attached>(DETACH, { input: { decisionId: id, version, awards, reason } });
      desk.tell(
        say('Đã hoàn tác: các khen thưởng ấy lại như trước.', 'Undone: they are what they were.'),
        done.warnings,
      );
      onDone();
      await desk.follow();
    });
  return (
    <>
      <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
      {whyAsked ? (
        <GiveReason
          title={say('Vì sao hoàn tác; lý do được giữ cùng bản ghi', 'Why; kept with the record')}
          busy={busy}
          onSend={(reason) => void undo(reason)}
          onClose={() => askWhy(false)}
        />
      ) : (
        <p>
          <button type="button" class="second" onClick={() => askWhy(true)}>
            {say(
              `Hoàn tác: lấy ra ${ids.length} khen thưởng vừa đưa vào`,
              `Undo: take out the ${ids.length} put in just now`,
            )}
          </button>
        </p>
      )}
    </>
  );
}
