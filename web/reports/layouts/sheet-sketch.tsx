import { useRef } from 'preact/hooks';
import { say } from '../../words/language.js';
import { heightOf, letterHeight, moved, type Piece, type Sheet, shown } from './arranging.js';

interface Props {
  sheet: Sheet;
  /** What fields are called, by their names. */
  called: ReadonlyMap<string, string>;
  chosen: number | null;
  onChoose: (index: number) => void;
  onMove: (index: number, piece: Piece) => void;
}

const KEYS: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

interface Drag {
  index: number;
  from: { x: number; y: number };
  piece: Piece;
}

/** The sheet in small: what is printed where, to be chosen, and moved by dragging or by the arrow keys. */
export function SheetSketch({ sheet, called, chosen, onChoose, onMove }: Props) {
  const { width, height, pieces } = sheet;
  const drawn = useRef<SVGSVGElement>(null);
  const drag = useRef<Drag | null>(null);
  const dragged = ({ clientX, clientY }: PointerEvent) => {
    if (!drag.current || !drawn.current) return;
    const { index, from, piece } = drag.current;
    const scale = width / drawn.current.getBoundingClientRect().width;
    onMove(index, moved(piece, sheet, { x: (clientX - from.x) * scale, y: (clientY - from.y) * scale }));
  };
  const ended = () => {
    drag.current = null;
  };
  return (
    <svg
      ref={drawn}
      class="sheet"
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={say('Tờ in thu nhỏ', 'The sheet in small')}
      onPointerMove={dragged}
      onPointerUp={ended}
      onPointerCancel={ended}
    >
      <rect class="blank" width={width} height={height} />
      {pieces.map((piece, index) => (
        <g
          key={index}
          tabIndex={0}
          role="button"
          aria-pressed={index === chosen}
          aria-label={wordsOf(piece, called)}
          onFocus={() => onChoose(index)}
          // A finger on a line moves it, and scrolls the page beside the lines: within a drawing styles do not tell them apart.
          onTouchStart={(event) => event.preventDefault()}
          onPointerDown={(event) => {
            drawn.current?.setPointerCapture(event.pointerId);
            drag.current = { index, from: { x: event.clientX, y: event.clientY }, piece };
            onChoose(index);
          }}
          onKeyDown={(event) => {
            const by = KEYS[event.key];
            if (!by) return;
            event.preventDefault();
            const step = event.shiftKey ? 5 : 1;
            onMove(index, moved(piece, sheet, { x: by.x * step, y: by.y * step }));
          }}
        >
          <rect x={shown(piece, 'x')} y={shown(piece, 'y')} width={shown(piece, 'width')} height={heightOf(piece)} />
          {piece.isCode ? null : <Words piece={piece} words={wordsOf(piece, called)} />}
        </g>
      ))}
    </svg>
  );
}

/** What it prints, with fields by what people call them. */
export function wordsOf({ isCode, text }: Piece, called: ReadonlyMap<string, string>): string {
  if (isCode) return say('Mã QR', 'QR code');
  const words = text.replaceAll(/\{([^{}?]*)\??\}/gu, (_, name: string) => `[${called.get(name) ?? name}]`);
  return words || say('(chưa có chữ)', '(no text yet)');
}

const ANCHOR: Readonly<Record<string, readonly [anchor: 'start' | 'middle' | 'end', of: number]>> = {
  LEFT: ['start', 0],
  CENTRE: ['middle', 0.5],
  RIGHT: ['end', 1],
};

function Words({ piece, words }: { piece: Piece; words: string }) {
  const [anchor, of] = ANCHOR[piece.align] ?? ANCHOR.LEFT!;
  const size = letterHeight(piece);
  const isBold = piece.face.startsWith('bold');
  return (
    <text
      x={shown(piece, 'x') + shown(piece, 'width') * of}
      y={shown(piece, 'y') + size * 0.85}
      font-size={size}
      font-weight={isBold ? 'bold' : 'normal'}
      font-style={/italic/iu.test(piece.face) ? 'italic' : 'normal'}
      text-anchor={anchor}
    >
      {piece.rest.uppercase === true ? words.toLocaleUpperCase('vi') : words}
    </text>
  );
}
