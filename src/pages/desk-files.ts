import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface DeskFile {
  bytes: Buffer;
  mediaType: string;
  /** Changes whenever the file does. */
  tag: string;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  'desk.html': 'text/html; charset=utf-8',
  'desk.js': 'text/javascript; charset=utf-8',
  'desk.css': 'text/css; charset=utf-8',
};

/** Where `web/build.mjs` puts the desk: `dist/web` below the directory that holds package.json, however deep this file lies. */
export function deskDirectory(from: string = import.meta.dirname): string {
  if (existsSync(join(from, 'package.json'))) return join(from, 'dist', 'web');
  const above = dirname(from);
  return above === from ? join(from, 'dist', 'web') : deskDirectory(above);
}

const read = new Map<string, Promise<DeskFile | null>>();

/** One of the desk's files, read once; null: there is no such file, or the desk was not built. */
export function deskFile(name: string): Promise<DeskFile | null> {
  const mediaType = MEDIA_TYPES[name];
  if (!mediaType) return Promise.resolve(null);
  const known = read.get(name);
  if (known) return known;
  const file = readFile(join(deskDirectory(), name)).then(
    (bytes) => ({ bytes, mediaType, tag: `"${createHash('sha256').update(bytes).digest('base64url')}"` }),
    () => {
      read.delete(name);
      return null;
    },
  );
  read.set(name, file);
  return file;
}
