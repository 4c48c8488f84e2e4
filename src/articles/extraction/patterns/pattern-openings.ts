/** How many letters of its first word are read of what a pattern begins with. */
const LETTERS_READ = 3;

/** Letters that a match begins with, and whether what follows them is known to be no letter, or not known. */
interface Opening {
  letters: string;
  closed: boolean;
}

const EMPTY: Opening = { letters: '', closed: false };
const LETTER = /^\p{L}$/u;
const QUANTIFIER = /(?:[?*+]|\{(?<least>\d+)(?:,(?<most>\d*))?\})\??/uy;

/**
 * What the matches of a pattern begin with, as it writes them: up to three letters of a word, or one sign. It is read from the pattern
 * itself, so that nobody has to keep a list beside it. A pattern that can begin with anything is refused.
 */
export function openingsOf(source: string): string[] {
  const reader = { source, at: 0 };
  const openings = [...new Set(alternatives(reader).map(({ letters }) => letters))];
  if (reader.at < source.length) throw new Error(`not read to its end: ${source.slice(reader.at)}`);
  if (openings.some((each) => each.trim() === ''))
    throw new Error(`it can begin with anything: ${source.slice(0, 80)}`);
  return openings;
}

interface Reader {
  source: string;
  at: number;
}

function alternatives(reader: Reader): Opening[] {
  const all = sequence(reader);
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    all.push(...sequence(reader));
  }
  return all;
}

function sequence(reader: Reader): Opening[] {
  let read = [EMPTY];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at]!)) {
    if (read.every(({ closed }) => closed)) return passedOver(reader, read);
    const part = repeated(term(reader), reader);
    const longer = read.flatMap((each) => (each.closed ? [each] : part.map((next) => joined(each, next))));
    read = [...new Map(longer.map((each) => [`${each.letters} ${each.closed}`, each])).values()];
  }
  return read;
}

/** What follows an opening that is known is not read: the reader moves to the end of its alternative. */
function passedOver(reader: Reader, read: Opening[]): Opening[] {
  let deep = 0;
  for (; reader.at < reader.source.length; reader.at += 1) {
    const char = reader.source[reader.at]!;
    if (deep === 0 && (char === '|' || char === ')')) break;
    if (char === '\\') reader.at += 1;
    else if (char === '[') reader.at = endOfClass(reader.source, reader.at);
    else if (char === '(') deep += 1;
    else if (char === ')') deep -= 1;
  }
  return read;
}

function endOfClass(source: string, from: number): number {
  for (let at = from + 1; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === ']') return at;
  }
  return source.length;
}

/** A sign opens a match only where no letter stands before it; behind letters it closes their word. */
function joined(one: Opening, { letters, closed }: Opening): Opening {
  if (one.letters !== '' && letters !== '' && !LETTER.test(letters[0]!)) return { ...one, closed: true };
  const both = one.letters + letters;
  return { letters: both.slice(0, LETTERS_READ), closed: closed || both.length >= LETTERS_READ };
}

function repeated(part: Opening[], reader: Reader): Opening[] {
  QUANTIFIER.lastIndex = reader.at;
  const found = QUANTIFIER.exec(reader.source);
  if (!found) return part;
  reader.at += found[0].length;
  const { least, most } = found.groups!;
  const optional = least === undefined ? found[0][0] !== '+' : Number(least) === 0;
  const once = found[0][0] === '?' || (least === '1' && most === '1');
  const told = once ? part : part.map(({ letters }) => ({ letters, closed: true }));
  return optional ? [...told, EMPTY] : told;
}

function term(reader: Reader): Opening[] {
  const { source } = reader;
  const char = source[reader.at]!;
  reader.at += 1;
  if (char === '(') return group(reader);
  if (char === '[') return oneOf(reader);
  if (char === '^' || char === '$') return [EMPTY];
  if (char === '.') return [{ letters: '', closed: true }];
  if (char !== '\\') return [literal(char)];
  const escaped = source[reader.at]!;
  reader.at += 1;
  if (/[pP]/u.test(escaped)) reader.at = source.indexOf('}', reader.at) + 1;
  if (escaped === 'd') return [...'0123456789'].map(literal);
  return /[pPsSwWD]/u.test(escaped) ? [{ letters: '', closed: true }] : [literal(escaped)];
}

function literal(char: string): Opening {
  return { letters: char, closed: !LETTER.test(char) };
}

/** What a lookaround looks at is no part of the match; what a look ahead wants to see there opens it all the same. */
function group(reader: Reader): Opening[] {
  const opens = /^\?(?:<?[=!]|:|<\w+>)/u.exec(reader.source.slice(reader.at, reader.at + 20))?.[0] ?? '';
  reader.at += opens.length;
  const inner = alternatives(reader);
  reader.at += 1;
  if (opens === '?=' && inner.every(({ letters }) => letters !== ''))
    return inner.map(({ letters }) => ({ letters, closed: true }));
  return /[=!]$/u.test(opens) ? [EMPTY] : inner;
}

function oneOf(reader: Reader): Opening[] {
  const end = reader.source.indexOf(']', reader.at);
  const chars = reader.source.slice(reader.at, end);
  reader.at = end + 1;
  const listed = chars.replace(/\\(?=[^\p{L}])/gu, '');
  const plain = !listed.startsWith('^') && !/\\|[^-]-[^-]/u.test(listed);
  return plain ? [...listed].map(literal) : [{ letters: '', closed: true }];
}
