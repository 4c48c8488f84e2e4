import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

export interface CodeBlock {
  language: string;
  text: string;
  /** "docs/api.md:12", for people who read a failure. */
  at: string;
}

interface WrittenPage {
  /** From the root of the checkout, with slashes. */
  path: string;
  text: string;
  blocks: CodeBlock[];
}

/** Every page that people read, in the order of their paths. */
export function writtenPages(): WrittenPage[] {
  const inDocs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md'));
  const above = readdirSync(ROOT).filter((path) => path.endsWith('.md'));
  return [...above, ...inDocs].sort().map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    return { path, text, blocks: blocksOf(path, text) };
  });
}

function blocksOf(path: string, text: string): CodeBlock[] {
  return [...text.matchAll(/^```(\w*)\n([^]*?)^```$/gmu)].map((found) => ({
    language: found[1] ?? '',
    text: found[2] ?? '',
    at: `${path}:${text.slice(0, found.index).split('\n').length}`,
  }));
}

/** What a page sends by `-d '…'`, or by a function of the shell that does. */
export function sentByShell({ text }: CodeBlock): { query: string; variables?: Record<string, unknown> }[] {
  return [...text.matchAll(/'(\{"query":[^']*\})'/gu)].map(([, body = '']) => JSON.parse(body) as { query: string });
}
