import process from 'node:process';
import { commandLine } from './cli/command-line.js';
import { DomainError } from './platform/errors/domain-error.js';

try {
  await commandLine().parseAsync();
} catch (error) {
  const known = error instanceof DomainError ? `${error.wordingIn('vi')}\n${error.wordingIn('en')}` : undefined;
  process.stderr.write(`${known ?? (error instanceof Error ? error.message : String(error))}\n`);
  process.exitCode = 1;
}
