/** A position and its unit in one line: the words with which the one ends and the other begins are said once, as on paper. */
export function positionAndUnit(position: string | null, unit: string | null): string {
  if (!position || !unit) return position ?? unit ?? '';
  const [said, more] = [position, unit].map((text) => text.split(/\s+/u).filter(Boolean)) as [string[], string[]];
  const ends = (length: number) => more.slice(0, length).every((word, i) => bare(word) === bare(said.at(i - length)!));
  for (let length = Math.min(said.length, more.length); length > 1; length -= 1) {
    if (!ends(length)) continue;
    const mark = /[,;.]+$/u.exec(more[length - 1]!)?.[0] ?? '';
    return position + (length < more.length ? [mark, ...more.slice(length)].join(' ') : '');
  }
  return `${position}, ${unit}`;
}

const bare = (word: string): string =>
  word
    .replace(/[,;.]+$/u, '')
    .toLocaleLowerCase('vi')
    .normalize('NFC');
