import { useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { GiveReason } from '../../pieces/give-reason.js';
import { dayInWords, say } from '../../words/language.js';
import { Alert } from '../../pieces/pieces.js';
import { useAsking } from '../../asking/use-asking.js';
import { RECORD_SUCCESSION, UNDO_SUCCESSION } from '../acts.js';
import { RecordForm } from '../by-hand/record-form.js';
import { BodyLink, joined } from '../links.js';
import type { RecordDesk } from '../page/use-record.js';
import type { Done } from '../putting-right/changeable.js';
import type { Body, Succession } from '../record.js';
import { successionInWords } from '../words.js';
import { type Direction, successionFields, successionInput } from './succession.js';

/** What a body came from and became, recorded and undone there. */
export function BodySuccessions({ desk }: { desk: RecordDesk<Body> }) {
  const { predecessors, successors, mayChange, recordStatus } = desk.record;
  const may = mayChange && recordStatus !== 'WITHDRAWN';
  if (!may && predecessors.length + successors.length === 0) return null;
  return (
    <section aria-labelledby="successions">
      <h2 id="successions">{say('Sáp nhập, chia tách, kết thúc', 'Merged, split, ended')}</h2>
      <Lines desk={desk} title={say('Từ đơn vị', 'It came from')} lines={predecessors} other={({ from }) => from} />
      <Lines desk={desk} title={say('Trở thành', 'It became')} lines={successors} other={({ to }) => to} />
      {may ? (
        <div class="stacked">
          <NewSuccession desk={desk} direction="BECAME" />
          <NewSuccession desk={desk} direction="CAME_FROM" />
        </div>
      ) : null}
    </section>
  );
}

interface LinesProps {
  desk: RecordDesk<Body>;
  title: string;
  lines: readonly Succession[];
  other: (line: Succession) => { id: string; name: string } | null;
}

function Lines({ desk, title, lines, other }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="plain-list">
        {lines.map((line) => {
          const body = other(line);
          const { id, kind, effectiveOn, basis, principal } = line;
          return (
            <li key={id}>
              {body ? <BodyLink body={body} /> : say('không có đơn vị kế tục', 'no successor')}{' '}
              <small>
                {joined(
                  successionInWords(kind),
                  say(`từ ${dayInWords(effectiveOn)}`, `from ${dayInWords(effectiveOn)}`),
                  principal && kind === 'SPLIT' ? say('kế tục chính', 'the principal one') : null,
                  basis,
                )}
              </small>{' '}
              {line.from.mayChange ? <Undo desk={desk} line={line} name={body?.name ?? ''} /> : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Undo({ desk, line, name }: { desk: RecordDesk<Body>; line: Succession; name: string }) {
  const [whyAsked, askWhy] = useState(false);
  const { busy, refusal, run } = useAsking();
  const undo = (reason: string) =>
    run(async () => {
      const input = { successionId: line.id, version: line.from.version, reason };
      const { done } = await ask<Done>(UNDO_SUCCESSION, { input });
      desk.tell(
        say(
          'Đã hoàn tác. Đơn vị trước lại đang hoạt động, nếu chính việc này đã kết thúc nó.',
          'Undone. The former body stands again, where this had ended it.',
        ),
        done.warnings,
      );
      await desk.follow();
    });
  if (whyAsked)
    return (
      <>
        <GiveReason
          title={say('Vì sao hoàn tác; lý do được giữ cùng bản ghi', 'Why; kept with the record')}
          busy={busy}
          onSend={(reason) => void undo(reason)}
          onClose={() => askWhy(false)}
        />
        <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
      </>
    );
  return (
    <button
      type="button"
      class="plain"
      aria-label={say(`Hoàn tác: ${name}`, `Undo: ${name}`)}
      onClick={() => askWhy(true)}
    >
      {say('Hoàn tác', 'Undo')}
    </button>
  );
}

function NewSuccession({ desk, direction }: { desk: RecordDesk<Body>; direction: Direction }) {
  const [open, setOpen] = useState(false);
  const { id } = desk.record;
  return (
    <RecordForm
      kept={`succession-${direction}-${id}`}
      open={open}
      onOpen={setOpen}
      opens={
        direction === 'BECAME'
          ? say('Ghi đơn vị này nhập vào, trở thành, kết thúc …', 'Record what it merged into, became, or its end …')
          : say('Ghi đơn vị này lập từ những đơn vị nào …', 'Record what it was made of …')
      }
      fields={successionFields(direction)}
      raws={{}}
      text={RECORD_SUCCESSION}
      inputOf={(values) => successionInput(id, direction, values)}
      onReload={desk.mustReload}
      onDone={async ({ warnings }) => {
        desk.tell(
          say(
            'Đã ghi. Đơn vị trước kết thúc ngày hôm trước, trừ khi chỉ chuyển giao một phần.',
            'Recorded. The former body ended the day before, unless it gave only a part away.',
          ),
          warnings,
        );
        setOpen(false);
        await desk.follow();
      }}
    />
  );
}
