import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type GivenDecision,
  givenCatalogue,
  givenProvincialFront,
  givenPublicDecision,
  line,
} from '../support/given-awards.js';
import { givenCertificateTemplate } from '../support/given-certificates.js';
import { type Client, Registry } from '../support/registry.js';

describe('finding an award by the number of its certificate', () => {
  let registry: Registry;
  let front: string;
  let decision: GivenDecision;
  beforeAll(async () => {
    registry = await Registry.open({ BANGVANG_PUBLIC_URL: 'https://bangvang.vi-du.vn' });
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    decision = await givenPublicDecision(registry, front, [
      line('Lò Thị Một', { certificateNumber: 'Số: 0125/BK-MTTQ' }),
      line('Lò Thị Hai', { certificateNumber: '12/2021' }),
      line('Lò Thị Ba', { certificateNumber: '1252' }),
      line('Lò Thị Tư'),
    ]);
  });
  afterAll(() => registry.close());

  const found = async (certificateNumber: string, as: Client = registry.anonymous): Promise<string[]> => {
    const { awards } = await as.ask(
      'query ($number: String) { awards(certificateNumber: $number, orderBy: RECIPIENT_NAME) { nodes { recipientName } } }',
      { number: certificateNumber },
    );
    return awards.nodes.map(({ recipientName }: { recipientName: string }) => recipientName);
  };

  it.each([
    ['Số: 0125/BK-MTTQ', ['Lò Thị Một']],
    ['125bkmttq', ['Lò Thị Một']],
    ['số vào sổ 125 / BK - mttq', ['Lò Thị Một']],
    ['125', ['Lò Thị Một']],
    ['1252', ['Lò Thị Ba']],
    ['12/2021', ['Lò Thị Hai']],
    ['12', ['Lò Thị Hai']],
    ['122021', []],
    ['BK-MTTQ', []],
    ['…', []],
  ])('%s finds %j', async (typed, names) => {
    expect(await found(typed)).toEqual(names);
  });

  it('finds it by the number that it was printed with', async () => {
    const templateId = await givenCertificateTemplate(registry.as('RECORDER'), front);
    const awardIds = [decision.awards[3]?.id];
    await registry.as('RECORDER').act('printCertificates', { templateId, awardIds, numberFrom: 777 }, '__typename');
    expect(await found('0777')).toEqual(['Lò Thị Tư']);
  });

  it('finds one that was issued again by its new number, and for staff by the old one, too', async () => {
    const { id, version } = decision.awards[2]!;
    await registry
      .as('APPROVER')
      .act(
        'reissueAwards',
        { awards: [{ id, version }], effectiveOn: '2021-03-01', reason: 'Bị mất', certificateNumber: '9001' },
        '__typename',
      );
    expect(await found('9001')).toEqual(['Lò Thị Ba']);
    expect(await found('1252')).toEqual([]);
    expect(await found('1252', registry.as('READER'))).toEqual(['Lò Thị Ba']);
  });
});
