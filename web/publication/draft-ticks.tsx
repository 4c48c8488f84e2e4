import type { ComponentChildren } from 'preact';
import { say } from '../words/language.js';
import { addressOfRecord } from '../records/address.js';
import { DoubtsTold } from './doubts-told.js';
import { doubtsOnce } from './record-doubts.js';
import { byType, type Draft } from './to-confirm.js';
import { counted } from './words.js';

interface Props {
  drafts: readonly Draft[];
  /** Ids of those that are left as they are. */
  left: ReadonlySet<string>;
  onLeave: (left: ReadonlySet<string>) => void;
}

/** As many as are read at a glance; longer groups are opened. */
const AT_A_GLANCE = 8;

/** What hangs together, by type: all of it is ticked, and each can be left out. */
export function DraftTicks({ drafts, left, onLeave }: Props) {
  const tick = (some: readonly Draft[], on: boolean) => {
    const after = new Set(left);
    for (const { id } of some) {
      if (on) after.delete(id);
      else after.add(id);
    }
    onLeave(after);
  };
  const doubts = doubtsOnce(drafts);
  const doubtful = (some: readonly Draft[]) => some.filter(({ id }) => doubts.get(id)!.length > 0).length;
  return (
    <>
      {byType(drafts).map(([type, of]) => {
        const mine = of.filter(({ mayConfirm }) => mayConfirm);
        const items = (
          <ul class="plain-list">
            {of.map((draft) => (
              <Tick key={draft.id} draft={draft} on={!left.has(draft.id)} onTick={(on) => tick([draft], on)}>
                <DoubtsTold doubts={doubts.get(draft.id)!} />
              </Tick>
            ))}
          </ul>
        );
        return (
          <fieldset class="field" key={type}>
            <legend>{counted(type, of.length)}</legend>
            {mine.length > 1 ? (
              <label class="check">
                <input
                  type="checkbox"
                  checked={mine.every(({ id }) => !left.has(id))}
                  onChange={(event) => tick(mine, event.currentTarget.checked)}
                />
                {say('Tất cả', 'All of them')}
              </label>
            ) : null}
            {of.length > AT_A_GLANCE ? (
              <details open={doubtful(of) > 0}>
                <summary>
                  {say('Xem, chọn từng mục', 'See and choose each')}
                  {doubtful(of) > 0
                    ? say(` (${doubtful(of)} mục cần xem lại)`, ` (${doubtful(of)} to look at twice)`)
                    : ''}
                </summary>
                {items}
              </details>
            ) : (
              items
            )}
          </fieldset>
        );
      })}
    </>
  );
}

interface TickProps {
  draft: Draft;
  on: boolean;
  onTick: (on: boolean) => void;
  children: ComponentChildren;
}

function Tick({ draft: { id, type, label, along, undated, mayConfirm }, on, onTick, children }: TickProps) {
  return (
    <li>
      <label class="check">
        <input
          type="checkbox"
          checked={on && mayConfirm}
          disabled={!mayConfirm}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        {label || counted(type, 1)}
        {along > 0 ? (
          <small>
            {type === 'AwardDecision'
              ? say(`cùng ${along} dòng`, `with ${along} ${along === 1 ? 'line' : 'lines'}`)
              : say(`cùng ${along} điều bài nói`, `with ${along} ${along === 1 ? 'claim' : 'claims'}`)}
          </small>
        ) : null}
        {undated ? (
          <small>
            {say('không có ngày tặng', 'no day of granting')},{' '}
            <a href={addressOfRecord('awards', id)}>{say('ghi ngày', 'give it')}</a>
          </small>
        ) : null}
        {mayConfirm ? null : (
          <small>{say('do người duyệt của đơn vị khác công khai', 'for an approver of another body')}</small>
        )}
      </label>
      {children}
    </li>
  );
}
