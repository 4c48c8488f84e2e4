import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue } from '../support/given-awards.js';
import { batchOf, commit, type GivenBatch, givenImport, HEADINGS, pasted, settled } from '../support/given-imports.js';
import { givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

describe('people recorded since a list was looked over', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenPublicOrganisation(registry);
  });
  afterAll(() => registry.close());

  const recorder = () => registry.as('RECORDER');
  const stage = (...people: [name: string, unit: string, position?: string][]) => {
    const rows = people.map(([name, unit, position = 'Trưởng thôn'], i) => [
      i + 1,
      name,
      position,
      unit,
      'Bằng khen',
      '',
      2020,
      '',
    ]);
    return givenImport(registry, front, pasted(HEADINGS, ...rows));
  };
  const mend = async ({ id, version }: GivenBatch, input: object) => {
    await recorder().act('mendImportRows', { id, version, ...input }, 'batch { id }');
    return batchOf(recorder(), id);
  };
  const allNew = (batch: GivenBatch) => mend(batch, { newPeopleForUnmatched: true });
  const recipients = ({ rows }: GivenBatch) => rows.nodes.map(({ recipient }: { recipient: string }) => recipient);
  const onRecord = (name: string) =>
    registry.sql<{ id: string }>('select id from people where display_name = $1 order by id', [name]);

  it('are not recorded a second time: the commit stops, says whom, and the rows are chosen for again', async () => {
    const people: [string, string][] = [
      ['Lục Văn Tấn', 'Thôn Đông'],
      ['Ninh Thị Hảo', 'Thôn Đông'],
      ['Hà Văn Lực', 'Thôn Tây'],
    ];
    const first = await allNew(await stage(...people.slice(0, 2)));
    const second = await allNew(await stage(...people));
    expect(await commit(recorder(), first)).toMatchObject({ state: 'COMMITTED' });

    const stopped = await commit(recorder(), second);
    expect(stopped).toMatchObject({ state: 'STAGED', decision: null });
    expect(stopped.problem).toContain('2 người của danh sách: Lục Văn Tấn (dòng 2), Ninh Thị Hảo (dòng 3).');
    expect(recipients(stopped)).toEqual(['PRINTED', 'PRINTED', 'NEW_PERSON']);
    expect(await onRecord('Hà Văn Lực')).toEqual([]);
    const [tan] = (await onRecord('Lục Văn Tấn')) as [{ id: string }];
    const marked = stopped.rows.nodes[0].verdicts.find(
      ({ code }: { code: string }) => code === 'LIKELY_PERSON_ON_RECORD',
    );
    expect(marked.evidence).toEqual([tan.id]);
    expect(stopped.counts.byCode).toContainEqual({ code: 'LIKELY_PERSON_ON_RECORD', severity: 'WARNING', rows: 2 });

    const [one, other] = stopped.rows.nodes;
    const chosen = await mend(stopped, {
      rows: [
        { rowId: one.id, recipient: { personId: tan.id } },
        { rowId: other.id, recipient: { newPerson: true } },
      ],
    });
    expect(chosen.problem).toBeNull();
    expect(await commit(recorder(), chosen)).toMatchObject({ state: 'COMMITTED', problem: null });
    const counts = await Promise.all(people.map(async ([name]) => (await onRecord(name)).length));
    expect(counts).toEqual([1, 2, 1]);
  });

  it('are seen when new people are chosen for all rows at once, also where the list was read before', async () => {
    const first = await stage(['Tô Thị Hạnh', 'Thôn Bắc']);
    const second = await stage(['Tô Thị Hạnh', 'Thôn Bắc'], ['Lại Văn Mới', 'Thôn Bắc']);
    await commit(recorder(), await allNew(first));
    const batch = await allNew(second);
    expect(recipients(batch)).toEqual(['PRINTED', 'NEW_PERSON']);
    expect(batch.counts.byCode).toContainEqual({ code: 'LIKELY_PERSON_ON_RECORD', severity: 'WARNING', rows: 1 });
  });

  it('stop also a namesake with nothing else in common where there was none, but not one that was looked at', async () => {
    const first = await allNew(await stage(['Đỗ Văn Trùng', 'Thôn Nam']));
    const second = await allNew(await stage(['Đỗ Văn Trùng', 'Tổ 9', 'Giáo viên']));
    await commit(recorder(), first);
    const stopped = await commit(recorder(), second);
    expect(stopped).toMatchObject({ state: 'STAGED' });
    const rows = [{ rowId: stopped.rows.nodes[0].id, recipient: { newPerson: true } }];
    const third = await stage(['Đỗ Văn Trùng', 'Trạm Y tế', 'Y sĩ']);
    expect(third.counts.byCode).toContainEqual({ code: 'NAMESAKE_ON_RECORD', severity: 'NOTE', rows: 1 });
    const chosen = await mend(stopped, { rows });
    const others = await mend(third, { rows: [{ rowId: third.rows.nodes[0].id, recipient: { newPerson: true } }] });
    expect(await commit(recorder(), chosen)).toMatchObject({ state: 'COMMITTED' });
    expect(await commit(recorder(), others)).toMatchObject({ state: 'COMMITTED' });
    expect(await onRecord('Đỗ Văn Trùng')).toHaveLength(3);
  });

  it('are seen by a list that is committed at the same time', async () => {
    const people: [string, string][] = Array.from({ length: 40 }, (_, i) => [
      `Vi Văn ${String.fromCodePoint(65 + (i % 26)).repeat(3 + (i > 25 ? 1 : 0))}`,
      'Thôn Chung',
    ]);
    const lists = [await allNew(await stage(...people)), await allNew(await stage(...people))];
    await Promise.all(
      lists.map(({ id, version }) => recorder().act('commitImport', { id, version, which: 'ALL' }, 'batch { id }')),
    );
    const done = await Promise.all(lists.map(({ id }) => settled(recorder(), id)));
    expect(done.map(({ state }) => state).toSorted()).toEqual(['COMMITTED', 'STAGED']);
    expect(await onRecord('Vi Văn AAA')).toHaveLength(1);
  });
});
