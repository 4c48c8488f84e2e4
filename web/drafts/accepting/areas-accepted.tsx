import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { useLooking } from '../../asking/use-looking.js';
import { AreaOfAll, type Granting } from '../../choosing/area-of-all.js';
import { ACCEPTED_AREAS } from '../../operations.js';
import { Alert } from '../../pieces/pieces.js';
import { plainly } from '../../words/plainly.js';
import { say } from '../../words/language.js';
import type { Desk } from '../use-draft.js';

interface Placed {
  made: boolean;
  award: {
    id: string;
    mayChange: boolean;
    unitArea: { id: string } | null;
    grantor: { area: Granting | null } | null;
  } | null;
}

/** The award lines that the article became of which no area is known, and one area for all of them. */
export function AreasAccepted({ desk }: { desk: Desk }) {
  const { draft } = desk;
  const { id } = draft;
  const [outcomes, setOutcomes] = useState<readonly Placed[]>([]);
  const [told, setTold] = useState<{ words: string; warnings: readonly { message: string }[] } | null>(null);
  const { refusal, look } = useLooking();
  useEffect(
    () =>
      void look(
        () => ask<{ draft: { outcomes: Placed[] } }>(ACCEPTED_AREAS, { id }),
        (answer) => setOutcomes(answer.draft.outcomes),
      ),
    [draft],
  );
  const lines = outcomes.flatMap(({ made, award }) =>
    made && award?.unitArea === null && award.mayChange ? award : [],
  );
  const done = (words: string, warnings: readonly { message: string }[]) => {
    setTold({ words, warnings });
    return desk.follow();
  };
  if (lines.length === 0 && !told && !refusal) return null;
  return (
    <section class="card">
      {told ? (
        <div role="status">
          {told.words}
          {[...new Set(told.warnings.map(({ message }) => message))].map((message) => (
            <p class="doubt" key={message}>
              {plainly(message)}
            </p>
          ))}
        </div>
      ) : null}
      <Alert refusal={refusal} />
      {lines.length > 0 ? (
        <>
          <p class="doubt">
            {say(
              `${lines.length} dòng khen thưởng đã ghi chưa rõ địa bàn của người, tập thể nhận, nên không được tính khi báo cáo theo địa bàn.`,
              `Award lines recorded of whose recipient no area is known, so that no figure by area counts them: ${lines.length}.`,
            )}
          </p>
          <AreaOfAll of={{ awardIds: lines.map((line) => line.id) }} granting={grantingAll(lines)} onDone={done} />
        </>
      ) : null}
    </section>
  );
}

/** Where whoever grants is, where that is one place for all. */
function grantingAll(lines: readonly NonNullable<Placed['award']>[]): Granting | null {
  const [first, ...others] = lines.map(({ grantor }) => grantor?.area ?? null);
  return first && others.every((area) => area?.id === first.id) ? first : null;
}
