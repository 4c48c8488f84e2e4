import { readFileSync } from 'node:fs';
import { argv, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { extractArticle } from './articles/extraction/extract-article.js';
import { looksLikeHtml, readPage } from './articles/extraction/html.js';
import { printedDraft } from './articles/extraction/printed-draft.js';
import { isDay } from './platform/time/day.js';

const USAGE = `usage: extract FILE [--published-on YYYY-MM-DD] [--title TITLE]
  FILE   an article as text or HTML, UTF-8; - reads standard input
Prints the draft as one JSON object. Exits 0 also where there is nothing to draft: the doubts say why.
`;
/** A file above this is not read at all. */
const LARGEST_FILE = 20 * 1024 * 1024;

function fail(message: string): never {
  stderr.write(`${message}\n${USAGE}`);
  exit(2);
}

function options(): { file: string; publishedOn: string | undefined; title: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      args: argv.slice(2),
      allowPositionals: true,
      options: { 'published-on': { type: 'string' }, title: { type: 'string' } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) fail('One file is expected.');
    const publishedOn = values['published-on'];
    if (publishedOn !== undefined && !isDay(publishedOn))
      fail(`--published-on: "${publishedOn}" is not a day (YYYY-MM-DD).`);
    return { file, publishedOn, title: values.title };
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function read(file: string): string {
  try {
    const bytes = readFileSync(file === '-' ? 0 : file);
    if (bytes.length > LARGEST_FILE) fail(`${file} is too large.`);
    return bytes.toString('utf8');
  } catch (error) {
    return fail(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const { file, publishedOn, title } = options();
const pasted = read(file);
const page = looksLikeHtml(pasted) ? readPage(pasted) : null;
const draft = extractArticle(page?.text ?? pasted, {
  publishedOn: publishedOn ?? page?.publishedOn,
  title: title ?? page?.title,
  author: page?.author,
  outlet: page?.outlet,
});
stdout.write(`${JSON.stringify(printedDraft(draft), null, 2)}\n`);
