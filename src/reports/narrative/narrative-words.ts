import { type Count, countPhrase } from '../figures/count.js';
import type { ReportedBody } from '../figures/report-facts.js';

export const AREA_KIND = /^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?=\s)/iu;

/** "tỉnh Tuyên Quang": within a sentence the kind of area is no part of its name. */
export function areaWords(name: string): string {
  return name.replace(AREA_KIND, (kind) => kind.toLowerCase());
}

/** Those of which at least a part has a number. */
export function numbered(parts: readonly { count: Count; noun: string }[]): string[] {
  return parts.flatMap(({ count, noun }) => (count.known === 0 ? [] : [countPhrase(count, noun)]));
}

/** "a, b và c" */
export function listWords(parts: readonly string[], and = 'và'): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}

export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

type Named = Pick<ReportedBody, 'name' | 'nameThen'>;

/** The name that a body bore in the time that a report is about. */
export const nameThen = (body: Named): string => body.nameThen ?? body.name;

/** Where it signs by another name: "Mặt trận huyện Cũ (nay là Mặt trận xã Mới)". */
export function thenAndNow(body: Named): string {
  const then = nameThen(body);
  return then === body.name ? then : `${then} (nay là ${body.name})`;
}

/**
 * The area that a report by area is of: "tỉnh Ví Dụ", and as of today, where others went over into it, "tỉnh Ví Dụ hiện nay (gồm
 * tỉnh Thí Dụ, tỉnh Ví Dụ cũ)", whichever of them the body is of.
 */
export function areaCounted({ name, areaName, areaNameThen, areaToday }: ReportedBody): string {
  if (!areaToday) return areaWords(areaNameThen ?? areaName ?? name);
  return `${areaWords(areaToday.name)} hiện nay (gồm ${areaToday.before.map(areaWords).join(', ')} cũ)`;
}
