import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenDecision, givenProvincialFront, line } from '../support/given-awards.js';
import { Registry } from '../support/registry.js';

const WARNINGS = 'decision { id } warnings { code }';

const codes = ({ warnings }: { warnings: { code: string }[] }) => warnings.map(({ code }) => code);

describe('doubts about what is proposed', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  it('follow a proposal that is dated, or dated otherwise, to what was granted in that year', async () => {
    const lines = [line('Lường Thị Dời'), line('Lường Thị Mới')];
    await givenDecision(registry, front, lines.slice(0, 1), { signedOn: '2024-02-01' });
    const input = { status: 'PROPOSED', signedOn: null, addresseeId: front, documentType: 'TTR', lines };
    const undated = await registry
      .as('RECORDER')
      .act('recordAwardDecision', { issuerId: front, ...input, subject: 'Đề nghị' }, WARNINGS);
    expect(codes(undated)).toEqual([]);
    const { id } = undated.decision;
    const doubts = () =>
      registry.sql(
        'select version, array(select w ->> $2 from jsonb_array_elements(warnings) w) as codes from awards where decision_id = $1 order by annex_order',
        [id, 'code'],
      );
    const date = async (version: number, signedOn: string) =>
      codes(
        await registry
          .as('RECORDER')
          .act('changeAwardDecision', { id, version, signedOn }, 'decision { id } warnings { code }'),
      );
    expect(await date(1, '2024-11-20')).toEqual(['LIKELY_DUPLICATE']);
    expect(await doubts()).toEqual([
      { version: 2, codes: ['LIKELY_DUPLICATE'] },
      { version: 1, codes: [] },
    ]);
    expect(await date(2, '2024-11-21')).toEqual(['LIKELY_DUPLICATE']);
    expect(await date(3, '2025-11-20')).toEqual([]);
    expect(await doubts()).toEqual([
      { version: 3, codes: [] },
      { version: 1, codes: [] },
    ]);
  });
});
