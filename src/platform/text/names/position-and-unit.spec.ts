import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { positionAndUnit } from './position-and-unit.js';

/** The desk reads the same. */
const READINGS = JSON.parse(readFileSync('test/support/positions-and-units.json', 'utf8')) as [
  string | null,
  string | null,
  string,
][];

describe('a position and its unit in one line', () => {
  it.each(READINGS)('%s and %s read: %s', (position, unit, together) => {
    expect(positionAndUnit(position, unit)).toBe(together);
  });
});
