import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { givenCatalogue, givenDecision, givenProvincialFront, line } from '../support/given-awards.js';
import { commit, type GivenBatch, givenImport, HEADINGS, pasted } from '../support/given-imports.js';
import { halfWay } from '../support/half-way.js';
import { Registry } from '../support/registry.js';

describe('an award that is being recorded while a list is judged', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const recorder = () => registry.as('RECORDER');
  const cells = (name: string) => pasted(HEADINGS, [1, name, '', 'Thôn 1', 'Bằng khen', '', '2020', '']);
  const recording = (name: string) => () =>
    givenDecision(registry, front, [
      line(name, { achievementFrom: '2020', achievementTo: '2020' }, { unitPrinted: 'Thôn 1' }),
    ]);
  // Where the award is made and not written; whoever reads a list needs nothing of it.
  const held = ['lock table award_decisions in share row exclusive mode', []] as const;
  const doubtsOf = async (batch: GivenBatch) => {
    const { rows } = await commit(recorder(), batch);
    const [kept] = await registry.sql<{ warnings: { code: string; evidence: string[] }[] }>(
      'select warnings from awards where id = $1',
      [rows.nodes[0].award.id],
    );
    return kept?.warnings;
  };
  const duplicateOf = (id: string | undefined) =>
    expect.arrayContaining([expect.objectContaining({ code: 'LIKELY_DUPLICATE', evidence: [id] })]);

  it('is held against the list when that is committed, also where it was begun before', async () => {
    const [twin, batch] = await halfWay(registry, held, recording('Vàng Thị Chậm'), () =>
      givenImport(registry, front, cells('Vàng Thị Chậm')),
    );
    expect(await doubtsOf(batch)).toEqual(duplicateOf(twin.awards[0]?.id));
  });

  it('is looked for since the oldest act began that was under way, however long it takes', async () => {
    const other = new pg.Client(registry.url);
    await other.connect();
    try {
      await other.query('begin');
      const { rows } = await other.query<{ began: Date }>('select now() as began');
      const { id } = await givenImport(registry, front, cells('Hà Thị Lâu'));
      const [batch] = await registry.sql<{ from: Date }>(
        `select judged_at + interval '5 minutes' as from from import_batches where id = $1`,
        [id],
      );
      expect(batch!.from.getTime()).toBeLessThanOrEqual(rows[0]!.began.getTime());
    } finally {
      await other.end();
    }
  });

  it('the same where the list is judged anew by other details, or read anew', async () => {
    const { id, version } = await givenImport(registry, front, cells('Lý Văn Muộn'));
    const change = async () =>
      (await recorder().act('changeImportDetails', { id, version, signedOn: '2021-01-06' }, 'batch { id version }'))
        .batch;
    const [twin, changed] = await halfWay(registry, held, recording('Lý Văn Muộn'), change);
    expect(await doubtsOf(changed)).toEqual(duplicateOf(twin.awards[0]?.id));

    const other = await givenImport(registry, front, cells('Ai Khác'));
    const replace = async () => {
      const input = { id: other.id, version: other.version, source: { pastedText: cells('Lý Văn Trễ') } };
      return (await recorder().act('replaceImportFile', input, 'batch { id version }')).batch;
    };
    const [late, replaced] = await halfWay(registry, held, recording('Lý Văn Trễ'), replace);
    expect(await doubtsOf(replaced)).toEqual(duplicateOf(late.awards[0]?.id));
  });
});
