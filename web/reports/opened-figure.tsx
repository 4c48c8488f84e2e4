import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../asking/api.js';
import { momentInWords, say } from '../words/language.js';
import { Alert } from '../pieces/pieces.js';
import { useAsking } from '../asking/use-asking.js';
import type { Opening } from './figure-table.js';
import { OpenedList } from './opened-list.js';
import { FIGURE } from './operations.js';

interface Figure {
  text: string;
  textNow: string;
  changed: boolean;
  readAt: string;
  claims: { claimId: string; adds: number }[];
}

interface Props {
  opening: Opening;
  /** The key of the report; null: it was published. */
  report: string | null;
  onClose: () => void;
}

/** What a figure was counted from, laid over the report, which stays as it is below. */
export function OpenedFigure({ opening: { table, row, column, cell }, report, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [figure, setFigure] = useState<Figure | null>(null);
  const { refusal, run } = useAsking();
  const what = row === column ? row : `${row}, ${column}`;
  const ofNobody = cell.opens[0] === 'HONOUREES' && cell.opens.length > 1;
  useEffect(() => {
    dialog.current?.showModal();
    void run(async () => setFigure((await ask<{ figure: Figure }>(FIGURE, { key: cell.figureKey })).figure));
  }, []);
  return (
    <dialog ref={dialog} class="opened" onClose={onClose} aria-label={`${what}: ${cell.text}`}>
      <header>
        <h2>
          {what}: <span class="big">{cell.text}</span>
          <small>{table}</small>
        </h2>
        <button type="button" class="second" onClick={() => dialog.current?.close()}>
          {say('Đóng', 'Close')}
        </button>
      </header>
      <Alert refusal={refusal} />
      {figure?.changed ? (
        <p class="doubt">
          {say('Sổ đã đổi từ lúc đếm', 'The registry changed since it was counted')} ({momentInWords(figure.readAt)}):{' '}
          {say(`khi ấy ${figure.text}, nay ${figure.textNow}.`, `then ${figure.text}, now ${figure.textNow}.`)}
        </p>
      ) : null}
      {ofNobody ? (
        <p class="note">
          {say(
            'Có những dòng chỉ ghi tên như in, chưa gắn với người, đơn vị nào trong sổ: xem danh sách thứ hai. Mở từng dòng để gắn.',
            'Some lines have a name as printed and nobody on record: the second list has them. Open one to link it.',
          )}
        </p>
      ) : cell.opens.length > 1 ? (
        <p class="note">
          {say(
            'Con số gồm cả những dòng trong sổ lẫn những gì chỉ báo nêu: cộng các danh sách dưới đây.',
            'The figure is both together: lines on record, and what only articles tell.',
          )}
        </p>
      ) : null}
      {cell.opens.map((kind) => (
        <OpenedList
          key={kind}
          kind={kind}
          figureKey={cell.figureKey!}
          report={report}
          claims={figure?.claims ?? null}
          title={
            ofNobody && kind === 'AWARDS'
              ? say('Dòng chưa gắn với ai trong sổ', 'Lines of nobody on record')
              : undefined
          }
        />
      ))}
    </dialog>
  );
}
