import { readFileSync } from 'node:fs';
import { argv, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { extractPasted } from './articles/extraction/extract-pasted.js';
import { printedDraft } from './articles/extraction/drafting/printed-draft.js';
import { dayInVietnam, isDay } from './platform/time/day.js';

const USAGE = `usage: extract FILE [--published-on YYYY-MM-DD] [--title TITLE]
  FILE   an article as text or HTML, UTF-8; - reads standard input
Prints the draft as one JSON object. Exits 0 also where there is nothing to draft: the doubts say why.
`;
/** A file above this is not read at all. */
const LARGEST_FILE = 20 * 1024 * 1024;

/** What went wrong, for staff, in both languages. */
function fail(message: string): never {
  stderr.write(`${message}\n${USAGE}`);
  exit(2);
}

function options(): { file: string; publishedOn: string | undefined; title: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      args: argv.slice(2),
      allowPositionals: true,
      options: {
        'published-on': { type: 'string' },
        title: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      stdout.write(USAGE);
      exit(0);
    }
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) fail('Cần đúng một tệp. / One file is expected.');
    const publishedOn = values['published-on'];
    if (publishedOn !== undefined && !isDay(publishedOn))
      fail(`--published-on: "${publishedOn}" không phải là ngày (YYYY-MM-DD). / is not a day.`);
    return { file, publishedOn, title: values.title };
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** UTF-8, or UTF-16 where the file says so (Notepad's "Unicode"). */
function decoded(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return bytes.toString('utf8');
}

function read(file: string): string {
  try {
    const bytes = readFileSync(file === '-' ? 0 : file);
    if (bytes.length > LARGEST_FILE)
      fail(`${file}: tệp quá lớn (hơn 20 MB). / The file is too large (more than 20 MB).`);
    return decoded(bytes);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (missing) return fail(`${file}: không có tệp này. / There is no such file.`);
    return fail(
      `${file}: không đọc được tệp. / The file cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

const { file, publishedOn, title } = options();
const pasted = read(file);
const draft = extractPasted(pasted, { publishedOn, title, readOn: dayInVietnam(new Date()) });
stdout.write(`${JSON.stringify(printedDraft(draft), null, 2)}\n`);
