import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Registry } from '../support/registry.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const block = (language: string) => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(readme)?.[1] ?? '';

describe('the README', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
    await registry.modules.prepareReferenceData(registry.app);
    await registry.modules.loadExamples(registry.app);
  });
  afterAll(() => registry.close());

  it('shows a query whose answer is the one that it shows', async () => {
    expect({ data: await registry.anonymous.ask(block('graphql')) }).toEqual(JSON.parse(block('json')));
  });
});
