import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { GivenDrafts } from '../support/given-drafts.js';
import { Registry } from '../support/registry.js';

const SEEN =
  'draft { id version contents { awards { key form formPrinted } doubts { code partKey messageVi messageEn } } }';

const BADGES = `Phường Suối Bạc trao Huy hiệu Đảng

Sáng 16/5/2023, Đảng ủy phường Suối Bạc tổ chức Lễ trao tặng Huy hiệu Đảng đợt 19/5.

Dịp này, Đảng ủy phường trao Huy hiệu 75 năm tuổi Đảng cho đồng chí Lò Thị Mận và trao Huy hiệu 45 năm tuổi Đảng cho 2 đảng viên.`;

describe('the form of an award as staff put it right', () => {
  let registry: Registry;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  const told = ({ draft }: { draft: { contents: { doubts: { code: string; partKey: string | null }[] } } }) =>
    draft.contents.doubts.filter(({ code }) => /FORM/u.test(code)).map(({ code, partKey }) => [code, partKey]);

  it('is one of the catalogue, or a kind that the reader knows; anything else is refused by its name', async () => {
    const draft = await given.open();
    const recorder = registry.as('RECORDER');
    const refused = async (form: string) => {
      const { errors } = await recorder.send(
        'mutation ($input: ReviseDraftInput!) { reviseDraft(input: $input) { draft { id } } }',
        { input: { ...draft, awards: [{ key: 'a2' }, { key: 'a1', form }] } },
      );
      return errors?.[0];
    };
    expect((await refused('NO_SUCH_FORM'))?.extensions).toMatchObject({
      code: 'UNKNOWN_FORM',
      field: 'input.awards.1.form',
      details: { form: 'NO_SUCH_FORM' },
    });
    const named = await refused('Bằng khen');
    expect(named?.extensions).toMatchObject({ code: 'FORM_BY_CODE', field: 'input.awards.1.form' });
    expect(named?.message).toContain('CERTIFICATE_OF_MERIT');
    const awards = [{ key: 'a1', form: 'CERTIFICATE_OF_MERIT' }];
    const revised = await recorder.act('reviseDraft', { ...draft, awards }, SEEN);
    expect(revised.draft.contents.awards[0].form).toBe('CERTIFICATE_OF_MERIT');
  });

  it('holds where staff choose it, whatever form the printed words are the name of', async () => {
    const draft = await given.open();
    const recorder = registry.as('RECORDER');
    // The article prints "Bằng khen" for a2; staff know better.
    const awards = [{ key: 'a2', form: 'CERTIFICATE_OF_COMMENDATION' }];
    const revised = await recorder.act('reviseDraft', { ...draft, awards }, SEEN);
    const { id, version } = revised.draft;
    const accepted = await recorder.act('acceptDraft', { id, version }, 'awards { form { code } }');
    expect(accepted.awards).toEqual([{ form: { code: 'CERTIFICATE_OF_COMMENDATION' } }]);
  });

  it('is doubted, and no line recorded, where the kind that staff choose is not that of the printed words', async () => {
    const draft = await given.open();
    const recorder = registry.as('RECORDER');
    const awards = [{ key: 'a2', form: 'ORDER' }];
    const revised = await recorder.act('reviseDraft', { ...draft, awards }, SEEN);
    expect(told(revised)).toContainEqual(['FORM_NOT_IN_CATALOGUE', 'a2']);
    const { id, version } = revised.draft;
    const accepted = await recorder.act(
      'acceptDraft',
      { id, version },
      'awards { form { code } } warnings { code partKey }',
    );
    expect(accepted.awards).toEqual([]);
    expect(accepted.warnings).toContainEqual({ code: 'FORM_NOT_IN_CATALOGUE', partKey: 'a2' });
  });

  it('is doubted where the article does not print the words that are given as printed', async () => {
    const draft = await given.open();
    const recorder = registry.as('RECORDER');
    const awards = [{ key: 'a2', formPrinted: 'Bằng khen của Thủ tướng Chính phủ' }];
    const revised = await recorder.act('reviseDraft', { ...draft, awards }, SEEN);
    expect(told(revised)).toContainEqual(['FORM_NOT_IN_TEXT', 'a2']);
    const doubt = revised.draft.contents.doubts.find(({ code }: { code: string }) => code === 'FORM_NOT_IN_TEXT');
    expect(doubt.messageVi).toContain('hình thức như in');
    const again = await recorder.act(
      'reviseDraft',
      { id: draft.id, version: revised.draft.version, awards: [{ key: 'a2', formPrinted: 'bằng khen' }] },
      SEEN,
    );
    expect(told(again)).not.toContainEqual(['FORM_NOT_IN_TEXT', 'a2']);
  });

  it('is the one of the catalogue whatever years of membership a badge of the Party is called after', async () => {
    const recorder = registry.as('RECORDER');
    const read = await recorder.act(
      'draftFromArticle',
      { source: { text: BADGES } },
      SEEN.replace('draft {', 'draft { state'),
    );
    const { id, version, contents } = read.draft;
    expect(contents.awards.map(({ formPrinted }: { formPrinted: string }) => formPrinted)).toEqual([
      'Huy hiệu 75 năm tuổi Đảng',
      'Huy hiệu 45 năm tuổi Đảng',
    ]);
    const accepted = await recorder.act(
      'acceptDraft',
      { id, version },
      'claims { form { code } } awards { form { code } } warnings { code }',
    );
    const codes = [...accepted.awards, ...accepted.claims].map(
      ({ form }: { form: { code: string } | null }) => form?.code,
    );
    expect(new Set(codes.filter((code) => code !== undefined))).toEqual(new Set(['PARTY_BADGE']));
    expect(accepted.warnings.map(({ code }: { code: string }) => code)).not.toContain('FORM_NOT_IN_CATALOGUE');
  });
});
