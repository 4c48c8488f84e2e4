import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDay } from '../time/day.js';
import { parsePartialDate } from '../time/partial-date.js';

/** A scalar that is a string in JSON and must pass `check`, which answers with what is wrong or nothing. */
function checkedString(name: string, description: string, check: (value: string) => string | undefined) {
  const parse = (value: unknown): string => {
    const problem = typeof value === 'string' ? check(value) : 'it must be a string';
    if (problem !== undefined) throw new TypeError(`${name} cannot be ${JSON.stringify(value)}: ${problem}`);
    return value as string;
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const DateScalar = checkedString(
  'Date',
  'Một ngày theo lịch / a calendar day, `2021-01-12` (ISO 8601). A day that does not exist is refused.',
  (value) => (isDay(value) ? undefined : 'there is no such day; write it as 2021-01-12'),
);

export const PartialDateScalar = checkedString(
  'PartialDate',
  'Ngày, tháng hoặc năm, đúng với độ chính xác của nguồn / a day, month or year, as precise as the source: `2021-01-12`, `2021-01`, `2021`.',
  (value) =>
    parsePartialDate(value).ok ? undefined : 'write it as 2021-01-12, 2021-01 or 2021, and as a day that exists',
);

export const DateTimeScalar = checkedString(
  'DateTime',
  'Một thời điểm / an instant with its offset, `2021-01-12T08:00:00+07:00` (RFC 3339).',
  (value) =>
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(value) &&
    isDay(value.slice(0, 10)) &&
    !Number.isNaN(Date.parse(value))
      ? undefined
      : 'write it as 2021-01-12T08:00:00+07:00',
);

const LARGEST_AMOUNT = 1_000_000_000_000;

function dong(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LARGEST_AMOUNT) return value;
  throw new TypeError(`Dong cannot be ${JSON.stringify(value)}: a whole number of đồng from 0 to ${LARGEST_AMOUNT}`);
}

export const DongScalar = new GraphQLScalarType<number, number>({
  name: 'Dong',
  description: `Số tiền, nguyên đồng / a whole number of đồng, from 0 to ${LARGEST_AMOUNT}.`,
  serialize: (value) => Number(value),
  parseValue: dong,
  parseLiteral: (node) => dong(node.kind === Kind.INT ? Number(node.value) : undefined),
});
