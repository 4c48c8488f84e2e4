import fc from 'fast-check';

/** One line, as it is put into the table. */
export interface GeneratedAward {
  id: string;
  form: string;
  awardClass: string | null;
  correctedClass: string | null;
  grantor: number;
  /** Of which it is a line; null: of none. */
  decision: number | null;
  level: string | null;
  kind: string;
  mode: string | null;
  position: string | null;
  person: number | null;
  named: boolean;
  quantity: number | null;
  area: number | null;
  unit: number | null;
  grantedOn: string | null;
  state: string;
  status: string;
  presented: 'NO' | 'YES' | 'ABSENT' | 'WITHDRAWN';
  reported: boolean;
}

/** What became of an area or body: it stands, or ended into others, one of which may be the principal. */
export interface Fate {
  into: number[];
  principal: boolean;
}

export interface GeneratedWorld {
  areas: Fate[];
  bodies: Fate[];
  people: { hidden: boolean; merged: boolean }[];
  awards: GeneratedAward[];
}

/** Areas and bodies 0 to 2 stand for good: what ends goes over into them. */
const STANDING = 3;
export const COUNT = 8;
export const PEOPLE = 40;
export const DECISIONS = 60;
export const FORMS = [
  'CERTIFICATE_OF_MERIT',
  'CERTIFICATE_OF_COMMENDATION',
  'GREAT_UNITY_MEDAL',
  'LABOUR_ORDER',
  'EMULATION_FLAG',
];
export const KINDS = ['INDIVIDUAL', 'GROUP', 'HOUSEHOLD', 'ENTERPRISE', 'UNKNOWN'];

const fate = fc.oneof(
  fc.constant<Fate>({ into: [], principal: false }),
  fc.record<Fate>({
    into: fc.uniqueArray(fc.nat(STANDING - 1), { minLength: 1, maxLength: 2 }),
    principal: fc.boolean(),
  }),
);
const fates = fc
  .array(fate, { minLength: COUNT - STANDING, maxLength: COUNT - STANDING })
  .map((ended) => [...Array.from({ length: STANDING }, (): Fate => ({ into: [], principal: false })), ...ended]);

const pad = (n: number) => String(n).padStart(2, '0');
const day = fc
  .tuple(fc.integer({ min: 2018, max: 2021 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${pad(m)}-${pad(d)}`);
const grantedOn = fc.oneof(
  { weight: 20, arbitrary: day },
  { weight: 3, arbitrary: day.map((d) => d.slice(0, 7)) },
  { weight: 2, arbitrary: day.map((d) => d.slice(0, 4)) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const often = <T>(usual: T, ...others: T[]) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant(usual) },
    ...others.map((other) => ({ weight: 1, arbitrary: fc.constant(other) })),
  );
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 5 });
const CLASSES = fc.constantFrom('FIRST', 'SECOND', 'THIRD');

const award: fc.Arbitrary<GeneratedAward> = fc
  .record({
    form: fc.constantFrom(...FORMS),
    awardClass: fc.option(CLASSES, { nil: null, freq: 1 }),
    correctedClass: fc.option(CLASSES, { nil: null, freq: 1 }).map((value) => value),
    grantor: fc.nat(COUNT - 1),
    decision: orNull(fc.nat(DECISIONS - 1)),
    level: orNull(fc.constantFrom('PROVINCE', 'DISTRICT', 'CENTRAL')),
    kind: fc.constantFrom(...KINDS),
    mode: orNull(fc.constantFrom('REGULAR', 'THEMATIC', 'SUDDEN')),
    position: orNull(fc.constantFrom('OTHER_LEADER', 'DIRECT_WORKER')),
    person: orNull(fc.nat(PEOPLE - 1)),
    named: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    quantity: orNull(fc.integer({ min: 1, max: 30 })),
    area: orNull(fc.nat(COUNT - 1)),
    unit: orNull(fc.nat(COUNT - 1)),
    grantedOn,
    state: often('GRANTED', 'ANNULLED', 'REPLACED'),
    status: often('CONFIRMED', 'DRAFT', 'WITHDRAWN'),
    presented: fc.constantFrom<GeneratedAward['presented']>('NO', 'YES', 'ABSENT', 'WITHDRAWN'),
    reported: fc.boolean(),
  })
  .map((each) => ({
    ...each,
    id: '',
    // Only an individual of the registry is linked here; a line that names nobody has no person.
    person: each.named && each.kind === 'INDIVIDUAL' ? each.person : null,
    quantity: each.named ? 1 : each.quantity,
  }));

export function generatedWorld(awards: number): fc.Arbitrary<GeneratedWorld> {
  return fc.record({
    areas: fates,
    bodies: fates,
    people: fc.array(fc.record({ hidden: fc.boolean(), merged: fc.boolean() }), {
      minLength: PEOPLE,
      maxLength: PEOPLE,
    }),
    awards: fc.array(award, {
      minLength: awards > 5000 ? awards : Math.ceil(awards / 2),
      maxLength: awards,
      size: 'max',
    }),
  });
}

/** Two records of one person: an odd one may have been merged into the even one before it, awards and all. */
export function keptPerson({ people }: GeneratedWorld, i: number): number {
  return i % 2 === 1 && people[i]?.merged ? i - 1 : i;
}
