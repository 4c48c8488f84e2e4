import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD_STATUS } from '../../src/platform/database/editable-record.js';
import { ROLES } from '../../src/platform/request/viewer.js';

const root = join(import.meta.dirname, '..', '..');

/** Text of the glossary by the closed list that a heading names: `### Hierarchy of a body: `SYSTEM``. */
function readSections(): Map<string, string> {
  const parts = readFileSync(join(root, 'docs', 'glossary.md'), 'utf8').split(/^#{2,3} /mu);
  return new Map(
    parts.flatMap((part): [string, string][] => {
      const [, name] = /^.*`([A-Z_]+)`/u.exec(part.split('\n', 1)[0]!) ?? [];
      return name === undefined ? [] : [[name, part]];
    }),
  );
}

/** Every closed list that a room exports from its vocabulary, and the two of the platform. */
async function closedLists(): Promise<[name: string, values: string[]][]> {
  const rooms = readdirSync(join(root, 'src')).filter((room) => existsSync(join(root, 'src', room, 'vocabulary.ts')));
  const vocabularies = await Promise.all(
    rooms.map(async (room) => (await import(`../../src/${room}/vocabulary.js`)) as Record<string, unknown>),
  );
  const platform = { RECORD_STATUS, ROLES: Object.fromEntries(ROLES.map((role) => [role, role])) };
  return [platform, ...vocabularies].flatMap((exported) =>
    Object.entries(exported).flatMap(([name, values]): [string, string[]][] =>
      /^[A-Z_]+$/u.test(name) && typeof values === 'object' ? [[name, Object.values(values as object)]] : [],
    ),
  );
}

describe('the glossary', () => {
  it('explains every value of every closed list under the name of the list', async () => {
    const sections = readSections();
    const lists = await closedLists();
    expect(lists.length).toBeGreaterThan(15);
    const missing = lists.flatMap(([name, values]) =>
      values.filter((value) => !sections.get(name)?.includes(`| \`${value}\``)).map((value) => `${name}.${value}`),
    );
    expect(missing).toEqual([]);
  });

  it('says for every word where it comes from', () => {
    const rows = readFileSync(join(root, 'docs', 'glossary.md'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    expect(rows.filter((row) => row.split('|').at(-2)?.trim() === '')).toEqual([]);
  });
});
