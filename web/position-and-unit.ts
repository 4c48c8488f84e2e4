/** A position and its unit in one line: the words with which the one ends and the other begins are said once, as the printed annex does. */
export function positionAndUnit(position: string | null, unit: string | null): string {
  if (!position || !unit) return position ?? unit ?? '';
  const whole = unit.split(/\s+/u).filter(Boolean);
  for (let length = whole.length; length > 1; length -= 1) {
    const start = withoutMark(whole.slice(0, length).join(' '));
    if (` ${plain(position)}`.endsWith(` ${plain(start)}`)) return position + whole.join(' ').slice(start.length);
  }
  return `${position}, ${unit}`;
}

const withoutMark = (text: string): string => text.replace(/[,;.]+$/u, '');
const plain = (text: string): string =>
  withoutMark(text.trim()).replaceAll(/\s+/gu, ' ').toLocaleLowerCase('vi').normalize('NFC');
