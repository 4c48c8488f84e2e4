import { describe, expect, it } from '@jest/globals';
import { addressOf, addressOfRoom, placeAt } from './route.js';

const ID = '019af3c2-7d40-7aa1-8a3e-1f2e3d4c5b6a';

describe('an address of the desk', () => {
  it.each([
    ['', { room: 'work', id: null }],
    ['#/work/', { room: 'work', id: null }],
    ['#/?state=OPEN', { room: 'articles', id: null }],
    ['#/lists/?state=STAGED', { room: 'lists', id: null }],
    ['#/records/?shelf=awards', { room: 'records', id: null }],
    ['#/', { room: 'articles', id: null }],
    [`#/${ID}`, { room: 'articles', id: ID }],
    ['#/lists', { room: 'lists', id: null }],
    ['#/lists/', { room: 'lists', id: null }],
    [`#/lists/${ID}`, { room: 'lists', id: ID }],
    ['#/publication/', { room: 'publication', id: null }],
    [`#/publication/${ID}`, { room: 'publication', id: ID }],
    ['#/duplicates/', { room: 'duplicates', id: null }],
    [`#/duplicates/${ID}/${ID}`, { room: 'duplicates', id: null }],
    ['#/records', { room: 'records', id: null }],
    [`#/records/people/${ID}`, { room: 'records', id: null }],
    ['#/account/', { room: 'account', id: null }],
    ['#/elsewhere', { room: 'articles', id: null }],
  ])('%s leads to one place', (address, place) => expect(placeAt(address)).toEqual(place));

  it.each(['articles', 'lists', 'publication'] as const)('of the %s leads there', (room) => {
    expect(placeAt(addressOfRoom(room))).toEqual({ room, id: null });
    expect(placeAt(addressOf(ID, room))).toEqual({ room, id: ID });
  });
});
