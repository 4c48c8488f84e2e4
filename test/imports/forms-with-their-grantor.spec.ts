import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue } from '../support/given-awards.js';
import { type GivenBatch, givenImport, pasted } from '../support/given-imports.js';
import { givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

describe('a form of award that is printed with its grantor, as offices shorten it', () => {
  let registry: Registry;
  let union: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    union = await givenPublicOrganisation(registry, { name: 'Liên đoàn Lao động tỉnh Ví Dụ', system: 'TRADE_UNION' });
  });
  afterAll(() => registry.close());

  const stage = (...forms: string[]) =>
    givenImport(
      registry,
      union,
      pasted(['STT', 'Họ và tên', 'Hình thức'], ...forms.map((form, at) => [at + 1, `Nguyễn Văn Thử ${at}`, form])),
      { defaultKind: 'INDIVIDUAL' },
    );
  const told = ({ rows }: GivenBatch) =>
    rows.nodes.map(({ verdicts }: { verdicts: { code: string }[] }) =>
      verdicts.map(({ code }) => code).filter((code) => /^(?:FORM|GRANTOR)_/u.test(code)),
    );

  it('is the form, and a doubt only where somebody else than the issuer grants it', async () => {
    const own = await stage('Bằng khen LĐLĐ tỉnh', 'BK LĐLĐ tỉnh', 'LĐLĐ tỉnh tặng Bằng khen', 'BK tỉnh');
    expect(told(own)).toEqual([[], [], [], []]);
    const others = await stage('Giấy khen UBND xã A', 'BK UBND tỉnh', 'GK Hội ND huyện', 'GK LĐLĐ huyện', 'BK Bộ Y tế');
    expect(told(others)).toEqual(Array.from({ length: 5 }, () => ['GRANTOR_DIFFERS']));
    expect([own.counts.errors, others.counts.errors]).toEqual([0, 0]);
    const messages = others.rows.nodes.map(
      ({ verdicts }: { verdicts: { code: string; value: string }[] }) =>
        verdicts.find(({ code }) => code === 'GRANTOR_DIFFERS')!.value,
    );
    expect(messages[2]).toBe('GK Hội ND huyện');
  });

  it('is not known where two are printed, or one that the catalogue has apart', async () => {
    const batch = await stage(
      'Bằng khen UBND tỉnh, Giấy khen UBND huyện',
      'Bằng khen của UBND tỉnh và Giấy khen của UBND huyện',
      'BK Chủ tịch nước',
    );
    expect(told(batch)).toEqual(Array.from({ length: 3 }, () => ['FORM_NOT_KNOWN']));
  });
});
