import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuthService } from '../../src/auth/auth.service.js';
import { ARTICLE } from '../support/given-drafts.js';
import { fromSource } from '../support/from-source.js';
import { Registry } from '../support/registry.js';
import { type CodeBlock, writtenPages } from '../support/written-pages.js';

const run = promisify(execFile);

const page = writtenPages().find(({ path }) => path === 'docs/api.md');
const shell = page?.blocks.filter(({ language }) => language === 'sh') ?? [];
const [preamble, signIn, changePassword, createStaff, grantRole, createToken, sendFile, draft, honourees] = shell as [
  CodeBlock,
  CodeBlock,
  CodeBlock,
  CodeBlock,
  CodeBlock,
  CodeBlock,
  CodeBlock,
  CodeBlock,
  CodeBlock,
];
const NEW_PASSWORD = 'cây đa bến nước sân đình';

describe('the first steps of docs/api.md', () => {
  let registry: Registry;
  let administratorPassword: string;
  const folder = mkdtempSync(join(tmpdir(), 'bang-vang-steps-'));
  beforeAll(async () => {
    registry = await Registry.open({}, fromSource);
    const first = await registry.asSystem(() => registry.app.get(AuthService).createFirstAdministrator());
    administratorPassword = first?.oneTimePassword ?? '';
    writeFileSync(join(folder, 'bai.txt'), ARTICLE);
  });
  afterAll(async () => {
    await registry.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What a block prints, line by line, typed into a shell as it stands but for what a reader puts in. */
  const typed = async (block: CodeBlock, given: Record<string, string> = {}) => {
    const put = (text: string) => Object.entries(given).reduce((all, [what, by]) => all.replaceAll(what, by), text);
    const script = [preamble.text, `U=${registry.address}`, put(block.text)].join('\n');
    const { stdout } = await run('bash', ['-eu', '-c', script], { cwd: folder });
    // The tests know what the page selects.
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    return stdout.split(/\n|(?<=\})(?=\{)/u).flatMap((line): any[] => (line.trim() ? [JSON.parse(line)] : []));
  };

  it('lead from the one-time password to a draft, typed one after the other', async () => {
    const [signedIn] = await typed(signIn, { 'ONE-TIME PASSWORD': administratorPassword });
    expect(signedIn).toEqual({
      data: { signIn: { viewer: { displayName: 'Quản trị viên', mustChangePassword: true } } },
    });

    const [tooEarly] = await typed(createStaff);
    expect(tooEarly.errors[0].extensions.code).toBe('PASSWORD_CHANGE_NEEDED');

    const [changed] = await typed(changePassword, {
      'ONE-TIME PASSWORD': administratorPassword,
      'NEW PASSWORD': NEW_PASSWORD,
    });
    expect(changed).toEqual({ data: { changePassword: { viewer: { username: 'quantri' } } } });

    const [created] = await typed(createStaff);
    const { staffAccount, oneTimePassword } = created.data.createStaff;
    const [granted] = await typed(grantRole, { 'ID OF THE ACCOUNT': staffAccount.id });
    expect(granted.errors).toBeUndefined();

    // "Mai signs in and changes her password as in 1 and 2, then".
    const [mai] = await typed(signIn, { quantri: 'mai.ht', 'ONE-TIME PASSWORD': oneTimePassword });
    expect(mai.data.signIn.viewer.displayName).toBe('Hoàng Thị Mai');
    await typed(changePassword, { 'ONE-TIME PASSWORD': oneTimePassword, 'NEW PASSWORD': NEW_PASSWORD });
    const [token] = await typed(createToken);
    expect(token.data.createApiToken).toEqual({
      token: expect.stringMatching(/^bv_/u),
      apiToken: { expiresAt: expect.any(String) },
    });

    const secret = { 'bv_…': token.data.createApiToken.token as string };
    const [asForm, asBytes] = await typed(sendFile, secret);
    expect(asForm).toMatchObject({ name: 'bai.txt', mediaType: 'text/plain', size: Buffer.byteLength(ARTICLE) });
    expect(asBytes.id).toBe(asForm.id);
    const shown = page?.blocks.find(({ language }) => language === 'json');
    expect(Object.keys(asForm)).toEqual(Object.keys(JSON.parse(shown?.text ?? '{}')));

    const before = sendFile.text.split('\n').find((line) => line.startsWith('TOKEN=')) ?? '';
    const [drafted] = await typed(
      { ...draft, text: `${before}\n${draft.text}` },
      { ...secret, 'ID OF THE FILE': asForm.id },
    );
    expect(drafted).toEqual({ data: { draftFromArticle: { draft: { id: expect.any(String), version: 1 } } } });
  });

  it('are followed by a question that anybody may ask', async () => {
    const [answer] = await typed(honourees);
    expect(answer).toEqual({
      data: { honourees: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } },
    });
  });

  it('are all of the page: each of its blocks was typed', () => {
    expect(shell).toHaveLength(9);
  });
});
