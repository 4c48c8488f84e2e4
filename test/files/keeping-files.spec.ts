import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { removeOldFiles } from '../../src/remove-old-files.js';
import { fromSource } from '../support/from-source.js';
import { Registry } from '../support/registry.js';

describe('the bytes of a file', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open({}, fromSource);
  });
  afterAll(() => registry.close());

  const LIST = Buffer.from('STT;Họ và tên;Ngày sinh\n1;Lò Thị Mận;12/5/1990\n');
  const recorder = () => registry.as('RECORDER');
  const sent = async (days: number) => {
    const file = await recorder().upload(`Danh sách ${days} ngày.csv`, LIST);
    await registry.sql('update stored_files set created_at = now() - make_interval(days => $2) where id = $1', [
      file.id,
      days,
    ]);
    return file;
  };
  const pieces = async ({ id }: { id: string }) =>
    (await registry.sql('select 1 from file_pieces where file_id = $1', [id])).length;

  it('are not given after 90 days, though nobody took them away yet', async () => {
    const [young, old] = [await sent(89), await sent(91)];
    expect(await pieces(old)).toBe(1);
    await expect(recorder().download(old.path)).rejects.toThrow('FILE_REMOVED');
    expect(await recorder().download(young.path)).toEqual(LIST);
  });

  it('are taken away then, though nobody sends another file', async () => {
    const old = await sent(92);
    const young = await sent(88);
    const stop = removeOldFiles(registry.app);
    await stop();
    expect([await pieces(old), await pieces(young)]).toEqual([0, 1]);
  });

  it('are kept anew where the same file is sent in when they have less than a month left, and once before that', async () => {
    const [nearlyOver, young] = [await sent(61), await sent(59)];
    const again = async (days: number) => (await recorder().upload(`Danh sách ${days} ngày.csv`, LIST)).id;
    expect(await again(59)).toBe(young.id);
    const anew = await again(61);
    expect(anew).not.toBe(nearlyOver.id);
    expect(await again(61)).toBe(anew);
  });

  it('are kept anew where the same file is sent in after that time', async () => {
    const old = await sent(93);
    const again = await recorder().upload('Danh sách 93 ngày.csv', LIST);
    expect(again.id).not.toBe(old.id);
    expect(await recorder().download(again.path)).toEqual(LIST);
  });
});
