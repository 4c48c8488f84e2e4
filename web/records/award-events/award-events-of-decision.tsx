import { useState } from 'preact/hooks';
import { say } from '../../words/language.js';
import { Loading, Retry } from '../../pieces/pieces.js';
import { AwardEventForm } from './award-event-form.js';
import { useDecisionLines } from '../decisions/chosen-lines.js';
import { LineTicks } from '../decisions/line-ticks.js';
import type { Decision } from '../record.js';
import type { RecordDesk } from '../page/use-record.js';

/** What happens to several lines of a decision at once, or to the whole of it. */
export function EventsOfDecision({ desk }: { desk: RecordDesk<Decision> }) {
  const { record } = desk;
  const [whole, setWhole] = useState(false);
  const [ticked, tick] = useState<ReadonlySet<string>>(new Set());
  const [choosing, setChoosing] = useState(false);
  const { lines, refusal, again } = useDecisionLines(choosing ? record.id : null, desk.fetched);
  const chosen = (lines ?? []).filter(({ id }) => ticked.has(id));
  const touched = whole
    ? { decision: { id: record.id, version: record.version } }
    : chosen.length > 0
      ? { awards: chosen.map(({ id, version }) => ({ id, version })) }
      : null;
  return (
    <section aria-labelledby="events">
      <h2 id="events">{say('Hủy bỏ, đính chính, đổi, cấp lại', 'Annul, correct, exchange, issue again')}</h2>
      <AwardEventForm
        name={`award-events-${record.id}`}
        touched={touched}
        now={null}
        isPublic={record.recordStatus === 'CONFIRMED'}
        issuer={record.issuer ? { id: record.issuer.id, label: record.issuer.name } : null}
        desk={desk}
        onDone={() => {
          tick(new Set());
          setWhole(false);
        }}
      >
        <fieldset class="field">
          <legend>{say('Những dòng nào', 'Which lines')}</legend>
          <label class="check">
            <input type="radio" name="which-lines" checked={whole} onChange={() => setWhole(true)} />
            {say('Cả quyết định', 'The whole decision')}
          </label>
          <label class="check">
            <input
              type="radio"
              name="which-lines"
              checked={choosing && !whole}
              onChange={() => {
                setWhole(false);
                setChoosing(true);
              }}
            />
            {say('Chọn từng dòng', 'Some of its lines')}
          </label>
          {choosing && !whole ? (
            refusal ? (
              <Retry
                refusal={refusal}
                label={say('Không tải được các dòng', 'The lines cannot be fetched')}
                again={say('Thử lại', 'Try again')}
                onAgain={again}
              />
            ) : lines ? (
              <LineTicks lines={lines} ticked={ticked} onTick={tick} />
            ) : (
              <Loading />
            )
          ) : null}
        </fieldset>
      </AwardEventForm>
    </section>
  );
}
