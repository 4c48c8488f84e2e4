import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenPublicPerson } from '../support/given-awards.js';
import { type GraphQLAnswer, Registry } from '../support/registry.js';

const NOBODY = '01890000-0000-7000-8000-00000000beef';

describe('what is refused of a request', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  const told = ({ errors = [] }: GraphQLAnswer) => errors.map(({ path, extensions }) => [path, extensions.code]);

  it('leaves the answers to the other questions as they are, and is null itself', async () => {
    const id = await givenPublicPerson(registry, 'Người Có Thật');
    const one = await registry.anonymous.send(
      `{ a: person(id: "${id}") { displayName } b: person(id: "${NOBODY}") { displayName } }`,
    );
    expect(one.data).toEqual({ a: { displayName: 'Người Có Thật' }, b: null });
    expect(told(one)).toEqual([[['b'], 'UNKNOWN_ID']]);
    const list = await registry.anonymous.send('{ honourees { totalCount } meetings(year: 1) { totalCount } }');
    expect(list.data).toEqual({ honourees: { totalCount: 0 }, meetings: null });
    expect(told(list)).toEqual([[['meetings'], 'NUMBER_OUT_OF_RANGE']]);
  });

  it('is a field of staff alone, where it stands: null, and told once however many rows there are', async () => {
    for (const name of ['Người Thứ Nhất', 'Người Thứ Hai']) await givenPublicPerson(registry, name);
    const [people] = await registry.sql<{ ids: string[] }>('select array_agg(id::text order by id) as ids from people');
    const asked = people!.ids
      .map((id, i) => `p${i}: person(id: "${id}") { visibilityReason visibility ...Names }`)
      .join(' ');
    const answer = await registry.anonymous.send(
      `{ ${asked} } fragment Names on Person { displayName names { source printed } again: names { of: source } }`,
    );
    const inOrder = (places: unknown[]) => places.map((place) => JSON.stringify(place)).sort();
    expect(inOrder(told(answer))).toEqual(
      inOrder(
        people!.ids.flatMap((_, i) => [
          [[`p${i}`, 'visibilityReason'], 'STAFF_ONLY'],
          [[`p${i}`, 'visibility'], 'STAFF_ONLY'],
          [[`p${i}`, 'names', 0, 'source'], 'STAFF_ONLY'],
          [[`p${i}`, 'again', 0, 'of'], 'STAFF_ONLY'],
        ]),
      ),
    );
    const { p0, p1 } = answer.data as Record<string, object>;
    expect([p0, p1]).toEqual([
      expect.objectContaining({ displayName: expect.any(String), visibilityReason: null, visibility: null }),
      expect.objectContaining({ displayName: expect.any(String), visibilityReason: null, visibility: null }),
    ]);
  });

  it('is a whole list of staff alone, and no more than that', async () => {
    const answer = await registry.anonymous.send('{ honourees { totalCount } people { nodes { displayName } } }');
    expect(answer.data).toEqual({ honourees: { totalCount: 0 }, people: null });
    expect(told(answer)).toEqual([[['people'], 'SIGN_IN_NEEDED']]);
  });
});
