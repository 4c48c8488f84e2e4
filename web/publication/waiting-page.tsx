import { useEffect, useState } from 'preact/hooks';
import { ask } from '../asking/api.js';
import { dayInWords, language, say } from '../words/language.js';
import { Alert, Behind, Form, Loading } from '../pieces/pieces.js';
import { addressOfRecord } from '../records/address.js';
import { addressOfRoom } from '../route.js';
import { useAsking } from '../asking/use-asking.js';
import { useBehind } from '../asking/use-behind.js';
import { useKept } from '../keeping/use-kept.js';
import { CameFrom } from './came-from.js';
import { DraftTicks } from './draft-ticks.js';
import { MadePublic } from './made-public.js';
import { confirmText, ONE_TO_CONFIRM } from './operations.js';
import {
  type Acted,
  acted,
  addDone,
  type Done,
  type Draft,
  drafted,
  type Head,
  hidesOthers,
  inputsOf,
  inRequests,
  madeBeforeRefusal,
  madePublic,
  type Payloads,
  showsOnlyPublicLines,
} from './to-confirm.js';
import { doubtsOnce } from './record-doubts.js';
import { WaitingDecisions } from './waiting-decisions.js';
import { kindInWords, pageOf } from './words.js';

/** One decision or meeting with all that waits under it: chosen, made public, taken back. */
export function WaitingPage({ id }: { id: string }) {
  const [head, setHead] = useState<Head | null | undefined>(undefined);
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const [done, keepDone] = useKept<readonly Done[]>(`published-${id}`, []);
  const { busy, refusal, run } = useAsking();
  const load = async () => {
    const now = await wholeHead(id);
    setHead(now);
    caughtUp();
    return now;
  };
  const { behind, follow, caughtUp } = useBehind(async () => void (await load()));
  useEffect(() => void run(async () => void (await load())), [language()]);
  const drafts = head?.drafts.nodes ?? [];
  const chosen = drafts.filter((draft) => draft.mayConfirm && !left.has(draft.id));
  const tell = (sent: readonly Draft[], made: readonly Acted[], written: readonly Acted[]) => {
    if (sent.length === 0) return;
    const now = { title: head!.title, made: [...made], sent: sent.map(({ id, type, along }) => ({ id, type, along })) };
    keepDone((before) => addDone(before, now, written));
  };
  const publish = () =>
    run(async () => {
      const wasPublic = head?.recordStatus === 'CONFIRMED';
      const sent: Draft[] = [];
      const made: Acted[] = [];
      const written: Acted[] = [];
      let asked: readonly Draft[] = [];
      try {
        for (const some of inRequests(chosen)) {
          asked = some;
          const payloads = await ask<Payloads>(confirmText(some.map(({ type }) => type)), inputs(some));
          sent.push(...some);
          made.push(...madePublic(some, payloads, wasPublic));
          written.push(...acted(some, payloads));
          asked = [];
        }
      } finally {
        tell(sent, made, written);
        if (asked.length > 0) {
          const before = madeBeforeRefusal(asked, (await load())?.drafts.nodes ?? []);
          tell(before, before, []);
        } else await follow();
      }
    });
  const page = pageOf(head?.kind ?? done.flatMap(({ sent }) => sent).find((each) => each.id === id)?.type);
  if (head === undefined) return refusal ? <Alert refusal={refusal} /> : <Loading />;
  return (
    <>
      <p>
        <a href={addressOfRoom('publication')}>{say('Chờ công khai', 'To be made public')}</a>
        {page ? (
          <>
            {' · '}
            <a href={addressOfRecord(page, id)}>{say('Xem trong sổ', 'See it on record')}</a>
          </>
        ) : null}
      </p>
      {!head ? done.slice(-1).map(({ title }) => <h1 key={title}>{title}</h1>) : null}
      {done.map((each, at) => (
        <MadePublic
          key={at}
          done={each}
          asking={{ busy, run }}
          onChange={(after) => {
            keepDone((before) => before.with(at, after));
            return follow();
          }}
        />
      ))}
      {done.length > 0 ? <WaitingDecisions id={id} fetched={done} /> : null}
      <Alert refusal={refusal} />
      <Behind refusal={behind} onFollow={() => void run(follow)} />
      {head ? (
        <Form class="card" busy={busy} onSend={() => void publish()}>
          <Title head={head} />
          <DraftTicks drafts={drafts} left={left} onLeave={leave} />
          <Preview chosen={chosen} left={drafts.filter((draft) => !chosen.includes(draft))} />
          <button disabled={busy || chosen.length === 0}>
            {busy ? say('Đang công khai …', 'Making it public …') : say('Công khai', 'Make public')}
          </button>
        </Form>
      ) : (
        <p class="quiet">{say('Không còn gì ở đây chờ công khai.', 'Nothing here waits to be made public.')}</p>
      )}
    </>
  );
}

