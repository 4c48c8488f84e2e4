export interface WrappedLine {
  text: string;
  width: number;
  /** The last one of a paragraph is not justified. */
  last: boolean;
}

/**
 * Breaks text into lines no longer than `width`, the first one shorter by `indent`. Breaks at spaces and line ends; a
 * word longer than a line is broken inside, between letters with their marks.
 */
export function wrapText(text: string, width: number, measure: (text: string) => number, indent = 0): WrappedLine[] {
  const space = measure(' ');
  const lines: WrappedLine[] = [];
  for (const paragraph of text.split('\n')) {
    let room = width - (lines.length === 0 ? indent : 0);
    let line = '';
    let length = 0;
    const close = (last: boolean) => {
      lines.push({ text: line, width: length, last });
      line = '';
      length = 0;
      room = width;
    };
    for (const word of paragraph.split(/[ \t]+/)) {
      let rest = word;
      let needed = measure(rest);
      if (line !== '' && length + space + needed > room) close(false);
      while (needed > room && rest.length > 1) {
        const head = longestHead(rest, room, measure);
        line = head;
        length = measure(head);
        close(false);
        rest = rest.slice(head.length);
        needed = measure(rest);
      }
      length += line === '' ? needed : space + needed;
      line = line === '' ? rest : `${line} ${rest}`;
    }
    close(true);
  }
  return lines;
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

function longestHead(word: string, room: number, measure: (text: string) => number): string {
  let head = '';
  for (const { segment } of graphemes.segment(word)) {
    if (head !== '' && measure(head + segment) > room) return head;
    head += segment;
  }
  return head;
}
