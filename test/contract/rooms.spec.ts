import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from '@jest/globals';
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
