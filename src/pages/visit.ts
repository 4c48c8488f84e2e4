import type { FastifyRequest } from 'fastify';
import type { Language } from '../platform/errors/domain-error.js';
import { html, type Markup } from './html.js';

export type Asked = Readonly<Record<string, string | undefined>>;
export type Words = Readonly<Record<string, readonly [vi: string, en: string]>>;

/** Somebody who looks at a page: in which language, at which address, and what they asked for in it. */
export class Visit {
  constructor(
    readonly language: Language,
    /** `https://bangvang.example.vn` */
    readonly origin: string,
    readonly path: string,
    /** Parameters of the address as they were typed, without the language and without empty ones. */
    readonly asked: Asked = {},
  ) {}

  readonly say = (vi: string, en: string): string => (this.language === 'vi' ? vi : en);

  /** A value of a closed list in words; one that has none stays as it is. */
  readonly word = (words: Words, value: string): string => {
    const said = words[value];
    return said ? this.say(...said) : value;
  };

  /** What a record holds: Vietnamese, whatever the language of the page around it. */
  readonly printed = (text: string | null | undefined): Markup | string | null =>
    !text ? null : this.language === 'vi' ? text : html`<span lang="vi">${text}</span>`;

  /** The address of a page in the reader's language. */
  readonly to = (path: string, asked: Asked = {}): string => addressIn(this.language, path, asked);

  /** This page with some parameters changed; undefined takes one away. */
  readonly here = (changes: Asked): string => this.to(this.path, { ...this.asked, ...changes });

  /** The same somebody at another page, who asks nothing there but what is `asked`. */
  readonly elsewhere = (path: string, asked: Asked = {}): Visit => new Visit(this.language, this.origin, path, asked);

  /** This very page in either language, from its scheme on. */
  readonly in = (language: Language, asked: Asked = this.asked): string =>
    this.origin + addressIn(language, this.path, asked);
}

/** The language stands in the address, so that a page has one address in each and is the same for whoever comes to it. */
function addressIn(language: Language, path: string, asked: Asked): string {
  const given = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const query = new URLSearchParams(language === 'vi' ? given : [...given, ['lang', language]]).toString();
  return query === '' ? path : `${path}?${query}`;
}

export function visitOf(request: FastifyRequest, publicUrl: string | undefined): Visit {
  const origin = publicUrl ?? `${request.protocol}://${request.host}`;
  const at = request.url.indexOf('?');
  const path = at < 0 ? request.url : request.url.slice(0, at);
  const asked: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(at < 0 ? '' : request.url.slice(at)))
    if (value.trim() !== '' && !Object.hasOwn(asked, name)) asked[name] = value.trim();
  const { lang, ...rest } = asked;
  return new Visit(lang === 'en' ? 'en' : 'vi', origin, path, rest);
}
