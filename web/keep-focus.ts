/** What can be acted on by keys, in the order of the page. */
const ACTS =
  ':is(button, input, select, textarea):not(:disabled), a[href], summary, [tabindex]:not(main, [tabindex="-1"])';
/** What is smaller than a page: whoever was in one of these goes on in it. */
const WITHIN = '.field, .choose, .inner, .part, fieldset:not(.sent), form, [role="group"], .card, section, .bar';

/**
 * Whoever works by keys, or hears the page, goes on where they were: where what had the focus is gone (a form that was sent, a choice
 * that was made, a row that was removed) and the page itself moved the focus nowhere, it goes to where that stood; and with a new
 * address to its content. Answers what ends it.
 */
export function keepFocus(main: HTMLElement): () => void {
  /** What had the focus last, and what it stood in, innermost first. */
  let last: HTMLElement | null = null;
  let around: HTMLElement[] = [];
  const before: HTMLElement[] = [];
  let waiting = 0;
  const focused = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || target === document.body) return;
    if (last) before.unshift(last);
    before.length = Math.min(before.length, 20);
    last = target;
    around = ancestorsOf(target);
  };
  // Whoever presses beside everything wants nothing in hand.
  const pressed = () => void (last = null);
  const restore = () => {
    waiting = 0;
    if (!last || !isNowhere()) return;
    if (last.isConnected) return isActable(last) ? last.focus() : undefined;
    place(before, around, main)?.focus();
  };
  const look = () => {
    // After what the page does itself, by effects and by the next frame.
    waiting ||= window.setTimeout(() => requestAnimationFrame(restore), 60);
  };
  const changes = new MutationObserver(() => last && isNowhere() && look());
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
  addEventListener('hashchange', moved);
  return () => {
    changes.disconnect();
    clearTimeout(waiting);
    removeEventListener('focusin', focused);
    removeEventListener('pointerdown', pressed, true);
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

/** In the smallest piece of the page that is left: what was in hand there before, or else what can be acted on first. */
function place(before: readonly HTMLElement[], around: readonly HTMLElement[], main: HTMLElement): HTMLElement | null {
  for (const piece of around) {
    if (!piece.isConnected || !piece.matches(WITHIN)) continue;
    const known = before.find((each) => piece.contains(each) && isActable(each));
    const first = known ?? [...piece.querySelectorAll<HTMLElement>(ACTS)].find(isActable);
    if (first) return first;
    if (piece.tabIndex >= -1 && piece.hasAttribute('tabindex')) return piece;
  }
  // Else what it was opened by.
  return before.find((each) => main.contains(each) && isActable(each)) ?? main;
}
