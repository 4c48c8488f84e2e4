import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { foldVietnamese } from '../../src/platform/text/fold-vietnamese.js';
import { FAMILY_NAMES, HONORIFICS } from '../../src/platform/text/names/honorifics.js';
import { sortKey } from '../../src/platform/text/names/name-order.js';
import { personKey } from '../../src/platform/text/names/person-key.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';

/** Always the same numbers from 0 to `below`, so that what fails once fails again (mulberry32). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ').concat('');
const VOWELS = 'a ă â e ê i o ô ơ u ư y ia iê ai ao oa oe uê uy ươ ưa uô oai uyê uya'.split(' ');
const ENDINGS = 'c ch m n ng nh p t i y o u'.split(' ').concat('', '');
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/**
 * Whether PostgreSQL may know the sign: not U+0000 nor half a character; nor a capital younger than Unicode 10, which the
 * ICU of the built-in server ends with (Georgian, Latin Extended-D): of those it keeps the case.
 */
function isOldEnough(sign: string): boolean {
  return /^(?![\0\p{Cs}\u1c89\u1c8a\u1c90-\u1cbf\ua7b8-\ua7f6])\p{Assigned}$/u.test(sign);
}

describe('text in the database', () => {
  let database: TestDatabase;
  let client: pg.Client;
  const pick = randomNumbers(2021);
  const oneOf = (list: readonly string[]) => list[pick(list.length)] ?? '';

  beforeAll(async () => {
    database = await cloneDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  /** A syllable with its tone on any vowel of it, as people place it. */
  const syllable = (): string => {
    const vowel = oneOf(VOWELS);
    const at = 1 + pick(vowel.length);
    const text = oneOf(ONSETS) + vowel.slice(0, at) + oneOf(TONES) + vowel.slice(at) + oneOf(ENDINGS);
    return pick(2) ? text : text.slice(0, 1).toUpperCase() + text.slice(1);
  };
  const phrase = (words: number): string => {
    const text = Array.from({ length: 1 + pick(words) }, syllable).join(
      oneOf([' ', ' ', ' ', ', ', '-', '\u00a0', ' "', '; ']),
    );
    return [text.normalize('NFC'), text.normalize('NFD'), text.toUpperCase(), text][pick(4)] ?? '';
  };

  async function differences(texts: readonly string[]): Promise<unknown[]> {
    const { rows } = await client.query<{ folded: string }>(
      'select fold_vi(t) as folded from unnest($1::text[]) with ordinality as u (t, n) order by n',
      [texts],
    );
    return texts.flatMap((text, i) => {
      const ours = foldVietnamese(text);
      return rows[i]?.folded === ours
        ? []
        : [{ text, code: text.codePointAt(0)?.toString(16), ours, theirs: rows[i]?.folded }];
    });
  }

  it('is folded as the application folds it: 20,000 Vietnamese phrases', async () => {
    expect(await differences(Array.from({ length: 20_000 }, () => phrase(8)))).toEqual([]);
  });

  it('is folded as the application folds it: every letter and sign there is', async () => {
    const signs = Array.from({ length: 0x30000 }, (_, code) => String.fromCodePoint(code)).filter(isOldEnough);
    expect(signs.length).toBeGreaterThan(150_000);
    expect(await differences(signs)).toEqual([]);
  });

  it('is folded as the application folds it: 10,000 strings of anything', async () => {
    const anything = (): string => {
      const sign = String.fromCodePoint(pick([0x250, 0x370, 0x2000, 0xd7ff, 0x1f000][pick(5)] ?? 0));
      // The order of marks upon one letter is of a version of Unicode, too.
      return isOldEnough(sign) && !/(?![\u0300-\u036f])\p{M}/u.test(sign) ? sign : anything();
    };
    const texts = Array.from({ length: 10_000 }, () => Array.from({ length: 1 + pick(20) }, anything).join(''));
    expect(await differences(texts)).toEqual([]);
  });

  it('has the key of a person as the application makes it: 10,000 names with titles, apostrophes and neither', async () => {
    const title = () => {
      const text = oneOf(HONORIFICS)
        .replace('Hòa', oneOf(['Hòa', 'Hoà']))
        .replace('úy', oneOf(['úy', 'uý']));
      return oneOf([text, text, text.toUpperCase(), text.toLowerCase(), 'Ông']);
    };
    const name = () =>
      oneOf([
        phrase(4),
        `${oneOf(FAMILY_NAMES)} ${syllable()}`,
        `K'Brêu`,
        `H’Hen Niê`,
        `K' Brêu`,
        'H Bia',
        'Ích Khiêm',
      ]);
    const texts = Array.from({ length: 10_000 }, () => [...Array.from({ length: pick(4) }, title), name()]).map(
      (parts) => parts.join(oneOf([' ', ' ', '. ', ', '])).replace(/\u00a0/gu, ' '),
    );
    // "Cô giáo" or "Giáo sư" first: the application takes the title that begins first, the database all of both.
    const clear = texts.filter((text) => !/(cô|thầy)[ ,.]+giáo sư/iu.test(text));
    const { rows } = await client.query<{ key: string }>(
      'select person_key(t) as key from unnest($1::text[]) with ordinality as u (t, n) order by n',
      [clear],
    );
    const differing = clear.flatMap((text, i) =>
      rows[i]?.key === personKey(text) ? [] : [{ text, ours: personKey(text), theirs: rows[i]?.key }],
    );
    expect(differing).toEqual([]);
  });

  it('sorts 3,000 names as the application sorts them', async () => {
    const keys = Array.from({ length: 3000 }, () => sortKey(phrase(4)));
    const { rows } = await client.query<{ key: string }>(
      'select key from unnest($1::text[]) key order by key collate "vi-x-icu", key collate "C"',
      [keys],
    );
    const { compare } = new Intl.Collator('vi');
    const sorted = [...keys].sort((a, b) => compare(a, b) || (a < b ? -1 : Number(a > b)));
    expect(rows.map(({ key }) => key)).toEqual(sorted);
  });
});
