import { readdirSync, readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MOST_OF_ACCOUNT } from '../../src/files/vocabulary.js';
import { newStaffToken } from '../support/staff-token.js';
import { Registry } from '../support/registry.js';

describe('one account that sends files', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  const account = async () => ({ authorization: `Bearer ${await newStaffToken(registry.url, 'RECORDER', null)}` });
  const send = async (headers: Record<string, string>, name: string, body = 'một tệp nhỏ') => {
    const response = await fetch(`${registry.address}/files?name=${name}`, { method: 'POST', headers, body });
    const answer = (await response.json()) as {
      id?: string;
      errors?: { message: string; extensions: { code: string; details: object } }[];
    };
    return { status: response.status, ...answer };
  };
  /** Begins to send, as bytes or as a form, and leaves it at that. */
  const slow = ({ authorization }: { authorization: string }, marker: string, asForm = false): Socket => {
    const { hostname, port } = new URL(registry.address);
    const socket = connect(Number(port), hostname);
    const type = asForm ? 'multipart/form-data; boundary=x' : 'application/octet-stream';
    const head = asForm ? '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n' : '';
    socket.write(
      `POST /files?name=a.txt HTTP/1.1\r\nhost: ${hostname}\r\nauthorization: ${authorization}\r\ncontent-type: ${type}\r\n` +
        `content-length: 1000000\r\n\r\n${head}${marker.padEnd(100_000)}`,
    );
    return socket;
  };
  /** Which of them are being spooled: others on this machine may send files meanwhile. */
  const arriving = (...markers: string[]) => {
    const texts = readdirSync(tmpdir())
      .filter((name) => name.startsWith('bang-vang-file-'))
      .map((name) => beginningOf(join(tmpdir(), name, 'incoming')));
    return markers.filter((marker) => texts.some((text) => text.startsWith(marker)));
  };

  it.each([false, true])(
    'has two on their way at a time, and keeps nobody else waiting, nor itself when those break off (form: %s)',
    async (asForm) => {
      const [busy, other] = [await account(), await account()];
      const [first, second, third] = ['một', 'hai', 'ba'].map((word) => `${word} ${busy.authorization}`) as [
        string,
        string,
        string,
      ];
      const sockets = [slow(busy, first, asForm), slow(busy, second, asForm)];
      while (arriving(first, second).length < 2) await sleep(20);
      const leaving = slow(busy, third, asForm);
      const waiting = send(busy, asForm ? 'c' : 'd');
      expect((await send(other, 'cua-nguoi-khac')).status).toBe(201);
      expect(arriving(first, second, third)).toEqual([first, second]);
      expect(await registry.sql(`select name from stored_files where name = $1`, [asForm ? 'c' : 'd'])).toEqual([]);
      leaving.destroy();
      for (const socket of sockets) socket.destroy();
      expect((await waiting).status).toBe(201);
      while (arriving(first, second, third).length > 0) await sleep(20);
      expect((await send(busy, 'e')).status).toBe(201);
      expect(await registry.sql(`select name from stored_files where name = 'a.txt'`)).toEqual([]);
    },
  );

  it('is refused more than it may keep, is told when there is room again, and has its old files all the same', async () => {
    const headers = await account();
    const first = await send(headers, 'cu', 'tệp cũ');
    await registry.sql(
      `insert into stored_files (id, name, media_type, size, sha256, origin, created_at, created_by)
       select gen_random_uuid(), 'lớn', 'text/plain', $2, n::text, 'UPLOADED', now(), created_by
         from stored_files, generate_series(1, 2) n where id = $1`,
      [first.id, MOST_OF_ACCOUNT / 2 - 10],
    );
    const [oldest] = await registry.sql<{ day: string }>(
      `select to_char((min(created_at) at time zone 'Asia/Ho_Chi_Minh')::date + 90, 'YYYY-MM-DD') as day
         from stored_files where created_by = (select created_by from stored_files where id = $1)`,
      [first.id],
    );
    const refused = await send(headers, 'moi', 'thêm một tệp mới');
    expect(refused).toMatchObject({
      status: 409,
      errors: [{ extensions: { code: 'FILES_FULL', details: { kept: 2048, most: 2048, freedOn: oldest?.day } } }],
    });
    expect(await send(headers, 'cu', 'tệp cũ')).toMatchObject({ status: 200, id: first.id });
    expect((await send(await account(), 'moi', 'thêm một tệp mới')).status).toBe(201);
    await registry.sql(`update stored_files set created_at = now() - interval '91 days' where name = 'lớn'`);
    expect((await send(headers, 'moi', 'thêm một tệp mới')).status).toBe(201);
  });
});

/** Empty where it is gone by now. */
function beginningOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').slice(0, 200);
  } catch {
    return '';
  }
}
