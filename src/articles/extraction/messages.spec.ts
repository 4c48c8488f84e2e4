import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { DOUBT_CODES } from './messages.js';

it('docs/extraction.md says what every doubt means', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/extraction.md'), 'utf8');
  expect(DOUBT_CODES.filter((code) => !page.includes(`| \`${code}\``))).toEqual([]);
});
