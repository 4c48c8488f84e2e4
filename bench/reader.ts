import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractArticle } from '../src/articles/extraction/extract-article.js';
import { foldVietnamese } from '../src/platform/text/fold-vietnamese.js';

/**
 * Processor time of reading an article, over made-up articles of 1,700 characters on average, beside a floor: folding the same text and
 * passing once over its words. `npm run bench:reader`; `-- --rounds N` for more than five rounds.
 */
const folder = join(import.meta.dirname, '../test/articles/written-blind');
const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1]) || 5;
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(folder, file), 'utf8'));

function floor(text: string): number {
  let words = 0;
  for (const { 0: word } of foldVietnamese(text).matchAll(/[\p{L}\p{N}]+/gu)) words += word.length > 1 ? 1 : 0;
  return words;
}

/** Milliseconds of processor time that each text takes. */
function timed(work: (text: string) => unknown): number[] {
  return texts.map((text) => {
    const before = process.cpuUsage();
    work(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)]!;

// The first passes compile what is run; they are not counted.
timed(extractArticle);
timed(floor);
for (let round = 0; round < rounds; round += 1) {
  // In turns, so that a busy machine slows both.
  const [read, least] = [timed(extractArticle), timed(floor)];
  process.stdout.write(
    `mean ${mean(read).toFixed(2)} ms, middle ${at(read, 0.5).toFixed(2)}, 95 % ${at(read, 0.95).toFixed(2)}; ` +
      `floor ${mean(least).toFixed(3)} ms; ratio ${(mean(read) / mean(least)).toFixed(0)}\n`,
  );
}
