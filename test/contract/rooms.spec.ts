import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { ROOT } from '../support/written-pages.js';

describe('a room', () => {
  it('has folders two levels deep at the most', () => {
    const folders = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ parentPath, name }) => join(parentPath, name).slice(join(ROOT, 'src').length + 1));
    expect(folders.length).toBeGreaterThan(20);
    expect(folders.filter((folder) => folder.split(sep).length > 3)).toEqual([]);
  });
});

describe('the files of the registry and of the desk', () => {
  // The linter follows no import of a `.tsx` file.
  it('never import one another in a circle, types apart', () => {
    const files = ['src', 'web'].flatMap((room) =>
      readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/u.test(name))
        .map((name) => join(ROOT, room, name)),
    );
    const imports = importsAmong(files);
    expect([...imports.values()].flat().filter((name) => name.endsWith('.tsx')).length).toBeGreaterThan(100);
    expect(circlesOf(imports)).toEqual([]);
  });

  it('would be found in a circle', () => {
    const circle = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
    ]);
    expect(circlesOf(circle)).toEqual([['a', 'b', 'c', 'a']]);
  });
});

/** Of each file the others whose values it imports. */
function importsAmong(files: readonly string[]): Map<string, string[]> {
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(withoutTypes(file), true, true);
      const imported = importedFiles.flatMap(({ fileName }) => {
        const path = join(dirname(file), fileName).replace(/\.js$/u, '');
        return [`${path}.ts`, `${path}.tsx`].filter((each) => known.has(each));
      });
      return [file, imported];
    }),
  );
}

function withoutTypes(file: string): string {
  return readFileSync(file, 'utf8').replaceAll(/^(?:im|ex)port type [^;]+;/gmu, '');
}

/** Every circle that is met first, as the files on the way round. */
function circlesOf(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file]);
    if (way.includes(file) || done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return circles;
}
