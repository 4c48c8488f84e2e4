import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ModulesContainer } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, type GraphQLField, type GraphQLSchema, isCompositeType } from 'graphql';
import { accessDecisionOf } from '../../src/platform/graphql/compiling/access.js';
import { ROLES } from '../../src/platform/request/viewer.js';
import { leastArguments } from '../support/least-arguments.js';
import { fromSource } from '../support/from-source.js';
import { Registry } from '../support/registry.js';

/** What @Query and @Mutation, and what @ResolveField leave on a method (@nestjs/graphql, graphql.constants). */
const ROOT = 'graphql:resolver_type';
const FIELD = 'graphql:resolve_property';

interface ResolverMethod {
  name: string;
  /** Query, Mutation or Subscription; undefined for a field of another type. */
  root: string | undefined;
  schemaName: string;
  decision: string | undefined;
  owner: object;
}

function methodsOf(type: { name: string; prototype: object }): ResolverMethod[] {
  return Object.entries(Object.getOwnPropertyDescriptors(type.prototype)).flatMap(([name, { value }]) => {
    if (typeof value !== 'function' || name === 'constructor') return [];
    const root = Reflect.getMetadata(ROOT, value) as string | undefined;
    if (root === undefined && !Reflect.hasMetadata(FIELD, value)) return [];
    const schemaName = (Reflect.getMetadata('graphql:resolver_name', value) as string | undefined) ?? name;
    return [{ name: `${type.name}.${name}`, root, schemaName, decision: accessDecisionOf(value), owner: type }];
  });
}

describe('who may', () => {
  let registry: Registry;
  let schema: GraphQLSchema;
  const resolvers: { type: { name: string; prototype: object }; plain: boolean }[] = [];
  let methods: ResolverMethod[];

  beforeAll(async () => {
    registry = await Registry.open({}, fromSource);
    schema = registry.app.get(GraphQLSchemaHost).schema;
    for (const module of registry.app.get(ModulesContainer).values())
      for (const wrapper of module.providers.values()) {
        const instance: unknown = wrapper.instance;
        if (typeof instance !== 'object' || instance === null) continue;
        const type = Object.getPrototypeOf(instance)?.constructor as { name: string; prototype: object } | undefined;
        if (!type?.prototype || methodsOf(type).length === 0) continue;
        const plain = wrapper.metatype === (type as unknown) && !wrapper.inject && !wrapper.isAlias;
        resolvers.push({ type, plain });
      }
    methods = resolvers.flatMap(({ type }) => methodsOf(type));
  });
  afterAll(() => registry.close());

  const rootFields = (name: 'Query' | 'Mutation'): GraphQLField<unknown, unknown>[] => {
    const type = name === 'Query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(type?.getFields() ?? {});
  };

  it('is decided at every query, mutation and field that a method answers', () => {
    expect(methods.length).toBeGreaterThan(20);
    const known = new Set(['PUBLIC', 'SIGNED_IN', 'SHAPE', ...ROLES]);
    expect(methods.filter(({ decision }) => !known.has(decision ?? '')).map(({ name }) => name)).toEqual([]);
  });

  it('is decided at every entry of the schema: each has its method', () => {
    for (const root of ['Query', 'Mutation'] as const) {
      const found = methods.filter((method) => method.root === root).map(({ schemaName }) => schemaName);
      expect(found.sort()).toEqual(
        rootFields(root)
          .map(({ name }) => name)
          .sort(),
      );
    }
  });

  it('is said of every query that the public is refused', () => {
    const forStaff = new Set(
      methods
        .filter(({ root, decision }) => root === 'Query' && decision !== 'PUBLIC')
        .map(({ schemaName }) => schemaName),
    );
    const silent = rootFields('Query').filter(
      ({ name, description }) =>
        forStaff.has(name) !== (/\(cán bộ[);,]/u.test(description!) && /\(staff[);,]/u.test(description!)),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('is left to a shape only where a shape answers: at fields, not at entries', () => {
    const entries = methods.filter(({ root }) => root !== undefined);
    expect(entries.filter(({ decision }) => decision === 'SHAPE').map(({ name }) => name)).toEqual([]);
    // Guards do not run at fields, so a role there would promise what nobody keeps.
    const fields = methods.filter(({ root }) => root === undefined);
    expect(
      fields.filter(({ decision }) => decision !== 'SHAPE' && decision !== 'PUBLIC').map(({ name }) => name),
    ).toEqual([]);
  });

  it('cannot be stepped around: resolvers are plain classes, without a parent, and nothing is pushed', () => {
    expect(resolvers.filter(({ plain }) => !plain).map(({ type }) => type.name)).toEqual([]);
    const inherits = resolvers.filter(({ type }) => Object.getPrototypeOf(type.prototype) !== Object.prototype);
    expect(inherits.map(({ type }) => type.name)).toEqual([]);
    expect(schema.getSubscriptionType()).toBeUndefined();
    expect(methods.filter(({ root }) => root === 'Subscription')).toEqual([]);
  });

  const documentOf = (root: 'query' | 'mutation', field: GraphQLField<unknown, unknown>) =>
    `${root} { ${field.name}${leastArguments(field.args)} ${isCompositeType(getNamedType(field.type)) ? '{ __typename }' : ''} }`;

  it('refuses every mutation to those who are not signed in, but for signing in', async () => {
    const answers = await Promise.all(
      rootFields('Mutation').map(async (field) => [
        field.name,
        await registry.anonymous.refusal(documentOf('mutation', field)),
      ]),
    );
    const open = answers.filter(([, code]) => code !== 'SIGN_IN_NEEDED');
    expect(open).toEqual([['signIn', 'SIGN_IN_REFUSED']]);
    expect(await registry.sql('select 1 from audit_entries')).toEqual([]);
  });

  it('refuses every mutation to readers, but for those on their own account', async () => {
    // A document says what its reader may read anyway, and is a file of their own.
    const documents = [
      'previewCertificateTemplate',
      'requestAwardList',
      'requestDecisionAnnex',
      'requestPublishedDocument',
      'requestReportDocument',
    ];
    const own = new Set(['signIn', 'signOut', 'changePassword', 'createApiToken', 'revokeApiToken', ...documents]);
    for (const field of rootFields('Mutation').filter(({ name }) => !own.has(name)))
      expect([field.name, await registry.as('READER').refusal(documentOf('mutation', field))]).toEqual([
        field.name,
        'NOT_ALLOWED',
      ]);
  });

  it('refuses every query of staff to those who are not signed in', async () => {
    const guarded = new Map(methods.filter(({ root }) => root === 'Query').map((m) => [m.schemaName, m.decision]));
    for (const field of rootFields('Query').filter(({ name }) => guarded.get(name) !== 'PUBLIC'))
      expect([field.name, await registry.anonymous.refusal(documentOf('query', field))]).toEqual([
        field.name,
        'SIGN_IN_NEEDED',
      ]);
  });
});
