import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { graphql, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { allShapes, shapeOf } from '../../src/platform/graphql/compiling/shape.js';
import { runInRequest } from '../../src/platform/request/request-context.js';
import { ANONYMOUS, type Viewer } from '../../src/platform/request/viewer.js';
import { givenCatalogue } from '../support/given-awards.js';
import { givenPublicOrganisation } from '../support/given-organisations.js';
import {
  givenPublicRecords,
  givenTiedDrafts,
  givenTiedForStaff,
  type PublicRecords,
} from '../support/given-tied-records.js';
import { fromSource } from '../support/from-source.js';
import { Registry } from '../support/registry.js';
import { wholeSelection } from '../support/whole-selection.js';

/** They tell that a record was changed, not what hangs on it. */
const OF_THE_RECORD = new Set(['version', 'changedAt']);
const LEVELS = 2;

describe('what somebody may not see', () => {
  let registry: Registry;
  let schema: GraphQLSchema;
  let own: string;
  let other: string;
  let base: PublicRecords;

  beforeAll(async () => {
    registry = await Registry.open({}, fromSource);
    schema = registry.app.get(GraphQLSchemaHost).schema;
    await givenCatalogue(registry);
    own = await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ tỉnh Ví Dụ' });
    other = await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ tỉnh Mẫu' });
    base = await givenPublicRecords(registry, other);
  });
  afterAll(() => registry.close());

  const reader = (): Viewer => ({
    kind: 'STAFF',
    id: own,
    name: 'Cán bộ',
    grants: [{ role: 'READER', organisationId: own, reach: [own] }],
    mustChangePassword: false,
    credential: { kind: 'SESSION', id: own },
  });

  const typeOf = (name: string): GraphQLObjectType => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no object`);
    return type;
  };

  async function ask(viewer: Viewer, source: string, variableValues: object = {}): Promise<unknown> {
    const { data, errors } = await runInRequest({ requestId: 'test', language: 'vi', viewer }, () =>
      graphql({ schema, source, variableValues: { ...variableValues }, contextValue: {} }),
    );
    if (errors) throw new Error(`${source.slice(0, 300)}\n${errors.map(({ message }) => message).join('\n')}`);
    return JSON.parse(JSON.stringify(data));
  }

  /** Everything that there is to see from each of the records, and by each filter that names one of them. */
  async function answers(viewer: Viewer): Promise<Record<string, unknown>> {
    const staff = viewer.kind === 'STAFF';
    const shown = (type: GraphQLObjectType, field: string) => {
      const known = shapeOf(type.name)?.fields.get(field);
      return !OF_THE_RECORD.has(field) && (staff || !known || known.kind === undefined || !known.staffOnly);
    };
    const all: Record<string, unknown> = {};
    const { awards, apart: _apart, ...records } = base;
    const nodes = allShapes().filter(({ node }) => node);
    for (const [name, id] of Object.entries({ ...records, award: awards[0]!, line: awards[1]!, own, other })) {
      const { node } = (await ask(viewer, 'query ($id: ID!) { node(id: $id) { __typename } }', { id })) as {
        node: { __typename: string };
      };
      const shape = nodes.find(({ type }) => type === node.__typename)!;
      const whole = wholeSelection(typeOf(shape.type), LEVELS, shown);
      all[name] = await ask(viewer, `query ($id: ID!) { node(id: $id) { ... on ${shape.type} ${whole} } }`, { id });
    }
    const page = (type: string) => `{ totalCount nodes ${wholeSelection(typeOf(type), 1, shown)} }`;
    const lists = {
      awards: [
        '',
        '(hasArticle: true)',
        '(hasArticle: false)',
        `(meetingId: "${base.meeting}")`,
        `(presenterId: "${base.presenter}")`,
        `(organisation: { id: "${other}" })`,
        `(grantor: { id: "${other}", lineage: true })`,
        '(orderBy: RECIPIENT_NAME, text: "mau")',
        '(recordStatus: DRAFT)',
        '(withWithdrawn: true)',
      ],
      honourees: ['', '(hasArticle: false)', `(meetingId: "${base.meeting}")`, '(text: "kin")'],
      meetings: ['', `(attendeeId: "${base.presenter}")`, `(attendeeId: "${base.honouree}")`, '(recordStatus: DRAFT)'],
      articles: ['', `(meetingId: "${base.meeting}")`, `(honoureeId: "${base.honouree}")`, `(awardId: "${awards[1]}")`],
      decisions: ['', '(text: "kin")', '(status: PROPOSED)', `(issuer: { id: "${other}" })`],
      ...(staff ? {} : { organisations: ['', `(parentId: "${other}")`, '(text: "kin")'] }),
    };
    const types = {
      awards: 'Award',
      honourees: 'Honouree',
      meetings: 'Meeting',
      articles: 'Article',
      decisions: 'AwardDecision',
      organisations: 'Organisation',
    };
    for (const [list, filters] of Object.entries(lists))
      for (const filter of filters)
        all[list + filter] = await ask(viewer, `{ ${list}${filter} ${page(types[list as keyof typeof types])} }`);
    for (const text of ['mau', 'kin', 'hoi nghi'])
      all[`search ${text}`] = await ask(viewer, 'query ($text: String!) { search(text: $text) { kind title } }', {
        text,
      });
    if (!staff) return all;
    for (const about of [
      `meetingId: "${base.meeting}"`,
      `decisionId: "${base.decision}"`,
      `organisation: { id: "${other}" }`,
    ])
      all[about] = await ask(
        viewer,
        `{ reconciliation(about: { ${about} }) ${wholeSelection(typeOf('Reconciliation'), LEVELS)} }`,
      );
    all.report = await ask(
      viewer,
      `{ annualReport(input: { organisationId: "${other}", period: { kind: YEAR, year: 2021 } }) {
           narrative tables { key rows { key cells { column text } } } } }`,
    );
    return all;
  }

  it('changes no answer to them: not by what is tied to it, by counts, by order or by filters', async () => {
    const before = { everybody: await answers(ANONYMOUS), 'staff of another body': await answers(reader()) };
    await givenTiedDrafts(registry, base, other);
    expect(await answers(reader())).toEqual(before['staff of another body']);
    expect(await answers(ANONYMOUS)).toEqual(before.everybody);
    await givenTiedForStaff(registry, base, other);
    expect(await answers(ANONYMOUS)).toEqual(before.everybody);
  });
});
