import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath, exit, stdout } from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { endWithNpm, ensure, fail, root } from './ensure.mjs';

/** What has to hold before a change is shown to others: scripts that Node runs one after the other. */
const steps = () => [
  { name: 'format', run: [bin('prettier'), '--check', '--log-level=warn', '.'] },
  { name: 'lint, with the order of the rooms', run: [bin('oxlint'), '--deny-warnings'] },
  { name: 'types', run: [bin('typescript', 'tsc'), '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'types of the desk', run: [bin('typescript', 'tsc'), '--noEmit', '-p', 'web/tsconfig.json'] },
  { name: 'no piece of code written twice', run: [bin('jscpd')] },
  { name: 'schema.graphql equals the code', run: ['dist/src/cli.js', 'schema', '--check'] },
  { name: 'migrated tables equal the entities', run: jest('test/contract/migrations.spec.ts') },
];

endWithNpm();
try {
  await ensure();
} catch (error) {
  fail(error);
}
let passed = 0;
let failed = 0;
for (const { name, run } of steps()) {
  const from = performance.now();
  const { code, said } = await execute(run);
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)\n`);
  if (code === 0) passed += 1;
  else {
    failed += 1;
    stdout.write(`${stripVTControlCharacters(said).trim().replace(/^/gm, '    ')}\n`);
  }
}
stdout.write(`\n${passed} passed, ${failed} failed\n`);
exit(failed === 0 ? 0 : 1);

/** The script behind an installed command: unlike the links in `.bin` it starts the same way on every system. */
function bin(name, command = name) {
  const directory = join(root, 'node_modules', name);
  const { bin: scripts } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  return join(directory, typeof scripts === 'string' ? scripts : scripts[command]);
}

function jest(spec) {
  return ['--experimental-vm-modules', '--no-warnings', bin('jest'), '--runTestsByPath', spec];
}

function execute(args) {
  const script = args.find((arg) => !arg.startsWith('--'));
  if (!existsSync(join(root, script)) && !existsSync(script)) return { code: 1, said: `${script} does not exist` };
  return new Promise((resolve) => {
    const child = spawn(execPath, args, {
      cwd: root,
      env: { ...env, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
    child.once('close', (code) => resolve({ code, said }));
  });
}
