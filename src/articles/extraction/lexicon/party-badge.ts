import { compacted } from '../patterns/compact.js';

/** "55 năm", "70, 60 và 55 năm tuổi Đảng", "từ 30 đến 55 tuổi Đảng". */
const YEARS = '(?: năm(?: tuổi)?| tuổi)(?: đảng(?![\\p{L}]))?';
const MEMBERSHIP = `(?:từ )?(?:\\d{2}(?:${YEARS})?(?:,? và|,? đến|,|-| -| –) ?){0,9}\\d{2}${YEARS}(?: trở lên)?`;
const BADGE = 'huy hiệu (?:cao quý )?';
const OF_THE_PARTY = '(?:tuổi |của )?đảng(?![\\p{L}])';

/** The Party's badge for years of membership in running text: "Huy hiệu Đảng", "Huy hiệu 40 năm tuổi Đảng", "Huy hiệu Đảng 60, 50, 30 năm"; not "Huy hiệu 50 năm công tác". */
export const PARTY_BADGE = `${BADGE}(?:${OF_THE_PARTY}(?:,? (?:loại )?["“]?${MEMBERSHIP}["”]?)?|(?:loại )?["“]?${MEMBERSHIP}["”]?(?<=đảng["”]?|trở lên["”]?|(?=$|[,;:.)]| (?:cho|tặng|tới|đến|và)(?![\\p{L}]))))`;

const NAME = compacted(
  new RegExp(
    `^${BADGE}(?:${OF_THE_PARTY}|(?:loại )?["“]?(?:từ )?\\d{2}(?!\\d|[/.-]\\d(?!\\d)| năm (?:công tác|phục vụ|cống hiến)))`,
    'iu',
  ),
);
const BARE = /^huy hiệu$/iu;

/** "Huy hiệu Đảng", "Huy hiệu 40 năm tuổi Đảng", "Huy hiệu 60" of a row of them; not "Huy hiệu Tuổi trẻ dũng cảm", "Huy hiệu 26/3". */
export function isPartyBadge(formPrinted: string): boolean {
  return NAME.test(formPrinted);
}

/** "Huy hiệu" alone: where others are told, the same. */
export function isBareBadge(formPrinted: string): boolean {
  return BARE.test(formPrinted);
}
