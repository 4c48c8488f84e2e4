import { useState } from 'preact/hooks';
import { say } from '../../words/language.js';
import { Input, Loading, Retry } from '../../pieces/pieces.js';
import { type ChosenLine, useDecisionLines } from '../../records/decisions/chosen-lines.js';
import { LineTicks } from '../../records/decisions/line-ticks.js';
import { numbersIn } from './chosen-numbers.js';

interface Props {
  decisionId: string;
  /** The lines that are chosen; null: all that stand. */
  chosen: ReadonlySet<string> | null;
  onChoose: (chosen: ReadonlySet<string> | null) => void;
}

const isPrintable = ({ state, unlisted, recipientName, recordStatus }: ChosenLine): boolean =>
  state === 'GRANTED' && !unlisted && recipientName !== null && recordStatus !== 'WITHDRAWN';

/** Of which lines of a decision certificates are printed: of all, or of some. */
export function WhichLines({ decisionId, chosen, onChoose }: Props) {
  const { lines, refusal, again } = useDecisionLines(chosen ? decisionId : null, 0);
  const printable = lines?.filter(isPrintable);
  return (
    <fieldset class="field">
      <legend>{say('In bằng của', 'Certificates of')}</legend>
      <label class="check">
        <input type="radio" name="print-lines" checked={chosen === null} onChange={() => onChoose(null)} />
        {say('Tất cả các dòng', 'All lines')}
      </label>
      <label class="check">
        <input type="radio" name="print-lines" checked={chosen !== null} onChange={() => onChoose(new Set())} />
        {say('Chọn từng dòng', 'Some of the lines')}
      </label>
      {chosen === null ? null : refusal ? (
        <Retry
          refusal={refusal}
          label={say('Không tải được các dòng', 'The lines cannot be fetched')}
          again={say('Thử lại', 'Try again')}
          onAgain={again}
        />
      ) : printable ? (
        <>
          <ByNumber lines={printable} onChoose={onChoose} />
          <LineTicks lines={printable} ticked={chosen} onTick={onChoose} />
        </>
      ) : (
        <Loading />
      )}
    </fieldset>
  );
}

/** Many lines are chosen by their numbers on the list. */
function ByNumber({ lines, onChoose }: { lines: readonly ChosenLine[]; onChoose: Props['onChoose'] }) {
  const [typed, type] = useState('');
  const among = numbersIn(typed);
  return (
    <div class="row tight">
      <Input
        label={say('Số thứ tự trong danh sách', 'Numbers on the list')}
        value={typed}
        onType={type}
        placeholder="1-50, 72"
      />
      <button
        type="button"
        class="second"
        disabled={!among}
        onClick={() =>
          onChoose(
            new Set(lines.filter((line) => line.annexOrder !== null && among!(line.annexOrder)).map(({ id }) => id)),
          )
        }
      >
        {say('Chọn những dòng ấy', 'Choose those')}
      </button>
    </div>
  );
}
