import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../../src/articles/extraction/draft.js';
import { extractArticle } from '../../src/articles/extraction/extract-article.js';

const folder = join(import.meta.dirname, 'examples');
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

/** What each award counts, in order: it does not depend on how the same thing is said. */
const counted = ({ awards }: Draft): string[] =>
  awards.map(({ status, recipients: { groups, individuals, households, enterprises, combined } }) =>
    [status === 'PROPOSED' ? 'asked' : 'given', groups, individuals, households, enterprises, combined].join(' '),
  );

type Telling = (text: string) => string;
/** Words put in place of words, where no letter touches them. */
const instead =
  (...pairs: readonly (readonly [string, string])[]): Telling =>
  (text) =>
    pairs.reduce((told, [from, to]) => told.replace(new RegExp(`(?<![\\p{L}])${from}(?![\\p{L}])`, 'gu'), to), text);
const behindANumber = (from: string, to: string): Telling => instead([`(?<=\\d )${from}`, to]);

const TOLD: readonly (readonly [string, Telling])[] = [
  ['authorities in full', instead(['UBND', 'Ủy ban nhân dân'])],
  ['the Front in full', instead(['MTTQ', 'Mặt trận Tổ quốc'])],
  [
    'numbers with a zero before them',
    (text) => text.replace(/(?<![\d.,/–-])([2-9])(?= (?:tập thể|cá nhân|hộ))/gu, '0$1'),
  ],
  ['numbers in words', (text) => text.replace(/(?<![\d.,/–-])(?:0?2)(?= (?:tập thể|cá nhân|hộ))/gu, 'hai')],
  ['groups behind people', (text) => text.replace(/(\d+ tập thể)(,| và) (\d+ cá nhân)/gu, '$3$2 $1')],
  ['groups beside people', (text) => text.replace(/(\d+ tập thể) và (\d+ cá nhân)/gu, '$1, $2')],
  ['groups along with people', (text) => text.replace(/(\d+ tập thể) và (\d+ cá nhân)/gu, '$1 cùng $2')],
  ['units', behindANumber('tập thể', 'đơn vị')],
  ['offices and units', behindANumber('tập thể', 'cơ quan, đơn vị')],
  ['local chapters', behindANumber('tập thể', 'chi hội')],
  ['trade unions', behindANumber('tập thể', 'công đoàn cơ sở')],
  ['officers and members', behindANumber('cá nhân', 'cán bộ, hội viên')],
  ['members and young people', behindANumber('cá nhân', 'đoàn viên, thanh niên')],
  ['farmers', behindANumber('cá nhân', 'nông dân')],
  ['teachers', behindANumber('cá nhân', 'giáo viên')],
  [
    'the other certificate',
    (text) => (/giấy khen/iu.test(text) ? text : instead(['bằng khen', 'giấy khen'], ['Bằng khen', 'Giấy khen'])(text)),
  ],
  [
    'forms with a capital',
    instead(['bằng khen', 'Bằng khen'], ['giấy khen', 'Giấy khen'], ['cờ thi đua', 'Cờ thi đua']),
  ],
  ['at the meeting', instead(['Dịp này', 'Tại hội nghị'], ['Nhân dịp này', 'Tại hội nghị'])],
  ['on the occasion of the congress', instead(['Dịp này', 'Nhân dịp đại hội'])],
  ['at the ceremony', instead(['Tại hội nghị', 'Tại buổi lễ'], ['Tại đại hội', 'Tại buổi lễ'])],
  ['handing over', instead(['trao tặng', 'trao'])],
  ['gentlemen', instead(['đồng chí', 'ông'], ['Đồng chí', 'Ông'])],
  ['people of another family', instead(['Nguyễn', 'Đặng'], ['Trần', 'Bùi'])],
  ['days with dashes', (text) => text.replace(/(?<![\d/.-])(\d{1,2})\/(\d{1,2})(?![\d/.])/gu, '$1-$2')],
  ['straight quotes', (text) => text.replace(/[“”]/gu, '"')],
  ['long dashes', (text) => text.replaceAll(' - ', ' – ')],
  ['marks on the other vowel', (text) => text.replaceAll('hòa', 'hoà').replaceAll('ủy', 'uỷ').replaceAll('Ủy', 'Uỷ')],
  ['letters taken apart', (text) => text.normalize('NFD')],
  ['blanks that do not break', (text) => text.replace(/ (?=\d)/gu, '\u00a0')],
  ['lines of another system', (text) => text.replaceAll('\n', '\r\n')],
];

describe('an article counts the same receivers, told with', () => {
  it.each(TOLD)('%s', (_, telling) => {
    let told = 0;
    const different = examples.flatMap(([name, text]) => {
      const other = telling(text);
      if (other === text) return [];
      told += 1;
      const [before, after] = [counted(extractArticle(text)), counted(extractArticle(other))];
      return before.join('; ') === after.join('; ') ? [] : [{ name, before, after }];
    });
    expect(different).toEqual([]);
    expect(told).toBeGreaterThan(0);
  });
});
