import type { AwardTelling } from '../tellings/award-telling.js';
import { mayBeOfOne } from '../bodies/likeness.js';
import { withoutCounts } from '../receivers/counts.js';

/**
 * "Đồng chí A - Phó Giám đốc Bưu điện tỉnh nhận Bằng khen" below a photograph, where the article tells that Bưu điện tỉnh got one of
 * the same giver: A fetched it, and nobody is counted.
 */
export function withoutThoseWhoFetched(tellings: readonly AwardTelling[]): void {
  for (const telling of tellings) {
    const { event, sentence } = telling;
    const [who, ...others] = event.named;
    if (sentence.place !== 'CAPTION' || event.recipients.stated || event.presenters.length > 0) continue;
    if (!RECEIVES.test(sentence.text.slice(0, event.headStart))) continue;
    if (who?.kind !== 'INDIVIDUAL' || others.length > 0 || who.positions.length === 0) continue;
    const ofTheirs = tellings.some(
      (each) =>
        each !== telling &&
        each.event.form === event.form &&
        mayBeOfOne(each.event.grantors, event.grantors) &&
        each.event.named.some(({ kind, name }) => kind === 'GROUP' && who.positions.some((post) => isAt(post, name))),
    );
    if (ofTheirs) telling.event = { ...withoutCounts(event), named: [], receivers: [] };
  }
}

const RECEIVES = /(?<!\p{L})nhận $/iu;

/** "Giám đốc Bưu điện tỉnh" is at "Bưu điện tỉnh Hoa Giang", by as much of its name as the post tells. */
function isAt(post: string, body: string): boolean {
  const from = post.indexOf(body.split(' ', 2).join(' '));
  if (from < 0) return false;
  const told = post.slice(from);
  return told.startsWith(body) || body.startsWith(told);
}
