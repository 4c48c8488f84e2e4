/** Reading a page costs about as much as its tags times how deep they lie: a page of a portal has 2,000 tags, 30 deep. */
const MOST_TAGS = 10_000;
const MOST_DEPTH = 100;
const MOST_BURDEN = 120_000;

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Tags that the next one of their kind closes. */
const CLOSED_BY_NEXT = new Set('p li dt dd tr td th option'.split(' '));
const TAG = /<(\/?)([a-z][a-z0-9-]*)|<!--/giu;

const ENDS: Readonly<Record<string, RegExp>> = { script: /<\/script/giu, style: /<\/style/giu };

/** Whether a page is built so that reading it would keep the registry from everything else. One pass, whatever the page. */
export function isTooMuchPage(html: string): boolean {
  const open: string[] = [];
  let [tags, burden] = [0, 0];
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    const [whole, slash, name = ''] = match;
    const tag = name.toLowerCase();
    // What is inside these is no tags; one that never ends takes the rest of the page with it.
    const end = whole === '<!--' ? /-->/gu : slash === '' ? ENDS[tag] : undefined;
    if (end) {
      end.lastIndex = match.index + whole.length;
      if (!end.test(html)) return false;
      TAG.lastIndex = end.lastIndex;
    } else if (slash !== '') {
      const at = open.lastIndexOf(tag);
      if (at >= 0) open.length = at;
    } else {
      if (CLOSED_BY_NEXT.has(tag) && open.at(-1) === tag) open.pop();
      if (!VOID.has(tag)) open.push(tag);
      tags += 1;
      burden += open.length;
      if (tags > MOST_TAGS || open.length > MOST_DEPTH || burden > MOST_BURDEN) return true;
    }
  }
  return false;
}
