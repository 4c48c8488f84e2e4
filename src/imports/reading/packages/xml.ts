import { TextDecoder } from 'node:util';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { InvalidError } from '../../../platform/errors/domain-error.js';
import { LIMITS } from './limits.js';
import { listMessages } from '../list.messages.js';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of an XML part. Names without their prefix: producers choose prefixes of their own. */
export interface XmlListener {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Reads XML as it arrives; after each chunk the caller may take what its listener has gathered. Nothing outside the file is
 * ever fetched, and no entity is defined: a DOCTYPE is refused.
 */
export async function* parseXml(chunks: AsyncIterable<Buffer>, listener: XmlListener): AsyncGenerator<void> {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  parser.on('doctype', () => {
    throw new InvalidError(listMessages.XML_FORBIDDEN);
  });
  parser.on('error', (error) => {
    throw error;
  });
  if (listener.open) {
    parser.on('opentag', (tag: SaxesTagPlain) => listener.open!(withoutPrefix(tag.name), tag.attributes));
  }
  if (listener.text) parser.on('text', (text) => listener.text!(text));

  let depth = 0;
  let silent = 0;
  parser.on('opentagstart', () => {
    depth += 1;
    silent = 0;
    if (depth > LIMITS.xmlDepth) throw new InvalidError(listMessages.FILE_BROKEN);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    silent = 0;
    listener.close?.(withoutPrefix(tag.name));
  });

  let decoder: TextDecoder | null = null;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    const text = parse(() => decoder!.decode(chunk, { stream: true }));
    silent += text.length;
    parse(() => parser.write(text));
    // A tag or a text without end would fill the memory before anything is told of it.
    if (silent > LIMITS.xmlPieceCharacters) throw new InvalidError(listMessages.FILE_BROKEN);
    yield;
  }
  parse(() => parser.write(decoder?.decode() ?? '').close());
  yield;
}

/** The same for a part that only describes, to its end. */
export async function readXml(chunks: AsyncIterable<Buffer>, listener: XmlListener): Promise<void> {
  // oxlint-disable-next-line no-unused-vars
  for await (const _ of parseXml(small(chunks), listener));
}

async function* small(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let read = 0;
  for await (const chunk of chunks) {
    read += chunk.length;
    if (read > LIMITS.smallPartBytes) {
      throw new InvalidError(listMessages.UNZIPPED_TOO_LARGE, { details: { found: Math.floor(read / 1024 / 1024) } });
    }
    yield chunk;
  }
}

/** An attribute by its name without prefix. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  if (attributes[name] !== undefined) return attributes[name];
  const key = Object.keys(attributes).find((each) => withoutPrefix(each) === name);
  return key === undefined ? undefined : attributes[key];
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function parse<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw error instanceof InvalidError ? error : new InvalidError(listMessages.FILE_BROKEN);
  }
}

function encodingOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8';
}
