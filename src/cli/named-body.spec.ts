import { describe, expect, it } from '@jest/globals';
import type { INestApplication } from '@nestjs/common';
import { idOfBody } from './named-body.js';

describe('Bodies of one name', () => {
  it('are listed with what tells them apart', async () => {
    const name = 'Ủy ban MTTQ Việt Nam xã Nà Lươn';
    const bodies = [
      { id: '1', name, areaId: 'A', validFrom: null, validTo: '2025-06-30' },
      { id: '2', name, areaId: 'A', validFrom: '2025-07-01', validTo: null },
      { id: '3', name, areaId: null, validFrom: null, validTo: null },
    ];
    const answers = {
      findNamed: () => Promise.resolve(bodies),
      query: () => Promise.resolve([{ id: 'A', name: 'Xã Nà Lươn' }]),
    };
    const app = { get: () => answers } as unknown as INestApplication;
    const said = await idOfBody(app, name).catch((error: Error) => error.message);
    expect(said.split('\n').slice(2)).toEqual([
      `  1 ${name} (Xã Nà Lươn, … – 30/06/2025)`,
      `  2 ${name} (Xã Nà Lươn, 01/07/2025 – …)`,
      `  3 ${name}`,
    ]);
  });

  it.each([
    ['2024', '1'],
    ['2026', '2'],
    ['2025', 'hãy nêu mã.'],
  ])('are told apart by the time of a report: %s', async (within, expected) => {
    const name = 'Ủy ban MTTQ Việt Nam tỉnh Nà Lươn';
    const bodies = [
      { id: '1', name, areaId: null, validFrom: null, validTo: '2025-06-30' },
      { id: '2', name, areaId: null, validFrom: '2025-07-01', validTo: null },
    ];
    const answers = { findNamed: () => Promise.resolve(bodies), query: () => Promise.resolve([]) };
    const app = { get: () => answers } as unknown as INestApplication;
    expect(await idOfBody(app, name, { within }).catch((error: Error) => error.message)).toContain(expected);
  });
});
