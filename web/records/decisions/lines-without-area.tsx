import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { useLooking } from '../../asking/use-looking.js';
import { AreaOfAll, type Granting } from '../../choosing/area-of-all.js';
import { Alert } from '../../pieces/pieces.js';
import { say } from '../../words/language.js';
import { WITHOUT_AREA } from '../operations.js';
import type { RecordDesk } from '../page/use-record.js';
import type { Decision } from '../record.js';

interface Answer {
  record: { issuer: { area: Granting | null } | null; list: { totalCount: number } };
}

/** The lines of a decision of which no area is known: how many, what that means, and one area for all of them. */
export function LinesWithoutArea({ desk }: { desk: RecordDesk<Decision> }) {
  const { id, recordStatus, mayChange } = desk.record;
  const [answer, setAnswer] = useState<Answer['record'] | null>(null);
  const { refusal, look } = useLooking();
  useEffect(
    () =>
      void look(
        () => ask<Answer>(WITHOUT_AREA, { id }),
        ({ record }) => setAnswer(record),
      ),
    [id, desk.fetched],
  );
  const count = answer?.list.totalCount ?? 0;
  if (recordStatus === 'WITHDRAWN' || (count === 0 && !refusal)) return null;
  const done = (words: string, warnings: readonly { message: string }[]) => {
    desk.tell(words, warnings);
    return desk.follow();
  };
  return (
    <section class="card">
      <p class="doubt">
        {say(
          `${count} dòng chưa rõ địa bàn của người, tập thể nhận, nên không được tính khi báo cáo theo địa bàn.`,
          `Lines of whose recipient no area is known, so that no figure by area counts them: ${count}.`,
        )}
      </p>
      <Alert refusal={refusal} />
      {mayChange ? <AreaOfAll of={{ decisionId: id }} granting={answer?.issuer?.area ?? null} onDone={done} /> : null}
    </section>
  );
}
