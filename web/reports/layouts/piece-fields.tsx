import { Input, Select } from '../../pieces/pieces.js';
import { say } from '../../words/language.js';
import { type Piece, wrongIn } from './arranging.js';

interface Props {
  piece: Piece;
  called: ReadonlyMap<string, string>;
  onChange: (piece: Piece) => void;
  onRemove: () => void;
}

/** What one line of a sheet says, and where and how large. */
export function PieceFields({ piece, called, onChange, onRemove }: Props) {
  const wrong = wrongIn(piece);
  const number = (key: 'x' | 'y' | 'width' | 'size' | 'lines', label: string) => (
    <Input
      label={label}
      value={piece[key]}
      onType={(typed) => onChange({ ...piece, [key]: typed })}
      {...(wrong.includes(key) ? { wrong: 'piece-wrong' } : {})}
    />
  );
  return (
    <>
      {piece.isCode ? null : (
        <div class="row">
          <Input label={say('Chữ in', 'Text')} value={piece.text} onType={(text) => onChange({ ...piece, text })} />
          <Select
            label={say('Thêm chỗ điền', 'Add a field')}
            value=""
            options={[['', say('Chọn …', 'Choose …')], ...called]}
            onChoose={(name) => (name ? onChange({ ...piece, text: `${piece.text}{${name}?}` }) : undefined)}
          />
        </div>
      )}
      <div class="row">
        {number('x', say('Từ trái (mm)', 'From the left (mm)'))}
        {number('y', say('Từ trên (mm)', 'From the top (mm)'))}
        {number('width', say('Rộng (mm)', 'Width (mm)'))}
        {piece.isCode ? null : (
          <>
            {number('size', say('Cỡ chữ', 'Size of letters'))}
            {number('lines', say('Số dòng, nhiều nhất', 'Lines, at most'))}
            <Select
              label={say('Canh', 'Aligned')}
              value={piece.align}
              options={[
                ['LEFT', say('trái', 'left')],
                ['CENTRE', say('giữa', 'centre')],
                ['RIGHT', say('phải', 'right')],
              ]}
              onChoose={(align) => onChange({ ...piece, align })}
            />
            <Select
              label={say('Kiểu chữ', 'Letters')}
              value={piece.face}
              options={[
                ['regular', say('thường', 'regular')],
                ['bold', say('đậm', 'bold')],
                ['italic', say('nghiêng', 'italic')],
                ['boldItalic', say('đậm nghiêng', 'bold italic')],
              ]}
              onChoose={(face) => onChange({ ...piece, face })}
            />
          </>
        )}
        <button type="button" class="plain" onClick={onRemove}>
          {say('Bỏ dòng này', 'Take this line out')}
        </button>
      </div>
      {wrong.length > 0 ? (
        <p class="doubt" id="piece-wrong">
          {say('Số đo chỉ gồm chữ số, ví dụ 12,5.', 'Measures are digits only, as in 12.5.')}
        </p>
      ) : null}
    </>
  );
}
