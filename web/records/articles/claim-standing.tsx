import { useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { GiveReason } from '../../pieces/give-reason.js';
import { say } from '../../words/language.js';
import { Alert, Select } from '../../pieces/pieces.js';
import { useAsking } from '../../asking/use-asking.js';
import { JUDGE_CLAIM } from '../acts.js';
import type { RecordDesk } from '../page/use-record.js';
import type { Done } from '../putting-right/changeable.js';
import type { Article, TiedClaim } from '../record.js';

/** Whether the registry goes by what an article says: disputed or superseded for a reason, and accepted again. */
export function ClaimStanding({ desk, claim }: { desk: RecordDesk<Article>; claim: TiedClaim }) {
  const [judging, setJudging] = useState<'DISPUTED' | 'SUPERSEDED' | null>(null);
  const [by, setBy] = useState('');
  const { busy, refusal, run } = useAsking();
  const { id, version, standing, supersededBy, quote } = claim;
  const others = desk.record.claims.filter(
    (each) => each.id !== id && each.standing === 'ACCEPTED' && each.recordStatus !== 'WITHDRAWN',
  );
  const judge = (input: object, words: string) =>
    run(async () => {
      const { done } = await ask<Done>(JUDGE_CLAIM, { input: { id, version, ...input } });
      desk.tell(words, done.warnings);
      setJudging(null);
      await desk.follow();
    });
  const send = (reason: string) =>
    judge(
      { standing: judging, reason, ...(judging === 'SUPERSEDED' ? { supersededById: by || null } : {}) },
      say('Đã ghi đánh giá. Lời của bài vẫn còn nguyên.', 'Judged. What the article says stays as it is.'),
    );
  const button = (words: string, onClick: () => void) => (
    <button type="button" class="plain" disabled={busy} aria-label={`${words} ${quote}`} onClick={onClick}>
      {words}
    </button>
  );
  return (
    <div>
      {supersededBy ? (
        <small>
          {say('Thay bằng', 'In its place')}: “{supersededBy.quote}”{' '}
        </small>
      ) : null}
      {judging ? (
        <GiveReason
          title={
            judging === 'DISPUTED'
              ? say('Nghi vấn gì', 'What is doubtful')
              : say('Vì sao điều khác thay nó', 'Why something else takes its place')
          }
          busy={busy}
          onSend={(reason) => void send(reason)}
          onClose={() => setJudging(null)}
        >
          {judging === 'SUPERSEDED' ? (
            <Select
              label={say('Điều thay nó', 'What takes its place')}
              value={by}
              options={[
                ['', say('(chọn)', '(choose)')],
                ...others.map((each): [string, string] => [each.id, each.quote.slice(0, 80)]),
              ]}
              onChoose={setBy}
            />
          ) : null}
        </GiveReason>
      ) : standing === 'ACCEPTED' ? (
        <>
          {button(say('Có nghi vấn …', 'It is disputed …'), () => setJudging('DISPUTED'))}{' '}
          {others.length > 0
            ? button(say('Đã có điều khác thay …', 'It is superseded …'), () => setJudging('SUPERSEDED'))
            : null}
        </>
      ) : (
        button(say('Chấp nhận lại', 'Accept it again'), () =>
          judge({ standing: 'ACCEPTED' }, say('Đã chấp nhận lại.', 'It is accepted again.')),
        )
      )}
      <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
    </div>
  );
}
