import { isVague } from '../receivers/counts.js';
import { compacted } from '../patterns/compact.js';
import type { AwardEvent } from '../tellings/award-event.js';

/** "tôn vinh 300 đại biểu, trong đó 44 được khen thưởng: 10 Huân chương, 34 Bằng khen; 256 Bằng khen": sums of the papers. */
export function withoutPraisedSums(events: readonly AwardEvent[]): AwardEvent[] {
  return events.filter((event, i) => {
    const { groups, individuals, combined } = event.recipients.counts;
    const total = combined ?? (groups ?? 0) + (individuals ?? 0);
    if (event.form !== 'OTHER_RECOGNITION' || event.grantors.length > 0 || total === 0) return true;
    let sum = 0;
    return !events
      .slice(i + 1)
      .filter(({ pieces }) => pieces !== null)
      .some(({ pieces }, at) => (sum += pieces!) === total && at > 0);
  });
}

/** "khen thưởng 4 tập thể cùng 58 cá nhân; trong đó được A tặng Bằng khen có 12 người, số còn lại … Giấy khen": all of them are told again. */
export function withoutSumOfTheRest(text: string, events: readonly AwardEvent[]): AwardEvent[] {
  const [whole, ...parts] = events;
  const rest = whole && REST.test(text.slice(whole.recipients.end, events.at(-1)!.headStart));
  return whole?.form === 'OTHER_RECOGNITION' &&
    whole.grantors.length === 0 &&
    parts.length > 1 &&
    rest === true &&
    parts.every(({ form, grantors }) => form !== whole.form && grantors.length > 0)
    ? parts
    : [...events];
}
const REST = /[;,] trong đó[^.]{5,200}(?:số|người|tập thể|cá nhân) còn lại(?!\p{L})/iu;

/** "trao Huân chương cho 83 đồng chí, gồm: 9 Huân chương Độc lập, 74 Huân chương Lao động": the parts add up to the whole. */
export function withoutParts(text: string, events: readonly AwardEvent[]): AwardEvent[] {
  const [whole, ...parts] = events;
  if (!whole || parts.length < 2 || whole.pieces !== null) return [...events];
  const { groups, individuals } = whole.recipients.counts;
  const total = (groups ?? 0) + (individuals ?? 0);
  const sum = parts.reduce((all, { pieces }) => all + (pieces ?? Number.NaN), 0);
  const led = /(?<![\p{L}])gồm(?![\p{L}])|:/iu.test(text.slice(whole.recipients.end, parts[0]!.headStart));
  return led && total > 0 && sum === total && parts.every(({ form }) => form === whole.form) ? [whole] : [...events];
}

/** "trao Huân chương cho các vị nguyên lãnh đạo, cụ thể: Tặng Huân chương hạng Nhất cho ông A; …": all of them are told one by one behind it. */
export function withoutWhatIsToldByEach(text: string, events: readonly AwardEvent[]): AwardEvent[] {
  const [whole, ...parts] = events;
  const [first] = parts;
  if (!whole || !first || whole.pieces !== null || whole.named.length > 0 || whole.grantors.length > 0)
    return [...events];
  if (!isVague(whole.recipients.counts)) return [...events];
  const told = ({ form, recipients, named }: AwardEvent): boolean =>
    form === whole.form && (recipients.stated || named.length > 0);
  const led = TOLD_BY_EACH.test(text.slice(whole.headStart + whole.formPrinted.length, first.headStart));
  return led && parts.every(told) ? parts : [...events];
}
const TOLD_BY_EACH = compacted(
  /^[^;:.]{3,120}?(?:(?:,| )(?:cụ thể|bao gồm|gồm)(?: là)?:?|:) ?(?:(?:truy |trao )?tặng |trao )?$/iu,
);
