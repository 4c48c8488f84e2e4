import { describe, expect, it } from '@jest/globals';
import { addressOfNew, addressOfRecord, LOOK_UP, PAGES, recordsPlaceAt } from './address.js';

const ID = '019af3c2-7d40-7aa1-8a3e-1f2e3d4c5b6a';

describe('an address of the room of what is on record', () => {
  it.each(PAGES)('leads to one record of the %s', (page) =>
    expect(recordsPlaceAt(addressOfRecord(page, ID))).toEqual({ page, id: ID }),
  );

  it.each(['meeting', 'decision', 'proposal', 'person', 'body'] as const)('leads to where a %s is recorded', (what) =>
    expect(recordsPlaceAt(addressOfNew(what))).toEqual({ page: `new-${what}` }),
  );

  it.each([LOOK_UP, '#/records/', '#/records/people', `#/records/elsewhere/${ID}`, '#/records/new/award'])(
    '%s leads to the look-up',
    (address) => expect(recordsPlaceAt(address)).toEqual({ page: 'look-up' }),
  );
});
