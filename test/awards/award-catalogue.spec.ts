import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue } from '../support/given-awards.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

describe('the catalogue of awards', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
  });
  afterAll(() => registry.close());

  const forms = async (args: string, selection = 'code') =>
    (await registry.anonymous.ask(`{ awardForms${args} { ${selection} } }`)).awardForms;

  it('is loaded again at every start without doubling or touching anything', async () => {
    const rows = () =>
      registry.sql(`select (select count(*) from award_forms) as forms, (select count(*) from grant_authorities) as authorities,
        (select count(*) from award_form_aliases) as aliases, (select max(version) from award_forms) as version`);
    const before = await rows();
    await givenCatalogue(registry);
    expect(await rows()).toEqual(before);
  });

  it('brings back what differs from the data, and the rank of awards with it', async () => {
    await registry.sql(`update award_forms set name_vi = 'Sai', rank = 9 where code = 'CERTIFICATE_OF_MERIT'`);
    await givenCatalogue(registry);
    expect(await forms('(text: "bang khen")', 'nameVi')).toContainEqual({ nameVi: 'Bằng khen' });
  });

  it('is public, ordered by rank, in one statement with aliases, authorities and their legal basis', async () => {
    const { answer, statements } = await statementsDuring(() =>
      forms(
        '',
        'code rank aliases classes authorities { level system validFrom validTo legalBasis instrument { numberPrinted } countedInStateStatistics notCountedBecauseVi }',
      ),
    );
    expect(statements).toHaveLength(1);
    const ranks = answer.map(({ rank }: { rank: number }) => rank);
    expect(ranks).toEqual(ranks.toSorted((one: number, other: number) => one - other));
    const merit = answer.find(({ code }: { code: string }) => code === 'CERTIFICATE_OF_MERIT');
    expect(merit.authorities).toContainEqual(
      expect.objectContaining({
        level: 'PROVINCE',
        system: 'FRONT',
        countedInStateStatistics: false,
        notCountedBecauseVi: expect.stringContaining('không phải Bằng khen cấp tỉnh'),
        instrument: { numberPrinted: '222/QĐ-MTTW' },
      }),
    );
  });

  it('is found by family, recipient, name and alias, without accents', async () => {
    expect(await forms('(text: "dai doan ket dan toc ky niem chuong")')).toEqual([{ code: 'GREAT_UNITY_MEDAL' }]);
    expect(await forms('(family: TITLE, recipientKind: HOUSEHOLD)')).toEqual([{ code: 'CULTURAL_FAMILY' }]);
  });

  const form = {
    code: 'LOCAL_BADGE',
    family: 'OTHER',
    nameVi: 'Huy hiệu địa phương',
    nameEn: 'Local badge',
    recipientKinds: ['INDIVIDUAL'],
    rank: 900,
    aliases: ['Huy hiệu Ví Dụ'],
  };

  it('is extended by administrators with forms and with authorities on a legal basis', async () => {
    const admin = registry.as('ADMINISTRATOR');
    const { awardForm } = await admin.act('recordAwardForm', form, 'awardForm { code genre aliases }');
    expect(awardForm).toEqual({ code: 'LOCAL_BADGE', genre: 'BADGE', aliases: ['Huy hiệu Ví Dụ'] });
    const authority = {
      form: 'LOCAL_BADGE',
      level: 'PROVINCE',
      system: 'STATE',
      validFrom: '2020-01-01',
      validTo: '2024-12-31',
      legalBasis: 'Quyết định 1/2020',
      countedInStateStatistics: false,
      notCountedBecauseVi: 'Ngoài Luật',
    };
    const { grantAuthority } = await admin.act(
      'recordGrantAuthority',
      authority,
      'grantAuthority { validFrom validTo recipientKinds notCountedBecauseEn }',
    );
    expect(grantAuthority).toEqual({
      validFrom: '2020-01-01',
      validTo: '2024-12-31',
      recipientKinds: ['INDIVIDUAL'],
      notCountedBecauseEn: 'Ngoài Luật',
    });
    await givenCatalogue(registry);
    expect(await forms('(text: "huy hieu vi du")', 'code authorities { legalBasis }')).toEqual([
      { code: 'LOCAL_BADGE', authorities: [{ legalBasis: 'Quyết định 1/2020' }] },
    ]);
    const refusal = (more: object) => admin.refusalOf('recordGrantAuthority', { ...authority, ...more });
    expect(await refusal({ form: 'NONE' })).toBe('FORM_UNKNOWN at input.form');
    expect(await refusal({ validTo: '2019-01-01' })).toBe('END_BEFORE_START at input.validTo');
    expect(await refusal({ notCountedBecauseVi: null })).toBe('REASON_NOT_COUNTED at input.notCountedBecauseVi');
    expect(await refusal({ instrument: 'NONE' })).toBe('INSTRUMENT_UNKNOWN at input.instrument');
  });

  it('says of every form what it is; of one that was added it is said anew, of one of the catalogue not', async () => {
    expect(await forms('(family: OTHER)', 'code genre')).toContainEqual({ code: 'LETTER_OF_PRAISE', genre: 'LETTER' });
    expect(await forms('(text: "anh hung lao dong")', 'genre')).toEqual([{ genre: 'HONORARY_TITLE' }]);
    const admin = registry.as('ADMINISTRATOR');
    await admin.act(
      'recordAwardForm',
      { ...form, code: 'HEALTH_MEDAL', nameVi: 'Vì sức khỏe nhân dân', aliases: [] },
      'awardForm { code }',
    );
    const change = { form: 'HEALTH_MEDAL', genre: 'COMMEMORATIVE_MEDAL' };
    const { awardForm } = await admin.act('changeAwardForm', change, 'awardForm { genre }');
    expect(awardForm).toEqual({ genre: 'COMMEMORATIVE_MEDAL' });
    expect(await admin.refusalOf('changeAwardForm', { ...change, form: 'BADGE' })).toBe(
      'FORM_OF_THE_CATALOGUE at input.form',
    );
    expect(await registry.as('APPROVER').refusalOf('changeAwardForm', change)).toBe('NOT_ALLOWED');
  });

  it('refuses a code that is taken or malformed, and anybody but administrators', async () => {
    const admin = registry.as('ADMINISTRATOR');
    expect(await admin.refusalOf('recordAwardForm', { ...form, code: 'CERTIFICATE_OF_MERIT' })).toBe(
      'FORM_CODE_TAKEN at input.code',
    );
    expect(await admin.refusalOf('recordAwardForm', { ...form, code: 'bằng khen' })).toBe(
      'CODE_MALFORMED at input.code',
    );
    expect(await admin.refusalOf('recordAwardForm', { ...form, code: 'NEW_ONE', recipientKinds: ['UNKNOWN'] })).toBe(
      'RECIPIENT_KINDS_NEEDED at input.recipientKinds',
    );
    expect(await registry.as('APPROVER').refusalOf('recordAwardForm', form)).toBe('NOT_ALLOWED');
  });
});
