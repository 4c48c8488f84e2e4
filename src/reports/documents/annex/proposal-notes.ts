import { AWARD_STATE } from '../../../awards/vocabulary.js';
import { dayOf } from './annex-words.js';
import type { LinePrint } from './decision-print.repository.js';

const HEAD = 'Kết quả của đề nghị (số thứ tự là thứ tự ghi trong đề nghị):';
const WAITS = 'Còn chờ quyết định';

/** What became of the lines that a proposal lists, each outcome with its lines; nothing is said while all of them wait. */
export function proposalNotes(lines: readonly LinePrint[]): string[] {
  const outcomes = new Map<string, number[]>();
  for (const line of lines) {
    const outcome = outcomeOf(line);
    const orders = outcomes.get(outcome);
    if (orders) orders.push(orderIn(line));
    else outcomes.set(outcome, [orderIn(line)]);
  }
  if ([...outcomes.keys()].every((outcome) => outcome === WAITS)) return [];
  return [HEAD, ...[...outcomes].map(([outcome, orders]) => `- ${outcome}: số thứ tự ${runs(orders)}.`)];
}

/** Its place in the proposal. */
export const orderIn = ({ proposed, annexOrder }: LinePrint): number => proposed?.order ?? annexOrder;

function outcomeOf({ state, proposed }: LinePrint): string {
  if (state === AWARD_STATE.PROPOSED) return WAITS;
  if (state === AWARD_STATE.REFUSED)
    return `Không được khen thưởng hoặc rút đề nghị (${proposed?.refusalReason ?? ''})`;
  const decision = proposed?.decision;
  if (!decision) return 'Đã được khen thưởng';
  const named = ['Quyết định', decision.number ? `số ${decision.number}` : '', dayOf(decision.signedOn)];
  const by = `Được khen thưởng theo ${named.filter(Boolean).join(' ')}`;
  return decision.stands ? by : `${by} (quyết định này đã được thu lại trong sổ)`;
}

/** `1–3, 5`. */
function runs(orders: readonly number[]): string {
  const found: [number, number][] = [];
  for (const order of orders.toSorted((one, other) => one - other)) {
    const last = found.at(-1);
    if (last && order === last[1] + 1) last[1] = order;
    else found.push([order, order]);
  }
  return found.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
