import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { Registry } from '../support/registry.js';

describe('GraphQL over HTTP', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  it('is spoken as the specification says: no audit of graphql-http finds an error', async () => {
    const audits = await auditServer({ url: `${registry.address}/graphql`, fetchFn: fetch });
    expect(audits.length).toBeGreaterThanOrEqual(61);
    const found = (status: string) =>
      audits.filter((audit) => audit.status === status).map(({ id, name }) => `${id} ${name}`);
    for (const warning of [...found('warn'), ...found('notice')]) process.stdout.write(`audit: ${warning}\n`);
    expect(found('error')).toEqual([]);
  });
});
