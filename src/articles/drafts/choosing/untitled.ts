const OPENING = 80;
const MARK = '[Không có nhan đề]';

/** Words were pasted without their headline: the opening stands in its place, marked as such. */
export function untitled(text: string): string {
  const opening = text.replace(/\s+/gu, ' ').slice(0, OPENING);
  return `${MARK} ${opening.slice(0, Math.max(opening.lastIndexOf(' '), OPENING / 2)).trim()}…`;
}

export function isUntitled(title: string): boolean {
  return title.startsWith(MARK);
}
