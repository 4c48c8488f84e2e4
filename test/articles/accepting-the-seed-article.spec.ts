import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { Registry } from '../support/registry.js';

// The text is not ours: it is read where it lies beside the checkout, and is not part of it.
const SEED = [process.cwd(), join(import.meta.dirname, '..', '..')]
  .map((root) => join(root, '..', 'shared', 'seed', 'ham-yen-2021.txt'))
  .find((path) => existsSync(path));

const UNKNOWN = {
  verb: 'PRESENTED',
  grantorsPrinted: [],
  grantorPhrase: 'các cấp',
  groups: null,
  individuals: null,
  households: null,
  enterprises: null,
  combined: null,
  unspecified: true,
  standing: 'ACCEPTED',
};
const attendance = (name: string, roles: string[], positions: string[]) => ({
  namePrinted: name,
  roles,
  person: { displayName: name },
  positions: positions.map((printed) => ({ printed })),
});
const person = (displayName: string, posts: string[]) => ({
  displayName,
  posts: posts.map((titlePrinted) => ({ titlePrinted })),
});

const present = SEED === undefined ? describe.skip : describe;

present('accepting the article from which the registry was conceived', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
  });
  afterAll(() => registry.close());

  it('gives one meeting, two people with two posts each, two claims about one handing-over, and no award line', async () => {
    const { draft } = await registry
      .as('RECORDER')
      .act('draftFromArticle', { source: { text: readFileSync(SEED!, 'utf8') } }, 'draft { id version }');
    const accepted = await registry.as('RECORDER').act(
      'acceptDraft',
      draft,
      `article { title author publishedOn recordStatus }
       meetings { title kind heldFrom heldPrinted heldInferredFrom yearReviewed yearPlanned organisers { printed part }
         attendances(first: 10) { nodes { namePrinted roles person { displayName } positions { printed } } } }
       people { displayName posts { titlePrinted } }
       claims { place quote spanStart verb form { code } formPrinted grantorsPrinted grantorPhrase presentersPrinted
         groups individuals households enterprises combined unspecified standing }
       presentations { presenters { namePrinted } items { award { id } claim { place } } }
       awards { id } decisions { id } warnings { code partKey message }`,
    );
    expect(accepted.article).toEqual({
      title: 'Hàm Yên tổng kết công tác mặt trận và các tổ chức chính trị xã hội huyện năm 2020',
      author: 'PV',
      publishedOn: null,
      recordStatus: 'DRAFT',
    });
    expect(accepted.meetings).toEqual([
      {
        title: expect.stringMatching(
          /^Hội nghị tổng kết công tác Mặt trận .* năm 2020, triển khai nhiệm vụ năm 2021$/u,
        ),
        kind: 'YEAR_END_REVIEW',
        heldFrom: '2021-01-12',
        heldPrinted: 'Ngày 12/1',
        heldInferredFrom: 'năm suy ra từ năm được tổng kết (2020)',
        yearReviewed: 2020,
        yearPlanned: 2021,
        organisers: [
          { printed: 'Ban Thường trực Ủy ban MTTQ huyện', part: 'HOST' },
          { printed: 'Ban Thường vụ các tổ chức chính trị - xã hội huyện', part: 'COHOST' },
        ],
        attendances: {
          nodes: [
            attendance(
              'Mai Hồng Hà',
              ['SPEAKER', 'PRESENTER', 'ATTENDEE'],
              ['Ủy viên BCH Đảng bộ tỉnh', 'Bí thư Huyện ủy'],
            ),
            attendance('Đinh Công Thơ', ['ATTENDEE'], ['Phó Bí thư Huyện ủy', 'Chủ tịch UBND huyện']),
          ],
        },
      },
    ]);
    expect(accepted.people).toEqual([
      person('Mai Hồng Hà', ['Ủy viên BCH Đảng bộ tỉnh', 'Bí thư Huyện ủy']),
      person('Đinh Công Thơ', ['Phó Bí thư Huyện ủy', 'Chủ tịch UBND huyện']),
    ]);
    expect(accepted.claims).toMatchObject([
      { place: 'CAPTION', form: { code: 'CERTIFICATE_OF_MERIT' }, presentersPrinted: ['Mai Hồng Hà'], ...UNKNOWN },
      { place: 'BODY', form: null, formPrinted: 'Bằng khen, giấy khen', presentersPrinted: [], ...UNKNOWN },
    ]);
    expect(accepted.presentations).toEqual([
      {
        presenters: [{ namePrinted: 'Mai Hồng Hà' }],
        items: [
          { award: null, claim: { place: 'CAPTION' } },
          { award: null, claim: { place: 'BODY' } },
        ],
      },
    ]);
    expect([accepted.awards, accepted.decisions]).toEqual([[], []]);
    expect(await registry.sql('select from awards')).toEqual([]);
    expect(accepted.warnings).toEqual([]);
  });
});
