import { existsSync, readFileSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import jestConfig from '../../jest.config.js';

/** Each thread registers its own; the thread in which they run loads this file, too. */
const HOOKS = '?hooks';

/**
 * `node --import ./test/support/typescript.mjs file.ts` runs the sources as jest does: for tests that need a process
 * of its own to kill, without a build.
 */
if (!import.meta.url.endsWith(HOOKS)) register(`${import.meta.url}${HOOKS}`);

export async function resolve(specifier, context, next) {
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL) {
    const source = new URL(specifier.replace(/js$/, 'ts'), context.parentURL);
    if (existsSync(source)) return next(source.href, context);
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const [[, options]] = Object.values(jestConfig.transform);
  const filename = fileURLToPath(url);
  const { code } = transformSync(readFileSync(filename, 'utf8'), { ...options, filename });
  return { format: 'module', source: code, shortCircuit: true };
}
