import { readdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FilesService } from '../../src/files/files.service.js';
import { LARGEST_FILE } from '../../src/files/vocabulary.js';
import { newStaffToken } from '../support/staff-token.js';
import { fromSource } from '../support/from-source.js';
import { Registry } from '../support/registry.js';

interface Sent {
  status: number;
  id: string;
  name: string;
  size: number;
  sha256: string;
  path: string;
  code: string | undefined;
}

describe('sending files', () => {
  let registry: Registry;
  let mine: Record<string, string>;
  let others: Record<string, string>;
  beforeAll(async () => {
    registry = await Registry.open({}, fromSource);
    const bearer = async (role: 'RECORDER' | 'READER') => ({
      authorization: `Bearer ${await newStaffToken(registry.url, role, null)}`,
    });
    mine = await bearer('RECORDER');
    others = await bearer('RECORDER');
  });
  afterAll(() => registry.close());

  const send = async (path: string, init: RequestInit, headers = mine): Promise<Sent> => {
    const sent = { method: 'POST', ...init, headers: { ...headers, ...(init.headers as Record<string, string>) } };
    const response = await fetch(`${registry.address}${path}`, { ...sent, duplex: 'half' } as RequestInit);
    const answer = (await response.json()) as Omit<Sent, 'status' | 'code'> & {
      errors?: { extensions: { code: string } }[];
    };
    return { ...answer, status: response.status, code: answer.errors?.[0]?.extensions.code };
  };
  const asForm = (name: string, bytes: string | Buffer): RequestInit => {
    const body = new FormData();
    body.set('note', 'danh sách');
    body.set('file', new Blob([bytes as never], { type: 'text/csv' }), name);
    return { body };
  };
  const back = (path: string, headers = mine) => fetch(`${registry.address}${path}`, { headers });
  const spooled = () => readdirSync(tmpdir()).filter((name) => name.startsWith('bang-vang-file-'));

  it('is done with a form, and the same bytes come back under the same Vietnamese name', async () => {
    const text = 'STT;Họ và tên\n1;Nguyễn Thị Mận\n';
    const sent = await send('/files', asForm('Danh sách khen thưởng “2020”.csv', text));
    expect(sent).toMatchObject({
      status: 201,
      name: 'Danh sách khen thưởng “2020”.csv',
      size: Buffer.byteLength(text),
    });
    expect(sent.sha256).toBe(createHash('sha256').update(text).digest('hex'));
    const got = await back(sent.path);
    expect(await got.text()).toBe(text);
    expect(got.headers.get('content-type')).toBe('text/csv');
    expect(got.headers.get('x-content-type-options')).toBe('nosniff');
    const disposition = got.headers.get('content-disposition') ?? '';
    expect(decodeURIComponent(disposition.replace("attachment; filename*=UTF-8''", ''))).toBe(sent.name);
  });

  it('is done with the bytes alone, in several pieces of the database', async () => {
    const bytes = Buffer.alloc(3_000_001, 'bảng vàng ');
    const sent = await send('/files?name=C:%5Cdanh%20s%C3%A1ch%5Ck%C3%A8m.bin', { body: bytes as never });
    expect(sent).toMatchObject({ status: 201, name: 'kèm.bin', size: bytes.length });
    expect(Buffer.from(await (await back(sent.path)).arrayBuffer()).equals(bytes)).toBe(true);
    const [row] = await registry.sql<{ n: number }>(
      'select count(*)::integer as n from file_pieces where file_id = $1',
      [sent.id],
    );
    expect(row?.n).toBe(6);
  });

  it('of the same file again answers the first one, once', async () => {
    const first = await send('/files', asForm('kèm theo.txt', 'hai lần'));
    const again = await send('/files', asForm('kèm theo.txt', 'hai lần'));
    const renamed = await send('/files', asForm('kèm theo khác.txt', 'hai lần'));
    const byAnother = await send('/files', asForm('kèm theo.txt', 'hai lần'), others);
    expect([first.status, again.status, renamed.status, byAnother.status]).toEqual([201, 200, 201, 201]);
    expect(again.id).toBe(first.id);
    expect(new Set([first.id, renamed.id, byAnother.id]).size).toBe(3);
  });

  it('keeps a file from everybody but its sender', async () => {
    const { id, path } = await send('/files', asForm('riêng.txt', 'chỉ của tôi'));
    expect([await back(path), await back(path, others), await back(path, {})].map(({ status }) => status)).toEqual([
      200, 404, 401,
    ]);
    const query = `{ storedFile(id: "${id}") { name size path origin } }`;
    const { errors } = await registry.as('ADMINISTRATOR').send(query);
    expect(errors?.[0]?.extensions.code).toBe('UNKNOWN_ID');
    expect((await back('/files/not-an-id')).status).toBe(400);
  });

  it('needs somebody who may record', async () => {
    const reader = { authorization: `Bearer ${await newStaffToken(registry.url, 'READER', null)}` };
    expect(await send('/files', asForm('a.txt', 'a'), {})).toMatchObject({ status: 401, code: 'SIGN_IN_NEEDED' });
    expect(await send('/files', asForm('a.txt', 'a'), reader)).toMatchObject({ status: 403, code: 'NOT_ALLOWED' });
  });

  it.each<[string, string, () => RequestInit, number, string]>([
    ['no bytes', '/files?name=a.txt', () => ({ body: '' }), 400, 'FILE_EMPTY'],
    ['an empty part', '/files', () => asForm('a.txt', ''), 400, 'FILE_EMPTY'],
    ['no name', '/files', () => ({ body: 'a' }), 400, 'FILE_NAME_NEEDED'],
    ['a form without a file', '/files', () => ({ body: new FormData() }), 400, 'FILE_MISSING'],
    ['a name too long', `/files?name=${'a'.repeat(201)}`, () => ({ body: 'a' }), 400, 'FILE_NAME_NEEDED'],
    ['too much', '/files?name=a', () => ({ body: Buffer.alloc(LARGEST_FILE + 1) as never }), 413, 'FILE_TOO_LARGE'],
    ['too much in a form', '/files', () => asForm('a', Buffer.alloc(LARGEST_FILE + 1)), 413, 'FILE_TOO_LARGE'],
    ['a form that is none', '/files', () => broken(), 400, 'FILE_MISSING'],
  ])('is refused with %s, and nothing is kept', async (_what, path, init, status, code) => {
    const count = () =>
      registry.sql('select (select count(*) from stored_files) f, (select count(*) from file_pieces) p');
    const before = await count();
    expect(await send(path, init())).toMatchObject({ status, code });
    expect(await count()).toEqual(before);
    expect(spooled()).toEqual([]);
  });

  it('that breaks off half-way leaves nothing behind', async () => {
    const { hostname, port } = new URL(registry.address);
    const socket = connect(Number(port), hostname);
    const head = `POST /files?name=nua.bin HTTP/1.1\r\nhost: ${hostname}\r\nauthorization: ${mine.authorization}\r\n`;
    socket.write(`${head}content-type: application/octet-stream\r\ncontent-length: 100000\r\n\r\nnửa chừng`);
    while (spooled().length === 0) await sleep(20);
    socket.destroy();
    while (spooled().length > 0) await sleep(20);
    expect(await registry.sql("select from stored_files where name = 'nua.bin'")).toEqual([]);
    await registry.anonymous.ask('{ meetings { nodes { id } } }');
  });

  it('takes the bytes away after their time and says so', async () => {
    const { id, path } = await send('/files', asForm('cũ.txt', 'đã lâu'));
    await registry.sql("update stored_files set created_at = now() - interval '91 days' where id = $1", [id]);
    await send('/files', asForm('mới.txt', 'vừa xong'));
    expect((await back(path)).status).toBe(409);
    expect(await registry.sql('select from file_pieces where file_id = $1', [id])).toEqual([]);
  });

  it('is kept in the audit, and what the registry makes is kept likewise', async () => {
    const { id } = await send('/files', asForm('kiểm tra.txt', 'có ghi lại'));
    const acts = await registry.sql('select act, subject_type from audit_entries where subject_id = $1', [id]);
    expect(acts).toEqual([{ act: 'uploadFile', subject_type: 'StoredFile' }]);
    const files = registry.app.get(FilesService);
    const { file } = await registry.asSystem(() =>
      files.store({
        name: 'bao-cao.txt',
        mediaType: 'text/plain',
        origin: 'GENERATED',
        bytes: [Buffer.from('a'), Buffer.from('b')],
      }),
    );
    const read = await registry.asSystem(async () => files.read(await files.getFile(file.id)));
    expect(read.toString()).toBe('ab');
  });
});

function broken(): RequestInit {
  return { body: 'no boundary here', headers: { 'content-type': 'multipart/form-data; boundary=x' } };
}
