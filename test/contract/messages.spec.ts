import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { isSaid } from '../../src/platform/errors/said-values.js';

const root = join(import.meta.dirname, '..', '..');
const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
  .map((path) => ({ path, text: readFileSync(join(root, 'src', path), 'utf8') }));

interface Words {
  /** "articleMessages.ARTICLE_NOT_FOUND". */
  name: string;
  code: string;
  path: string;
  vi: unknown;
  en: unknown;
}

/** Every pair of words, at whatever depth a file of messages keeps it. */
function wordsIn(path: string, name: string, value: unknown, code = ''): Words[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('vi' in value || 'en' in value) {
    const { vi, en } = value as { vi?: unknown; en?: unknown };
    return [{ name, code, path, vi, en }];
  }
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(path, `${name}.${key}`, inner, code || key));
}

const accented = (text: string) => /\p{M}|đ/iu.test(text.normalize('NFD'));
/** What is filled in, by whichever language: `{reasonsVi}` and `{reasonsEn}` are one. */
const filledIn = (text: string) =>
  [...text.matchAll(/\{(\w+)(?::\w+)?\}/gu)].map(([, name = '']) => name.replace(/(?:Vi|En)$/u, ''));
/** Words that English puts into the plural. */
const PLURALS = new Set(['lines', 'presentations', 'claims']);

describe('what the registry says', () => {
  const words: Words[] = [];
  beforeAll(async () => {
    for (const { path } of source.filter(({ text }) => text.includes('defineMessages('))) {
      const exported = (await import(`../../src/${path.replace(/\.ts$/u, '.js')}`)) as Record<string, unknown>;
      for (const [name, value] of Object.entries(exported)) words.push(...wordsIn(path, name, value));
    }
  });
  const wrong = (isWrong: (each: Words & { vi: string; en: string }) => unknown) =>
    (words as (Words & { vi: string; en: string })[]).filter(isWrong).map(({ name, vi, en }) => [name, vi, en]);

  it('is said in Vietnamese, with its accents, and in English', () => {
    expect(words.length).toBeGreaterThan(400);
    expect(
      wrong(({ vi, en }) => typeof vi !== 'string' || typeof en !== 'string' || !vi.trim() || !en.trim() || vi === en),
    ).toEqual([]);
    expect(wrong(({ vi }) => !accented(vi) || vi !== vi.normalize('NFC'))).toEqual([]);
    // What is to be written, or counted, in Vietnamese is called by its name in both.
    expect(wrong(({ vi, en }) => en.split(/[^\p{L}]+/u).some((word) => accented(word) && !vi.includes(word)))).toEqual(
      [],
    );
  });

  it('fills the same into both languages', () => {
    expect(
      wrong(({ vi, en }) => {
        const ofVi = new Set(filledIn(vi));
        const ofEn = new Set(filledIn(en).filter((name) => ofVi.has(name) || !PLURALS.has(name)));
        return [...ofVi].sort().join() !== [...ofEn].sort().join();
      }),
    ).toEqual([]);
  });

  it('is said somewhere: each code is named by code that is not its own file of messages', () => {
    const unused = words.filter(({ code, path }) => {
      const named = new RegExp(`\\b${code}\\b`, 'u');
      return !source.some((file) => file.path !== path && named.test(file.text));
    });
    expect(unused.map(({ name }) => name)).toEqual([]);
  });

  it('prints days as papers do, and says a status in words', () => {
    const bare = /\{(?:day|from|to|time|status|\w+(?:On|From|To))\}/u;
    // Of a server that answered with the number of a status.
    expect(wrong(({ code, vi, en }) => !code.startsWith('FETCH_') && bare.test(`${vi} ${en}`))).toEqual([]);
  });

  it('asks for no words that no room has', () => {
    const asked = /\{\w+:([^{}|]+)\}/gu;
    expect(wrong(({ vi, en }) => [...`${vi} ${en}`.matchAll(asked)].some(([, kind]) => !isSaid(kind!)))).toEqual([]);
  });

  it('shows no id, and no name of a constraint', () => {
    // The id of a request is for whoever asks us what happened.
    const shown = /\{(?!requestId)(?:id|\w+Ids?|constraint|uuid)\}/u;
    expect(wrong(({ vi, en }) => shown.test(`${vi} ${en}`))).toEqual([]);
  });

  it('names nothing that only the inside knows: what looks like code is in the schema, or is a setting', () => {
    const schema = buildSchema(readFileSync(join(root, 'schema.graphql'), 'utf8'));
    const settings = readFileSync(join(root, 'README.md'), 'utf8').match(/\bBANGVANG_\w+/gu) ?? [];
    const known = new Set<string>(settings);
    for (const type of Object.values(schema.getTypeMap())) {
      known.add(type.name);
      if (isEnumType(type)) for (const { name } of type.getValues()) known.add(name);
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
        for (const field of Object.values(type.getFields())) {
          known.add(field.name);
          if ('args' in field) for (const { name } of field.args) known.add(name);
        }
    }
    const codeLike = /\b(?:[a-z]+[A-Z]\w*|[A-Za-z]+_\w+)\b/gu;
    expect(
      wrong(({ vi, en }) =>
        [...`${vi} ${en}`.replaceAll(/\{[^{}]+\}/gu, '').matchAll(codeLike)].some(([word]) => !known.has(word)),
      ),
    ).toEqual([]);
  });
});
