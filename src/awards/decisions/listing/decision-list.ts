import { organisationShape } from '../../../organisations/organisation.shape.js';
import { keptPersonId, personShape } from '../../../people/person.shape.js';
import { InvalidError } from '../../../platform/errors/domain-error.js';
import { platformMessages } from '../../../platform/errors/platform-messages.js';
import { changesOf } from '../../../platform/graphql/compiling/changed-since.js';
import { withinDays } from '../../../platform/graphql/compiling/day-filter.js';
import { named, namedInOrder, namedYear } from '../../../platform/graphql/compiling/named.js';
import type { ListPlan, Reading } from '../../../platform/graphql/compiling/shape.js';
import { isOfMyBodies } from '../../../platform/graphql/records/of-my-bodies.js';
import { confirmedOrKept } from '../../../platform/graphql/records/record.shape.js';
import { isStaff } from '../../../platform/request/viewer.js';
import { conditions } from '../../../platform/graphql/compiling/statement.js';
import { isOneOf } from '../../listing/award-filter.js';
import type { GrantorFilterInput } from '../../listing/awards-args.js';
import type { DecisionNumberInput } from './decisions-args.js';
import { hasNumber, hasNumberOrWords, isNumber } from '../number-or-words.js';

/** SQL that is true for decisions of the issuer and year with just this number, or with one that begins with it. */
export function hasKey(t: string, key: DecisionNumberInput, whole: boolean, reading: Reading): string {
  return conditions(
    isOneOf(`${t}.issuer_id`, { id: key.issuerId }, reading),
    `${t}.signed_year = ${reading.bind(key.year, 'integer')}`,
    // What an undone import had recorded is found by its id only: the number may be another decision's now.
    `${t}.undone_at is null`,
    whole ? isNumber(t, key.number, reading) : hasNumber(t, key.number, reading),
    key.documentType ? `${t}.document_type = ${reading.bind(key.documentType, 'text')}` : undefined,
  );
}

/** A proposal stays one for good (decision 0044): whether it waits is told by its lines. */
function waits(t: string, asked: boolean): string {
  const line = `a.proposed_in_id = ${t}.id and a.state = 'PROPOSED' and a.record_status <> 'WITHDRAWN' and a.undone_at is null`;
  return `${t}.status = 'PROPOSED' and ${asked ? '' : 'not '}exists (select from awards a where ${line})`;
}

/** Doubts are staff's: the public is told of none. Written as the index awards_open_warning_idx is. */
function hasOpenWarnings(t: string, reading: Reading): string {
  if (!isStaff(reading.viewer)) return 'false';
  const a = reading.alias();
  const where = conditions(
    `${a}.warnings <> '[]' and has_open_warning(${a}.warnings, ${a}.overridden_warnings) and ${a}.decision_id is not null`,
    `${a}.state in ('PROPOSED', 'GRANTED') and ${a}.record_status <> 'WITHDRAWN'`,
    confirmedOrKept(a, reading),
  );
  return `(${t}.id in (select ${a}.decision_id from awards ${a} where ${where}))`;
}

export const decisionList: ListPlan = {
  orders: {
    SIGNED_NEWEST: {
      keys: [{ sql: (t) => `coalesce(${t}.signed_on, '')`, type: 'text', collate: 'C' }],
      descending: true,
    },
    SIGNED_OLDEST: { keys: [{ sql: (t) => `coalesce(${t}.signed_on, '9999')`, type: 'text', collate: 'C' }] },
  },
  defaultOrder: 'SIGNED_NEWEST',
  filter: (args, t, reading) => {
    const equals = (column: string, value: unknown, type = 'text') =>
      value === undefined || value === null ? undefined : `${t}.${column} = ${reading.bind(value, type)}`;
    const issuer = args.issuer as GrantorFilterInput | null | undefined;
    if (issuer && !/^[0-9a-f-]{36}$/.test(issuer.id))
      throw new InvalidError(platformMessages.MALFORMED_ID, { field: 'issuer.id' });
    return [
      issuer ? isOneOf(`${t}.issuer_id`, issuer, reading) : undefined,
      typeof args.signatoryId === 'string'
        ? `${t}.signatory_person_id = ${keptPersonId(args.signatoryId, reading)}`
        : undefined,
      equals('signed_year', args.year, 'integer'),
      ...withinDays(`${t}.signed_on`, args.signedFrom, args.signedTo, reading),
      typeof args.number === 'string' ? hasNumber(t, args.number, reading) : undefined,
      equals('status', args.status),
      equals('mode', args.mode),
      equals('record_status', args.recordStatus),
      typeof args.text === 'string' ? hasNumberOrWords(t, args.text, reading) : undefined,
      typeof args.waits === 'boolean' ? waits(t, args.waits) : undefined,
      typeof args.hasOpenWarnings === 'boolean'
        ? `${args.hasOpenWarnings ? '' : 'not '}${hasOpenWarnings(t, reading)}`
        : undefined,
      isOfMyBodies(args.ofMyBodies, t, reading),
    ];
  },
  changes: changesOf('AwardDecision'),
  names: ({ issuer, signatoryId, year, signedFrom, signedTo }) => [
    ...named(organisationShape, (issuer as GrantorFilterInput | null | undefined)?.id, 'issuer.id'),
    ...named(personShape, signatoryId as string | null | undefined, 'signatoryId'),
    ...namedYear(year, 'year'),
    ...namedInOrder(signedFrom, signedTo, 'signedTo'),
  ],
};
