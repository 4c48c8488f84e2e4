/** What can be acted on by keys, in the order of the page. */
const ACTS =
  ':is(button, input, select, textarea):not(:disabled), a[href], summary, [tabindex]:not(main, [tabindex="-1"])';
/** What is typed or chosen in: on a phone many open the keyboard. */
const FIELD = 'input, select, textarea';
/** What is smaller than a page: whoever was in one of these goes on in it. */
const WITHIN = '.field, .choose, .inner, .part, fieldset:not(.sent), form, [role="group"], .card, section, .bar';

/**
 * Whoever works by keys, or hears the page, goes on where they were: where what had the focus is gone (a form that was sent, a choice
 * that was made, a row that was removed) and the page itself moved the focus nowhere, it goes to where that stood, of a row to the next
 * one; and with a new address to its content. For whoever pressed it with a mouse or a finger nothing moves: it goes to no field, and
 * the page is not scrolled. Answers what ends it.
 */
export function keepFocus(main: HTMLElement): () => void {
  /** What had the focus last, and what it stood in, innermost first. */
  let last: HTMLElement | null = null;
  let around: HTMLElement[] = [];
  const before: HTMLElement[] = [];
  let gone: Gone | null = null;
  let byPointer = false;
  let waiting = 0;
  const focused = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || target === document.body) return;
    if (last) before.unshift(last);
    before.length = Math.min(before.length, 20);
    last = target;
    gone = null;
    around = ancestorsOf(target);
  };
  // Whoever presses beside everything wants nothing in hand.
  const pressed = () => {
    last = null;
    byPointer = true;
  };
  const typed = () => void (byPointer = false);
  const restore = () => {
    waiting = 0;
    if (!last || !isNowhere()) return;
    const takes = (each: HTMLElement) => isActable(each) && !(byPointer && each.matches(FIELD));
    const next = last.isConnected ? last : (besideRow(gone, takes) ?? place(before, around, main, takes));
    if (!last.isConnected || isActable(last)) next.focus({ preventScroll: byPointer });
  };
  const look = () => {
    // After what the page does itself, by effects and by the next frame.
    waiting ||= window.setTimeout(() => requestAnimationFrame(restore), 60);
  };
  const changes = new MutationObserver((records) => {
    if (!last || !isNowhere()) return;
    gone = goneWith(last, records) ?? gone;
    look();
  });
  changes.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'inert', 'hidden'],
  });
  const moved = () =>
    requestAnimationFrame(() => {
      if (!main.contains(document.activeElement)) main.focus({ preventScroll: true });
    });
  addEventListener('focusin', focused);
  addEventListener('pointerdown', pressed, true);
  addEventListener('keydown', typed, true);
  addEventListener('hashchange', moved);
  return () => {
    changes.disconnect();
    clearTimeout(waiting);
    removeEventListener('focusin', focused);
    removeEventListener('pointerdown', pressed, true);
    removeEventListener('keydown', typed, true);
    removeEventListener('hashchange', moved);
  };
}

/** Whether nothing has the focus: what had it is gone, or takes nothing. */
export const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

const isActable = (element: HTMLElement): boolean =>
  !element.matches(':disabled') && !element.closest('[inert]') && element.getClientRects().length > 0;

function ancestorsOf(element: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let each = element.parentElement; each; each = each.parentElement) found.push(each);
  return found;
}

/** What was removed with what had the focus in it, and what stood beside it. */
interface Gone {
  row: HTMLElement;
  next: Node | null;
  previous: Node | null;
}

function goneWith(element: HTMLElement, records: readonly MutationRecord[]): Gone | null {
  for (const { removedNodes, nextSibling: next, previousSibling: previous } of records)
    for (const row of removedNodes)
      if (row instanceof HTMLElement && row !== element && row.contains(element)) return { row, next, previous };
  return null;
}

type Takes = (element: HTMLElement) => boolean;

const firstIn = (piece: HTMLElement, takes: Takes) => [...piece.querySelectorAll<HTMLElement>(ACTS)].find(takes);

/** In the row behind the one that was removed, or else in the one before it. */
function besideRow(gone: Gone | null, takes: Takes): HTMLElement | undefined {
  const isRow = (each: Node | null | undefined): each is HTMLElement =>
    each instanceof HTMLElement &&
    each.isConnected &&
    each.tagName === gone?.row.tagName &&
    each.classList[0] === gone.row.classList[0];
  const beside = [gone?.next, gone?.previous].find(isRow);
  return beside && firstIn(beside, takes);
}

/** In the smallest piece of the page that is left: what was in hand there before, or else what can be acted on first. */
function place(
  before: readonly HTMLElement[],
  around: readonly HTMLElement[],
  main: HTMLElement,
  takes: Takes,
): HTMLElement {
  for (const piece of around) {
    if (!piece.isConnected || !piece.matches(WITHIN)) continue;
    const first = before.find((each) => piece.contains(each) && takes(each)) ?? firstIn(piece, takes);
    if (first) return first;
    if (piece.hasAttribute('tabindex')) return piece;
  }
  // Else what it was opened by.
  return before.find((each) => main.contains(each) && takes(each)) ?? main;
}
