import { AREA_TYPE, type AreaType } from '../vocabulary.js';

/** How high a place stands: village 0, commune 1, district 2, a city of either sort between, province 3. */
export interface PlaceWord {
  kinds: readonly AreaType[];
  rank: number;
  /** As areas of this sort are called, folded: "xa" of "Xã Tân Lập". */
  called: string;
}

const COMMUNE = 1;
const DISTRICT = 2;
const CITY = 2.5;
const PROVINCE = 3;
const { TOWN, PROVINCIAL_CITY, CENTRAL_CITY, TOWNSHIP, SPECIAL_ZONE, URBAN_DISTRICT, WARD, VILLAGE } = AREA_TYPE;
const word = (called: string, rank: number, ...kinds: AreaType[]): PlaceWord => ({ called, rank, kinds });

const PROVINCE_WORD = word('tinh', PROVINCE, AREA_TYPE.PROVINCE);
const CITY_WORD = word('thanh pho', CITY, PROVINCIAL_CITY, CENTRAL_CITY);
const DISTRICT_WORD = word('huyen', DISTRICT, AREA_TYPE.DISTRICT);
const URBAN_WORD = word('quan', DISTRICT, URBAN_DISTRICT);
const TOWN_WORD = word('thi xa', DISTRICT, TOWN);

/** What a place begins with, by words with their accents. A party committee or the Youth Union is named after its place. */
export const PLACE_WORDS: ReadonlyMap<string, PlaceWord> = new Map([
  ['tỉnh', PROVINCE_WORD],
  ['tỉnh ủy', PROVINCE_WORD],
  ['tỉnh đoàn', PROVINCE_WORD],
  ['thành phố', CITY_WORD],
  ['thành ủy', CITY_WORD],
  ['thành đoàn', CITY_WORD],
  ['huyện', DISTRICT_WORD],
  ['huyện ủy', DISTRICT_WORD],
  ['huyện đoàn', DISTRICT_WORD],
  ['quận', URBAN_WORD],
  ['quận ủy', URBAN_WORD],
  ['quận đoàn', URBAN_WORD],
  ['thị xã', TOWN_WORD],
  ['thị ủy', TOWN_WORD],
  ['thị đoàn', TOWN_WORD],
  ['thị trấn', word('thi tran', COMMUNE, TOWNSHIP)],
  ['xã', word('xa', COMMUNE, AREA_TYPE.COMMUNE)],
  ['phường', word('phuong', COMMUNE, WARD)],
  ['đặc khu', word('dac khu', COMMUNE, SPECIAL_ZONE)],
  ...['thôn', 'xóm', 'bản', 'ấp', 'buôn', 'khóm', 'khu phố', 'tổ dân phố', 'khối phố', 'khu dân cư'].map(
    (each): [string, PlaceWord] => [each, word(each, 0, VILLAGE)],
  ),
]);

/** All that a place without such a word may be, villages apart. */
export const ANY_PLACE: readonly PlaceWord[] = [...new Set(PLACE_WORDS.values())].filter(({ rank }) => rank > 0);

/** What stands before "xã" where it is no commune: hợp tác xã, công xã. */
export const NOT_BEFORE_COMMUNE: ReadonlySet<string> = new Set(['tác', 'công', 'tac', 'cong']);

/** Words that no name of a place ends in, of those that are one word. */
export const NEVER_IN_NAME: ReadonlySet<string> = new Set(['huyen']);

/** How offices shorten the words, and what stands for them. */
export const SHORTENED: readonly [RegExp, string][] = [
  [/(?<!\p{L})TP\s*\.?\s*HCM(?!\p{L})/giu, 'Thành phố Hồ Chí Minh'],
  [/(?<![\p{L}.])TP\s*\.\s*/giu, 'Thành phố '],
  [/(?<![\p{L}.])TP\s+(?=\p{Lu})/gu, 'Thành phố '],
  [/(?<![\p{L}.])TX\s*\.\s*/giu, 'Thị xã '],
  [/(?<![\p{L}.])TX\s+(?=\p{Lu})/gu, 'Thị xã '],
  [/(?<![\p{L}.])TT\s*\.\s*/gu, 'Thị trấn '],
  [/(?<![\p{L}.])TDP(?!\p{L})\.?\s*/gu, 'Tổ dân phố '],
  [/(?<![\p{L}.])P\s*\.\s*(?=[\p{Lu}\d])/gu, 'Phường '],
  [/(?<![\p{L}.])P(?=\d{1,2}(?!\d))/gu, 'Phường '],
  [/(?<![\p{L}.])Q\s*\.\s*(?=[\p{Lu}\d])/gu, 'Quận '],
  [/(?<![\p{L}.])Q(?=\d{1,2}(?!\d))/gu, 'Quận '],
  [/(?<![\p{L}.])H\s*\.\s*(?=\p{Lu})/gu, 'Huyện '],
  [/(?<![\p{L}.])X\s*\.\s*(?=\p{Lu})/gu, 'Xã '],
];
