import { TextDecoder } from 'node:util';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { InvalidError } from '../../platform/errors/domain-error.js';
import { listMessages } from './list.messages.js';

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
  if (listener.close) parser.on('closetag', (tag: SaxesTagPlain) => listener.close!(withoutPrefix(tag.name)));
  if (listener.text) parser.on('text', (text) => listener.text!(text));

  let decoder: TextDecoder | null = null;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    parse(() => parser.write(decoder!.decode(chunk, { stream: true })));
    yield;
  }
  parse(() => parser.write(decoder?.decode() ?? '').close());
  yield;
}

/** The same for a small part, to its end. */
export async function readXml(chunks: AsyncIterable<Buffer>, listener: XmlListener): Promise<void> {
  // oxlint-disable-next-line no-unused-vars
  for await (const _ of parseXml(chunks, listener));
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

function parse(step: () => void): void {
  try {
    step();
  } catch (error) {
    throw error instanceof InvalidError ? error : new InvalidError(listMessages.FILE_BROKEN);
  }
}

function encodingOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8';
}
