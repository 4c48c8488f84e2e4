import fc from 'fast-check';
import type {
  HandedOver,
  Registered,
  RegisteredAwards,
  RegisteredClaim,
} from '../../src/articles/reconciliation/registered.js';
import { awards, claim, FRONT, handed, NOBODY_KNOWN, PEOPLE, registered } from './registered-rows.js';

const some = <T>(...values: T[]) => fc.constantFrom(...values);
const grantor = some(FRONT, PEOPLE, NOBODY_KNOWN);
const group = fc
  .record({
    source: some('decision', 'decree', 'older'),
    formId: some('merit', 'commendation', 'order'),
    awardClass: some(null, 'FIRST' as const),
    recipientKind: some('GROUP', 'INDIVIDUAL', 'HOUSEHOLD', 'ENTERPRISE', 'UNKNOWN'),
    quantity: fc.integer({ min: 1, max: 40 }),
    unsaid: some(0, 0, 1),
  })
  .chain((parts) => grantor.map((by) => ({ ...parts, ...by })));
const anyAwards: fc.Arbitrary<RegisteredAwards> = fc
  .record({
    parts: group,
    bucket: some('GRANTED', 'GRANTED', 'PROPOSED', 'ANNULLED', 'REPLACED'),
    wasProposed: fc.boolean(),
  })
  .map(({ parts, ...rest }) => awards({ ...parts, ...rest } as Partial<RegisteredAwards>));
const anyHanded: fc.Arbitrary<HandedOver> = fc
  .record({
    parts: group,
    meetingId: some('meeting', 'another'),
    bucket: some('HANDED_OVER', 'HANDED_OVER', 'ABSENT', 'MISTAKEN'),
    here: fc.boolean(),
    ofThese: fc.boolean(),
  })
  .map(({ parts, ...rest }) => handed({ ...parts, ...rest } as Partial<HandedOver>));
const count = fc.option(fc.nat(40));
const anyClaim: fc.Arbitrary<RegisteredClaim> = fc
  .record({
    articleId: some('article', 'other'),
    meetingId: some('meeting', 'another', null),
    place: some('HEADLINE', 'BODY', 'CAPTION'),
    verb: some('PRESENTED', 'GRANTED', 'PROPOSED', 'PRAISED', null),
    standing: some('ACCEPTED', 'ACCEPTED', 'DISPUTED'),
    formId: some('merit', 'order', null),
    formPrinted: some(null, 'Bằng khen, giấy khen', 'Bằng gì đó'),
    grantorsPrinted: some([], ['UBND tỉnh'], ['MTTQ tỉnh Ví Dụ'], ['Hội Ví Dụ']),
    groups: count,
    individuals: count,
    households: count,
    combined: fc.option(fc.integer({ min: 1, max: 60 })),
    unspecified: fc.boolean(),
    sources: some([], ['decision'], ['decree', 'older']),
    presentedAt: some([], [], ['meeting']),
  })
  .map(({ sources, ...rest }) => claim({ ...rest, links: { sources } } as Parameters<typeof claim>[0]));
/** Any registry, as far as a reconciliation reads it. */
export const anything: fc.Arbitrary<Registered> = fc
  .record({
    awards: fc.array(anyAwards, { maxLength: 8 }),
    handedOver: fc.array(anyHanded, { maxLength: 8 }),
    claims: fc.array(anyClaim, { maxLength: 6 }),
  })
  .map((rows) => registered(rows));
