import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/** Bundles the desk into `directory`: three files, which load nothing else. */
export async function buildDesk(directory) {
  await build({
    entryPoints: [join(here, 'desk.tsx'), join(here, 'desk.css')],
    outdir: directory,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'warning',
  });
  await copyFile(join(here, 'desk.html'), join(directory, 'desk.html'));
}

if (argv[1] === fileURLToPath(import.meta.url)) await buildDesk(join(here, '..', 'dist', 'web'));
