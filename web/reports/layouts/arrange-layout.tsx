import { useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { useAsking } from '../../asking/use-asking.js';
import { Alert, Form } from '../../pieces/pieces.js';
import { say } from '../../words/language.js';
import { type MadeFile, MadeFiles } from '../documents/made-files.js';
import { CHANGE_TEMPLATE, PREVIEW_TEMPLATE } from '../operations.js';
import { layoutOf, newPiece, type Piece, sheetFrom, wrongIn } from './arranging.js';
import { PieceFields } from './piece-fields.js';
import { SheetSketch, wordsOf } from './sheet-sketch.js';
import type { Template } from './templates.js';
import type { LayoutCheck } from './use-layout-file.js';

interface Props {
  template: Template;
  fields: LayoutCheck['fields'];
  onDone: () => void;
  onClose: () => void;
}

/** What a layout prints is moved, written over, added and taken out, seen in small and tried before it is kept. */
export function ArrangeLayout({ template: { id, version, layout }, fields, onDone, onClose }: Props) {
  const [sheet, setSheet] = useState(() => sheetFrom(layout));
  const [chosen, choose] = useState<number | null>(sheet.pieces.length > 0 ? 0 : null);
  const [tried, setTried] = useState<MadeFile | null>(null);
  const { busy, refusal, run } = useAsking();
  const called = new Map(fields.flatMap(({ name, label }) => (label === null ? [] : [[name, label] as const])));
  const isWrong = sheet.pieces.some((piece) => wrongIn(piece).length > 0);
  const put = (pieces: Piece[]) => {
    setSheet((before) => ({ ...before, pieces }));
    setTried(null);
  };
  const change = (index: number, piece: Piece) => put(sheet.pieces.map((each, i) => (i === index ? piece : each)));
  const remove = (index: number) => {
    put(sheet.pieces.filter((_, i) => i !== index));
    choose(null);
  };
  const add = () => {
    put([...sheet.pieces, newPiece(sheet)]);
    choose(sheet.pieces.length);
  };
  const look = () =>
    run(async () => {
      const input = { templateId: id, layout: layoutOf(sheet) };
      setTried((await ask<{ preview: { file: MadeFile } }>(PREVIEW_TEMPLATE, { input })).preview.file);
    });
  const send = () => run(() => ask(CHANGE_TEMPLATE, { input: { id, version, layout: layoutOf(sheet) } }), onDone);
  const piece = chosen === null ? undefined : sheet.pieces[chosen];
  return (
    <Form class="inner" busy={busy} onSend={() => void send()}>
      <p class="quiet">
        {say(
          'Chọn một dòng trên tờ hoặc trong danh sách; kéo, hoặc dùng phím mũi tên (1 mm; giữ Shift: 5 mm) để dời. Số đo tính bằng milimét từ góc trên bên trái.',
          'Choose a line on the sheet or in the list; drag it, or move it by the arrow keys (1 mm; with Shift 5 mm). Measures are in millimetres from the upper left corner.',
        )}
      </p>
      <SheetSketch sheet={sheet} called={called} chosen={chosen} onChoose={choose} onMove={change} />
      <div class="row">
        <label class="field">
          <span>{say('Dòng đang sửa', 'Line that is changed')}</span>
          <select value={chosen ?? ''} onChange={(event) => choose(Number(event.currentTarget.value))}>
            {chosen === null ? <option value="">{say('Chọn một dòng', 'Choose a line')}</option> : null}
            {sheet.pieces.map((each, index) => (
              <option key={index} value={index}>
                {wordsOf(each, called)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="second" onClick={add}>
          {say('+ Thêm dòng', '+ Add a line')}
        </button>
      </div>
      {piece && chosen !== null ? (
        <PieceFields
          piece={piece}
          called={called}
          onChange={(next) => change(chosen, next)}
          onRemove={() => remove(chosen)}
        />
      ) : null}
      <Alert refusal={refusal} onReload={onDone} />
      {tried ? <MadeFiles files={[tried]} /> : null}
      <div class="buttons">
        <button disabled={busy || isWrong}>{say('Lưu mẫu', 'Save the layout')}</button>
        <button type="button" class="second" disabled={busy || isWrong} onClick={() => void look()}>
          {say('Xem thử bản đang sửa', 'Try what is here')}
        </button>
        <button type="button" class="second" onClick={onClose}>
          {say('Thôi', 'Cancel')}
        </button>
      </div>
    </Form>
  );
}
