/** What a reader of a page reads: its words, without tags, each gap one space. */
export function wordsOf(page: string): string {
  const body = page.slice(Math.max(page.indexOf('<body'), 0));
  return body
    .replace(/<style>.*?<\/style>|<script.*?<\/script>/gsu, '')
    .replace(/<\/?(?:a|span|time|strong)\b[^>]*>/gu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.)”])/gu, '$1')
    .trim();
}
