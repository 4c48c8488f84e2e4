import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Drafters, openWithDrafters } from '../support/given-drafters.js';
import { commit, type GivenBatch, givenImport, pasted } from '../support/given-imports.js';
import type { Client } from '../support/registry.js';

const BEFORE = `query ($source: ImportSourceInput!) {
  importsOfSource(source: $source) { id state stagedBy keptBy } }`;

describe('bringing in the same file', () => {
  let { registry, mine, theirs, sender, other } = {} as Drafters;
  beforeAll(async () => {
    ({ registry, mine, theirs, sender, other } = await openWithDrafters());
  });
  afterAll(() => registry.close());

  const cells = (name: string) => pasted(['Họ và tên', 'Hình thức'], [name, 'Bằng khen']);
  const before = async (client: Client, source: object) => (await client.ask(BEFORE, { source })).importsOfSource;

  it('tells of the list that was read from it, and whose it is, whatever the file is called and whoever sent it', async () => {
    const text = cells('Nguyễn Văn Một');
    expect(await before(sender, { pastedText: text })).toEqual([]);
    const { id } = await givenImport(registry, mine, text, {}, sender);
    const told = { state: 'STAGED', stagedBy: 'Lò Thị Ban', keptBy: 'Ủy ban MTTQ huyện Một' };
    expect(await before(sender, { pastedText: text })).toEqual([{ id, ...told }]);
    expect(await before(other, { pastedText: text })).toEqual([{ id: null, ...told }]);
    const file = await sender.upload('danh-sach.csv', Buffer.from(text));
    expect(await before(sender, { fileId: file.id })).toEqual([{ id, ...told }]);
    expect(await before(sender, { pastedText: `${text} ` })).toEqual([]);
  });

  it('tells what became of it; what was discarded or undone is in nobody’s way', async () => {
    const text = cells('Nguyễn Văn Hai');
    const first = await givenImport(registry, theirs, text, { keptById: null }, other);
    const done = await commit(other, first);
    const second = await givenImport(registry, theirs, text, {}, other);
    const states = async () => (await before(other, { pastedText: text })).map(({ state }: GivenBatch) => state);
    expect(await before(sender, { pastedText: text })).toEqual([
      { id: null, state: 'STAGED', stagedBy: 'Hà Văn Mơ', keptBy: 'Ủy ban MTTQ huyện Hai' },
      { id: null, state: 'COMMITTED', stagedBy: 'Hà Văn Mơ', keptBy: null },
    ]);
    await other.act('discardImport', { id: second.id, version: second.version }, '__typename');
    expect(await states()).toEqual(['COMMITTED']);
    await other.act('undoImport', { id: done.id, version: done.version, reason: 'nhầm tệp' }, '__typename');
    expect(await states()).toEqual([]);
  });

  it('is asked by those who record, of their own files', async () => {
    const file = await sender.upload('danh-sach.csv', Buffer.from(cells('Nguyễn Văn Ba')));
    expect(await other.refusal(BEFORE, { source: { fileId: file.id } })).toBe('UNKNOWN_ID at source.fileId');
    expect(await registry.as('READER').refusal(BEFORE, { source: { pastedText: 'a' } })).toBe('NOT_ALLOWED');
  });
});
