import { describe, expect, it } from '@jest/globals';
import type { Database } from '../platform/database/database.js';
import { idOfBody } from './named-body.js';

describe('Bodies of one name', () => {
  it('are listed with what tells them apart', async () => {
    const name = 'Ủy ban MTTQ Việt Nam xã Nà Lươn';
    const bodies = [
      { id: '1', name, area: 'Xã Nà Lươn', from: null, to: '2025-06-30' },
      { id: '2', name, area: 'Xã Nà Lươn', from: '2025-07-01', to: null },
      { id: '3', name, area: null, from: null, to: null },
    ];
    const database = { query: () => Promise.resolve(bodies) } as unknown as Database;
    const said = await idOfBody(database, name).catch((error: Error) => error.message);
    expect(said.split('\n').slice(1)).toEqual([
      `  1 ${name} (Xã Nà Lươn, …–2025)`,
      `  2 ${name} (Xã Nà Lươn, 2025–…)`,
      `  3 ${name}`,
    ]);
  });
});
