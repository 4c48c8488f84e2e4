import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from '../support/written-pages.js';

const READER = join(ROOT, 'src/articles/extraction');
const page = readFileSync(join(ROOT, 'docs/extraction.md'), 'utf8');
/** Folders in the order of the table of docs/extraction.md, lowest first. */
const steps = [...page.matchAll(/^\| `([a-z-]+)` +\|/gmu)].map(([, folder]) => folder!);
/** What lies beside the folders and may be imported by all: what comes out. */
const SHAPES = ['draft.js', 'messages.js'];

function filesOf(folder: string): string[] {
  return readdirSync(join(READER, folder)).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
}

/** Imports of a file that lead to a later step, to a way in, or out of the reader to anything but the platform. */
function upwards(folder: string, file: string): string[] {
  const path = join(READER, folder, file);
  return [...readFileSync(path, 'utf8').matchAll(/\bfrom '(\.[^']+)'/gu)]
    .map(([, to]) => relative(READER, resolve(dirname(path), to!)))
    .filter((target) => {
      if (SHAPES.includes(target) || target.startsWith(join('..', '..', 'platform'))) return false;
      const at = steps.indexOf(target.split(sep)[0]!);
      return at < 0 || at > steps.indexOf(folder);
    })
    .map((target) => `${folder}/${file} -> ${target}`);
}

describe('the steps of the reader', () => {
  it('are those that docs/extraction.md lists', () => {
    const folders = readdirSync(READER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(steps.toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
  });

  it('import earlier steps only, and of other rooms nothing but the platform', () => {
    expect(steps.flatMap((folder) => filesOf(folder).flatMap((file) => upwards(folder, file)))).toEqual([]);
  });

  it('are found where docs/extraction.md says', () => {
    const listed = page.slice(page.indexOf('## How it reads'), page.indexOf("A meeting's `evidence`"));
    const named = new Set([...listed.matchAll(/`([a-z-]+)`/gu)].map(([, name]) => name));
    const unlisted = steps
      .filter((folder) => folder !== 'lexicon')
      .flatMap((folder) => filesOf(folder).map((file) => file.slice(0, -3)))
      .filter((name) => !named.has(name));
    expect(unlisted).toEqual([]);
  });
});
