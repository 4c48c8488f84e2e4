import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REPORT } from '../../src/cli/import-report.js';
import { givenCatalogue, givenProvincialFront } from '../support/given-awards.js';
import { HEADINGS, pasted } from '../support/given-imports.js';
import { givenArea, givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';
import { endRegistryProcesses, RegistryProcess } from '../support/registry-process.js';

const FRONT = 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ';

describe('importing a list from the command line', () => {
  let registry: Registry;
  const directory = mkdtempSync(join(realpathSync(tmpdir()), 'bang-vang-cli-'));
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    await givenProvincialFront(registry);
  });
  afterAll(async () => {
    endRegistryProcesses();
    await registry.close();
    rmSync(directory, { recursive: true, force: true });
  });

  const list = (name: string, ...rows: (string | number)[][]) => {
    const path = join(directory, name);
    writeFileSync(path, pasted(HEADINGS, ...rows), 'utf8');
    return path;
  };
  const GOOD = [1, 'Nguyễn Văn Một', 'Chủ tịch', 'Xã Một', 'Bằng khen', '', '2020', ''];
  const BAD = [2, 'Trần Thị Hai', '', 'Xã Hai', 'Bằn khen', '', '2020', ''];
  const cli = (...args: string[]) =>
    RegistryProcess.ending(
      directory,
      { DATABASE_URL: registry.url, BANGVANG_LOG_LEVEL: 'error' },
      { program: ['cli.js', 'import', ...args] },
    );
  const jsonOf = (said: string) =>
    JSON.parse(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1)) as Record<string, unknown>;
  const decision = (number: string) => ['--issuer', FRONT, '--number', number, '--signed-on', '2021-01-05'];
  const kept = async () =>
    (
      await registry.sql(
        'select (select count(*)::int from import_batches) as batches, (select count(*)::int from awards) as awards, (select count(*)::int from stored_files) as files',
      )
    )[0];

  it('only looks at it in a dry run, writes nothing, and prints the report that the API gives', async () => {
    const before = await kept();
    const { code, said } = await cli(list('thử.csv', GOOD, BAD), ...decision('1/QĐ-MTTQ'), '--dry-run', '--json');
    expect(code).toBe(1);
    const report = jsonOf(said);
    expect(report).toMatchObject({
      state: 'STAGED',
      numberPrinted: '1/QĐ-MTTQ',
      counts: { rows: 2, errors: 1, valid: 1 },
    });
    expect(await kept()).toEqual(before);
    // Of what was taken back there is nothing to ask for.
    expect(report).toMatchObject({ id: null, rows: { nodes: [{ id: null }], pageInfo: { endCursor: null } } });
    const { batch } = await registry
      .as('RECORDER')
      .act(
        'stageImport',
        { source: { pastedText: pasted(HEADINGS, GOOD, BAD) }, number: '1/QĐ-MTTQ', signedOn: '2021-01-05' },
        'batch { id }',
      );
    const { importBatch } = await registry.as('RECORDER').ask(REPORT, { id: batch.id });
    expect(Object.keys(report)).toEqual(Object.keys(importBatch as object));
  });

  it('takes the day as papers print it, and tells where each notice is and of what', async () => {
    const file = list('ngày.csv', GOOD, ['Ấn định danh sách có 05 cá nhân']);
    const args = ['--issuer', FRONT, '--number', '9/QĐ-MTTQ', '--signed-on', '05/01/2021', '--dry-run'];
    const { said } = await cli(file, ...args);
    expect(said).toContain('· 05/01/2021 ·');
    expect(said).toMatch(/WARNING TOTAL_DIFFERS \(.*dòng 3.*\): .*05 cá nhân/u);
  });

  it('finds the issuer that bore the name on the day of signing, and tells several of one name apart', async () => {
    const areaId = await givenArea(registry, { name: 'Xã Mẫu Sơn' });
    const name = 'Ủy ban MTTQ Việt Nam xã Mẫu Sơn';
    const old = await givenPublicOrganisation(registry, {
      name,
      areaId,
      validFrom: '2019-01-01',
      validTo: '2025-06-30',
    });
    const file = list('hai đời.csv', GOOD);
    const now = await givenPublicOrganisation(registry, { name, areaId, validFrom: '2025-07-01' });
    const stage = (...args: string[]) =>
      cli(file, '--issuer', name, '--number', '9/QĐ-MTTQ', ...args, '--dry-run', '--json');
    expect(jsonOf((await stage('--signed-on', '14/11/2025')).said)).toMatchObject({ issuer: { id: now } });
    expect(jsonOf((await stage('--signed-on', '14/06/2025')).said)).toMatchObject({ issuer: { id: old } });
    const { code, said } = await stage();
    expect(code).toBe(2);
    expect(said).toContain(`${old} ${name} (Xã Mẫu Sơn, 01/01/2019 – 30/06/2025)`);
    expect(said).toContain(`${now} ${name} (Xã Mẫu Sơn, 01/07/2025 – …)`);
  });

  it('refuses a list with bad rows as a whole, and records the valid ones where asked to', async () => {
    const file = list('lẫn lộn.csv', GOOD, BAD);
    const before = await kept();
    const refused = await cli(file, ...decision('2/QĐ-MTTQ'));
    expect(refused.code).toBe(1);
    expect(refused.said).toContain('Bằn khen');
    expect((await kept())?.awards).toBe(before?.awards);
    const valid = await cli(file, ...decision('2/QĐ-MTTQ'), '--valid-only');
    expect(valid.code).toBe(1);
    expect(valid.said).toContain('Đã ghi / recorded');
    expect((await kept())?.awards).toBe((before?.awards as number) + 1);
  });

  it('records a good list, and appends another to the same decision where asked to', async () => {
    const first = await cli(list('tốt.csv', GOOD), ...decision('3/QĐ-MTTQ'), '--json');
    expect([first.code, jsonOf(first.said).state]).toEqual([0, 'COMMITTED']);
    const again = await cli(
      list('thêm.csv', [1, 'Lê Văn Thêm', '', '', 'Bằng khen', '', '', '']),
      ...decision('03/QĐ-MTTQ'),
    );
    expect(again.code).toBe(1);
    expect(again.said).toContain('DECISION_RECORDED_ALREADY');
    const appended = await cli(
      list('thêm.csv', [1, 'Lê Văn Thêm', '', '', 'Bằng khen', '', '', '']),
      ...decision('03/QĐ-MTTQ'),
      '--append',
      '--json',
    );
    expect(appended.code).toBe(0);
    expect(jsonOf(appended.said).decision).toEqual(jsonOf(first.said).decision);
    // Three starts, each of which a busy machine may take half a minute for.
  });

  it.each([
    ['a file that is not there', ['không-có.xlsx'], 'There is no file'],
    ['an issuer that is not there', ['--issuer', 'Hội Không Có'], 'no body is called so'],
    ['an option that is not there', ['--nothing'], 'unknown option'],
    ['a day that is not there', ['--signed-on', '31/02/2020'], 'Không có ngày, tháng hay năm "31/02/2020"'],
    ['a mode that is not there', ['--mode', 'SOMETIMES'], 'SOMETIMES'],
  ])('ends with 2 for %s', async (_what, args, told) => {
    const file = list('một.csv', GOOD);
    const before = await kept();
    const { code, said } = await cli(...(args[0]?.startsWith('--') ? [file, ...args] : args));
    expect([code, said]).toEqual([2, expect.stringContaining(told)]);
    expect(await kept()).toEqual(before);
  });

  it('ends with 2 for a file that is no list, and says which kind of file is', async () => {
    const path = join(directory, 'hình.xlsx');
    writeFileSync(path, Buffer.from('4d5a90000300000004000000ffff0000', 'hex'));
    const { code, said } = await cli(path, ...decision('4/QĐ-MTTQ'));
    expect(code).toBe(2);
    expect(said).toContain('chương trình');
  });
});
