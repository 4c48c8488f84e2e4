import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** The id of no record at all. */
export const NOBODY = '01890000-0000-7000-8000-00000000dead';

const USUAL: Record<string, unknown> = {
  ID: NOBODY,
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: '2021-01-12',
  PartialDate: '2021-01',
  DateTime: '2021-01-12T08:00:00+07:00',
  Dong: 1,
  String: 'Ví dụ',
};

/** What somebody who means no good, or whose program is broken, might send past the scalars. */
const STRANGE: Record<string, readonly unknown[]> = {
  ID: ["' or 1=1 --", `${NOBODY}\u0000`, NOBODY],
  Int: [-2_147_483_648, 2_147_483_647],
  Boolean: [false],
  Date: ['0001-01-01', '9999-12-31'],
  PartialDate: ['0001', '9999'],
  DateTime: ['0001-01-01T00:00:00+14:00', '9999-12-31T23:59:59.999999999Z'],
  Dong: [0, 1_000_000_000_000],
  String: ['', '\u0000', '\ud800', 'a'.repeat(10_000), "';--%_\\"],
};

/** What no scalar lets through: wrong wherever it stands, so that one place of each type is enough. */
export const REFUSED: Record<string, readonly unknown[]> = {
  ID: [1.5, true, {}],
  Int: [1.5, '1', 2_147_483_648],
  Boolean: ['true', 1],
  Date: ['2021-02-30', '99999-01-01', '2021-1-1', '', 20210112, '0000-01-01'],
  PartialDate: ['2021-13', '2021-02-30', '21', '0000', 2021],
  DateTime: [
    '2021-02-30T00:00:00Z',
    '2021-01-12T08:00:00+23:00',
    '2021-01-12T25:00:00Z',
    `2021-01-12T08:00:00.${'0'.repeat(200)}Z`,
    0,
  ],
  Dong: [-1, 1.5, 1_000_000_000_001, '1.490.000', '1'],
  String: [7, true, ['x', 'y'], { x: 1 }],
};

type Slot = GraphQLArgument | GraphQLInputField;

/** A value that the schema allows, with nothing that may be left out. */
export function leastValue(given: GraphQLInputType): unknown {
  const type = getNullableType(given);
  if (isListType(type)) return [leastValue(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return USUAL[type.name] ?? 'Ví dụ';
  const fields = Object.values(type.getFields());
  return leastValues(type.isOneOf ? fields.slice(0, 1) : fields.filter(isRequiredInputField));
}

export function leastValues(slots: readonly Slot[]): Record<string, unknown> {
  return Object.fromEntries(slots.map(({ name, type }) => [name, leastValue(type)]));
}

/** Values for these arguments, each with one thing wrong or strange somewhere in it. */
export function nastyArguments(args: readonly GraphQLArgument[]): { at: string; values: Record<string, unknown> }[] {
  const least = leastValues(args.filter(isRequiredArgument));
  return args.flatMap(({ name, type }) =>
    nastyValues(type, name, 3).map(({ at, value }) => ({ at, values: { ...least, [name]: value } })),
  );
}

function nastyValues(given: GraphQLInputType, at: string, depth: number): { at: string; value: unknown }[] {
  const type = getNullableType(given);
  if (isListType(type)) {
    const items = nastyValues(type.ofType, `${at}.0`, depth);
    return [{ at, value: [] }, ...items.map((item) => ({ ...item, value: [item.value] }))];
  }
  if (isInputObjectType(type)) {
    if (depth === 0) return [];
    const least = type.isOneOf ? {} : (leastValue(type) as object);
    return Object.values(type.getFields()).flatMap((field) =>
      nastyValues(field.type, `${at}.${field.name}`, depth - 1)
        .concat(isNonNullType(field.type) ? [] : [{ at: `${at}.${field.name}`, value: null }])
        .map((nasty) => ({ at: nasty.at, value: { ...least, [field.name]: nasty.value } })),
    );
  }
  const values = isEnumType(type) ? type.getValues().map(({ name }) => name) : (STRANGE[type.name] ?? []);
  return values.slice(-5).map((value) => ({ at, value }));
}
