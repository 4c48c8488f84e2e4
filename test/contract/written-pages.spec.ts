import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, getOperationAST, type GraphQLSchema, parse, validate } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { commandLine } from '../../src/cli/command-line.js';
import { type CodeBlock, ROOT, sentByShell, writtenPages } from '../support/written-pages.js';

const pages = writtenPages();
const blocks = pages.flatMap((page) => page.blocks);
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** What is wrong with an operation, or with the variables that a page gives it. */
function faults(schema: GraphQLSchema, query: string, variables?: Record<string, unknown>): string[] {
  const document = parse(query);
  const found = validate(schema, document).map(({ message }) => message);
  const definitions = getOperationAST(document)?.variableDefinitions ?? [];
  if (found.length > 0 || variables === undefined) return found;
  const known = new Set(definitions.map(({ variable }) => variable.name.value));
  const unknown = Object.keys(variables).filter((name) => !known.has(name));
  const { errors = [] } = getVariableValues(schema, definitions, variables);
  return [...errors.map(({ message }) => message), ...unknown.map((name) => `$${name} is not declared`)];
}

/** The variables that a page shows below an operation: the next block, where it has just their names. */
function variablesBelow(block: CodeBlock): Record<string, unknown> | undefined {
  const next = blocks[blocks.indexOf(block) + 1];
  const operation = getOperationAST(parse(block.text));
  if (next?.language !== 'json' || !operation?.variableDefinitions?.length) return undefined;
  const shown = JSON.parse(next.text) as Record<string, unknown>;
  const names = new Set(operation.variableDefinitions.map(({ variable }) => variable.name.value));
  return Object.keys(shown).every((name) => names.has(name)) ? shown : undefined;
}

/** As GitHub makes them of headings. */
function anchorsOf(text: string): Set<string> {
  const headings = text.replaceAll(/^```[^]*?^```$/gmu, '').matchAll(/^#+ (.*)$/gmu);
  return new Set(
    [...headings].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    ),
  );
}

describe('the pages that people read', () => {
  it('are all looked at', () => {
    const read = pages.filter((page) => page.blocks.length > 0).map(({ path }) => path);
    expect(read).toEqual(expect.arrayContaining(['README.md', 'README.vi.md', 'docs/api.md', 'docs/imports.md']));
    expect(blocks.filter(({ language }) => language === 'graphql').length).toBeGreaterThan(8);
    expect(blocks.flatMap(sentByShell).length).toBeGreaterThan(5);
  });

  it('show only operations that the schema has, with variables that it takes', () => {
    const schema = buildSchema(readFileSync(join(ROOT, 'schema.graphql'), 'utf8'));
    const wrong = blocks.flatMap((block) => {
      const shown = block.language === 'graphql' ? [{ query: block.text, variables: variablesBelow(block) }] : [];
      return [...shown, ...sentByShell(block)].flatMap(({ query, variables }) =>
        faults(schema, query, variables).map((fault) => `${block.at}: ${fault}`),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('show JSON that is JSON', () => {
    const shown = blocks.filter(({ language }) => language === 'json');
    const wrong = shown.filter(({ text }) => {
      try {
        return JSON.parse(text) === undefined;
      } catch {
        return true;
      }
    });
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it('tell both readers of the same settings, with the same defaults', () => {
    const settings = (path: string) =>
      [
        ...(pages.find((page) => page.path === path)?.text ?? '').matchAll(
          /^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) +\| (.*?) +\|/gmu,
        ),
      ].map(([, name, usual]) => [name, usual?.replace('không có', 'none')]);
    expect(settings('README.md').length).toBeGreaterThan(7);
    expect(settings('README.vi.md')).toEqual(settings('README.md'));
  });

  it('name only npm scripts that there are', () => {
    const wrong = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/gu)]
        .map(([, name = '']) => name)
        .filter((name) => !(name in scripts))
        .map((name) => `${path}: npm run ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('name only commands and options that the command line has', () => {
    const { commands } = commandLine();
    const tried = new Set<string>();
    const wrong = pages.flatMap(({ path, text }) =>
      // A line that goes on below is one command.
      [...text.replaceAll('\\\n', ' ').matchAll(/npm run --silent cli -- ([a-z][\w-]*)([^\n`]*)/gu)].flatMap(
        ([, name = '', rest = '']) => {
          tried.add(name);
          const command = commands.find((each) => each.name() === name);
          if (!command) return [`${path}: no command ${name}`];
          const known = new Set(command.options.map(({ long }) => long));
          return [...rest.matchAll(/--[a-z][a-z-]*/gu)]
            .filter(([option]) => !known.has(option))
            .map(([option]) => `${path}: ${name} has no ${option}`);
        },
      ),
    );
    expect(wrong).toEqual([]);
    expect([...tried].sort()).toEqual(expect.arrayContaining(['import', 'report', 'schema', 'seed']));
  });

  it('lead only to pages, headings and files that there are', () => {
    const wrong = pages.flatMap(({ path, text }) => {
      const links = [...text.matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/gu)];
      return links
        .filter(([, target = '', anchor]) => {
          const to = target === '' ? path : normalize(join(dirname(path), target)).replaceAll('\\', '/');
          if (!existsSync(join(ROOT, to))) return true;
          return anchor !== undefined && !anchorsOf(readFileSync(join(ROOT, to), 'utf8')).has(anchor);
        })
        .map(([link]) => `${path}: ${link}`);
    });
    expect(wrong).toEqual([]);
  });

  it('name only files and folders of the source that there are', () => {
    const wrong = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/`((?:src|test|bench|migrations|scripts|docs)\/[\w./-]+)`/gu)]
        .map(([, name = '']) => name)
        .filter((name) => !existsSync(join(ROOT, name)))
        .map((name) => `${path}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});