function Title({ head: { kind, title, day, issuer, keptBy, sources } }: { head: Head }) {
  return (
    <>
      <h1>
        {title} <span class="badge">{kindInWords(kind)}</span>
      </h1>
      <p class="quiet">{[dayInWords(day), issuer?.name].filter(Boolean).join(', ')}</p>
      {keptBy && keptBy.name !== issuer?.name ? (
        <p class="quiet">
          {say('Đơn vị giữ:', 'Kept by:')} {keptBy.name}
        </p>
      ) : null}
      <p>
        {say('Ghi từ:', 'Recorded from:')} <CameFrom sources={sources} />
      </p>
    </>
  );
}

function Preview({ chosen, left }: { chosen: readonly Draft[]; left: readonly Draft[] }) {
  const undated = chosen.filter((draft) => draft.undated).length;
  const doubts = [...doubtsOnce(chosen).values()].flat().length;
  return (
    <p role="status">
      {chosen.length > 0 ? (
        <>
          {say('Mọi người sẽ thấy:', 'Everybody will see:')} <strong>{drafted(chosen)}</strong>.{' '}
        </>
      ) : (
        say('Chưa chọn gì. ', 'Nothing is chosen. ')
      )}
      {showsOnlyPublicLines(chosen)
        ? say(
            'Trong lượt trao, công chúng chỉ thấy những khen thưởng đã công khai: quyết định còn nháp thì công khai ở chính quyết định ấy. ',
            'Of what was handed over, the public sees the awards that are public: a decision that is a draft is made public by itself. ',
          )
        : ''}
      {undated > 0
        ? say(
            `${undated} khen thưởng trong đó không có ngày tặng, nên không vào số liệu năm nào: hãy ghi ngày trước. `,
            `Awards among them without a day of granting, in the figures of no year: ${undated}. Give their day first. `,
          )
        : ''}
      {doubts > 0
        ? say(
            `Trong đó có ${doubts} điều cần xem lại, nêu ở từng mục bên trên. `,
            `Among them there ${doubts === 1 ? 'is 1 thing' : `are ${doubts} things`} to look at twice, told with each above. `,
          )
        : ''}
      {left.length > 0 ? `${say('Để lại:', 'Left:')} ${drafted(left)}. ` : ''}
      {hidesOthers(left)
        ? say(
            'Điều gắn với người, đơn vị, hội nghị, bài chưa công khai thì công chúng vẫn chưa thấy.',
            'What belongs to a person, body, meeting or article that is left stays hidden with it.',
          )
        : ''}
    </p>
  );
}

const inputs = (drafts: readonly Draft[]) => inputsOf(drafts.map(({ id, version }) => ({ id, version })));

/** With all of its drafts; null where nothing of it waits. */
async function wholeHead(id: string, after: string | null = null): Promise<Head | null> {
  const { toConfirm } = await ask<{ toConfirm: { nodes: Head[] } }>(ONE_TO_CONFIRM, { id, after });
  const [head] = toConfirm.nodes;
  if (!head) return null;
  const { pageInfo, nodes } = head.drafts;
  const rest = pageInfo.hasNextPage ? await wholeHead(id, pageInfo.endCursor) : null;
  return { ...head, drafts: { ...head.drafts, nodes: [...nodes, ...(rest?.drafts.nodes ?? [])] } };
}
