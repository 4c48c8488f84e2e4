import { GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { InvalidError, type Message } from '../errors/domain-error.js';
import { platformMessages } from '../errors/platform-messages.js';
import { isDay } from '../time/day.js';
import { parsePartialDate } from '../time/partial-date.js';

/** Characters of a refused value that its message repeats. */
const MOST_QUOTED = 60;

/** A scalar that is a string in JSON and must pass `check`. */
function checkedString(
  name: string,
  specifiedByURL: string,
  description: string,
  problem: Message,
  check: (value: string) => boolean,
) {
  const refuse = (value: string): never => {
    throw new InvalidError(problem, { details: { value: value.slice(0, MOST_QUOTED) } });
  };
  const parse = (value: unknown): string =>
    typeof value === 'string' && check(value) ? value : refuse(JSON.stringify(value));
  return new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL,
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => (node.kind === Kind.STRING ? parse(node.value) : refuse(print(node))),
  });
}

export const DateScalar = checkedString(
  'Date',
  'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  'Một ngày theo lịch / a calendar day, `2021-01-12` (ISO 8601). A day that does not exist is refused.',
  platformMessages.NO_SUCH_DAY,
  isDay,
);

export const PartialDateScalar = checkedString(
  'PartialDate',
  'https://www.loc.gov/standards/datetime/',
  'Ngày, tháng hoặc năm, đúng với độ chính xác của nguồn / a day, month or year, as precise as the source: `2021-01-12`, `2021-01`, `2021`.',
  platformMessages.NO_SUCH_PARTIAL_DATE,
  (value) => parsePartialDate(value).ok,
);

export const DateTimeScalar = checkedString(
  'DateTime',
  'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  'Một thời điểm / an instant with its offset, `2021-01-12T08:00:00+07:00` (RFC 3339); where an argument says so, a day.',
  platformMessages.NO_SUCH_INSTANT,
  (value) =>
    isDay(value) ||
    (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/.test(value) &&
      isDay(value.slice(0, 10)) &&
      !Number.isNaN(Date.parse(value))),
);

const LARGEST_AMOUNT = 1_000_000_000_000;

function dong(value: unknown, sent: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LARGEST_AMOUNT) return value;
  throw new InvalidError(platformMessages.NO_SUCH_AMOUNT, {
    details: { value: sent.slice(0, MOST_QUOTED), most: LARGEST_AMOUNT },
  });
}

export const DongScalar = new GraphQLScalarType<number, number>({
  name: 'Dong',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259#section-6',
  description: `Số tiền, nguyên đồng / a whole number of đồng, from 0 to ${LARGEST_AMOUNT}.`,
  serialize: (value) => Number(value),
  parseValue: (value) => dong(value, JSON.stringify(value)),
  parseLiteral: (node) => dong(node.kind === Kind.INT ? Number(node.value) : undefined, print(node)),
});
