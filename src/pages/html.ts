import { escapeXml } from '../platform/text/escape-xml.js';

/** Markup that is ours; everything else that goes into a page is text. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Part = Markup | string | number | null | undefined | readonly Part[];

/** A piece of a page. Whatever is put in is escaped, unless it was written by this function itself; null puts nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.map((string, i) => string + written(i < parts.length ? parts[i] : null)).join(''));
}

/** Parts beside one another with words between them; those that are nothing are left out. */
export function joined(parts: readonly Part[], between: string): Part[] {
  const given = parts.filter((part) => part !== null && part !== undefined && part !== '');
  return given.flatMap((part, i) => (i === 0 ? [part] : [between, part]));
}

function written(part: Part): string {
  if (part === null || part === undefined) return '';
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.map(written).join('') : escapeXml(String(part));
}
