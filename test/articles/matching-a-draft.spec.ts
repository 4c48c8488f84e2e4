import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { ARTICLE, givenDraft } from '../support/given-drafts.js';
import { givenMeeting, givenPerson } from '../support/given-meetings.js';
import { givenArea, givenOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

const CANDIDATES = `candidates { ${['meetings', 'organisations', 'areas', 'decisions', 'awards']
  .map((kind) => `${kind} { partKey kind id label detail score reasons }`)
  .join(' ')}
  people { partKey kind id label detail score verdict evidence { code weight message } person { id displayName } } }`;

describe('records that the parts of a draft may be', () => {
  let registry: Registry;
  let draftId: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    const text = ARTICLE.replace('của UBND tỉnh cho', 'của UBND tỉnh theo Quyết định số 0152/QĐ-UBND cho').replace(
      'Nhân dịp này,',
      'Đại biểu huyện Suối Bạc, tỉnh Ví Dụ vui mừng. Nhân dịp này,',
    );
    draftId = (await givenDraft(registry, { source: { text } })).id;
  });
  afterAll(() => registry.close());

  const candidates = async (client = registry.as('RECORDER'), id = draftId) => {
    const { draft } = await client.ask(`query ($id: ID!) { draft(id: $id) { ${CANDIDATES} } }`, { id });
    return draft.candidates;
  };
  const of = (list: { partKey: string; id: string; reasons: string[]; score: number }[], key: string) =>
    list.filter(({ partKey }) => partKey === key).map(({ id, reasons, score }) => ({ id, reasons, score }));

  it('have a price, so that nobody asks for those of a whole list', async () => {
    const query = (first: number) => `{ drafts(first: ${first}) { nodes { candidates { meetings { id } } } } }`;
    const { errors } = await registry.as('READER').send(query(20));
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TOO_LARGE']);
    const { drafts } = await registry.as('RECORDER').ask(query(9));
    expect(drafts.nodes).toEqual([{ candidates: { meetings: [] } }]);
    const aliases = Array.from(
      { length: 12 },
      (_, i) => `d${i}: draft(id: "${draftId}") { candidates { areas { id } } }`,
    );
    const many = await registry.as('RECORDER').send(`{ ${aliases.join(' ')} }`);
    expect(many.errors?.[0]?.extensions.code).toBe('QUERY_TOO_LARGE');
  });

  it('are none in an empty registry', async () => {
    expect(await candidates()).toEqual({
      meetings: [],
      organisations: [],
      people: [],
      areas: [],
      decisions: [],
      awards: [],
    });
  });

  it('are bodies of the name, with abbreviations written out and the area that the article names, alive on that day first', async () => {
    const area = await givenArea(registry, { name: 'Huyện Suối Bạc', kind: 'DISTRICT', validFrom: '1980-01-01' });
    const body = { system: 'FRONT', kind: 'FRONT_COMMITTEE', level: 'DISTRICT' };
    const alive = await givenOrganisation(registry, {
      ...body,
      name: 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện Suối Bạc',
      areaId: area,
      validFrom: '1990-01-01',
    });
    const gone = await givenOrganisation(registry, {
      ...body,
      name: 'Uỷ ban MTTQ huyện Suối Bạc',
      validFrom: '1950-01-01',
      validTo: '1980-12-31',
    });
    const elsewhere = await givenOrganisation(registry, { ...body, name: 'Ủy ban MTTQ Việt Nam huyện Nơi Khác' });
    const province = await givenOrganisation(registry, {
      name: 'Ủy ban nhân dân tỉnh Ví Dụ',
      system: 'STATE',
      kind: 'PEOPLES_COMMITTEE',
    });
    const { organisations } = await candidates();
    expect(of(organisations, 'm1.o1')).toEqual([
      { id: alive, reasons: ['NAME_FOLDED_EQUAL', 'EXISTED_THEN', 'AREA_NAMED'], score: 0.8 },
      { id: gone, reasons: ['NAME_FOLDED_EQUAL', 'NOT_EXISTING_THEN'], score: 0.1 },
    ]);
    // "Ủy ban MTTQ Việt Nam huyện" is completed by the district that the article names.
    expect(of(organisations, 'a1.g1')[0]).toMatchObject({
      id: alive,
      reasons: ['NAME_COMPLETED', 'EXISTED_THEN', 'AREA_NAMED'],
    });
    expect(of(organisations, 'a2.g1')).toMatchObject([{ id: province, reasons: ['NAME_COMPLETED'] }]);
    expect(JSON.stringify(organisations)).not.toContain(elsewhere);
  });

  it('are bodies by a former name', async () => {
    const renamed = await givenOrganisation(registry, {
      name: 'Ủy ban MTTQ huyện Suối Bạc',
      validFrom: '2000-01-01',
      level: 'DISTRICT',
    });
    await registry.sql(
      `update organisation_versions set valid = '[2000-01-01,2023-01-01)' where organisation_id = $1`,
      [renamed],
    );
    await registry.sql(
      `insert into organisation_versions (id, organisation_id, name, valid) values (gen_random_uuid(), $1, 'Ủy ban MTTQ xã Tên Mới', '[2023-01-01,)')`,
      [renamed],
    );
    const { organisations } = await candidates();
    const found = of(organisations, 'm1.o1').find(({ id }) => id === renamed);
    expect(found?.reasons).toContain('FORMER_NAME');
  });

  it('are people by the evidence of the registry: the same scores as personCandidates, likeliest first', async () => {
    const recorder = registry.as('RECORDER');
    const same = await givenPerson(registry, 'Vàng A Lềnh');
    await recorder.act('recordPost', { personId: same, titlePrinted: 'Bí thư Huyện uỷ' }, '__typename');
    const other = await givenPerson(registry, 'VÀNG A LỀNH');
    await recorder.act('recordPost', { personId: other, titlePrinted: 'Giáo viên' }, '__typename');
    const { people } = await candidates();
    const mine = people.filter(({ partKey }: { partKey: string }) => partKey === 'p1');
    expect(mine).toMatchObject([
      {
        id: same,
        kind: 'PERSON',
        label: 'Vàng A Lềnh',
        detail: 'Bí thư Huyện uỷ',
        verdict: 'LIKELY',
        person: { id: same },
      },
      { id: other, label: 'VÀNG A LỀNH', detail: 'Giáo viên', verdict: 'POSSIBLE' },
    ]);
    expect(mine[0].evidence.map(({ code }: { code: string }) => code)).toEqual(['NAME_AS_PRINTED', 'SAME_POSITION']);
    expect(mine[0].evidence[1].message).toContain('Bí thư Huyện uỷ');
    const { personCandidates } = await recorder.ask(
      'query ($input: PersonCandidatesInput!) { personCandidates(input: $input) { person { id } score evidence { code weight } } }',
      { input: { name: 'Vàng A Lềnh', position: 'Tỉnh ủy viên, Bí thư Huyện ủy', on: '2022-01-14' } },
    );
    const told = ({ score, evidence }: { score: number; evidence: { code: string; weight: number }[] }) => [
      score,
      evidence.map(({ code, weight }) => [code, weight]),
    ];
    expect(mine.map(told)).toEqual(personCandidates.map(told));
    const recipient = await givenPerson(registry, 'Lý Văn Sơn');
    expect((await candidates()).people.filter(({ partKey }: { partKey: string }) => partKey === 'a2.n1')).toMatchObject(
      [{ id: recipient, evidence: [{ code: 'NAME_AS_PRINTED' }] }],
    );
  });

  it('are never people who are known to be somebody else than whom the part was accepted as', async () => {
    const recorder = registry.as('RECORDER');
    const names = ['Cầm Thị Ban', 'Cầm Thị Ban', 'Cầm Thị Ban'];
    const [one, two, three] = await Promise.all(names.map((name) => givenPerson(registry, name)));
    await recorder.act('recordKnownDifferent', { personIds: [one, two], reason: 'Hai người ở hai xã' }, '__typename');
    const text = ARTICLE.replace('Ngày 14/1', 'Ngày 20/1').replaceAll('Vàng A Lềnh', 'Cầm Thị Ban');
    const other = await givenDraft(registry, { source: { text } });
    const proposed = async () => {
      const { draft } = await recorder.ask(`query ($id: ID!) { draft(id: $id) { ${CANDIDATES} } }`, { id: other.id });
      return of(draft.candidates.people, 'p1')
        .map(({ id }) => id)
        .toSorted();
    };
    expect(await proposed()).toEqual([one, two, three].toSorted());
    const parts = [{ key: 'p1', action: 'LINK', personId: one }];
    await recorder.act('acceptDraft', { ...other, only: ['m1', 'p1'], parts }, '__typename');
    expect(await proposed()).toEqual([three]);
  });

  it('are meetings of that day with a title or an organiser in common, and none that staff of another body keep as a draft', async () => {
    const meeting = {
      title: 'Hội nghị tổng kết công tác Mặt trận năm 2021',
      heldFrom: '2022-01-14',
      yearReviewed: 2021,
    };
    const alike = await givenMeeting(registry, { ...meeting, organisers: [{ printed: 'Ủy ban MTTQ huyện Suối Bạc' }] });
    await givenMeeting(registry, { ...meeting, title: 'Kỳ họp Hội đồng nhân dân' });
    await givenMeeting(registry, { ...meeting, heldFrom: '2022-01-15' });
    const theirs = await givenOrganisation(registry, { name: 'Đơn vị bạn' });
    const hidden = await givenMeeting(registry, { ...meeting, keptById: theirs });
    const ours = await givenOrganisation(registry, { name: 'Đơn vị ta' });
    const own = await givenDraft(registry, { keptById: ours });
    const { meetings } = await candidates(registry.as('RECORDER', ours), own.id);
    const ofDay = meetings.filter(({ reasons }: { reasons: string[] }) => !reasons.includes('TEXT_ALIKE'));
    expect(of(ofDay, 'm1')).toEqual([
      { id: alike, reasons: ['SAME_DAY', 'TITLE_ALIKE', 'ORGANISER_SHARED'], score: 0.85 },
    ]);
    expect((await candidates()).meetings.map(({ id }: { id: string }) => id)).toContain(hidden);
  });

  it('are the decision of the number, with its issuer and year, and the lines of who is named', async () => {
    const issuerId = await givenOrganisation(registry, {
      name: 'UBND tỉnh Ví Dụ',
      system: 'STATE',
      kind: 'PEOPLES_COMMITTEE',
    });
    const { decision } = await registry.as('RECORDER').act(
      'recordAwardDecision',
      {
        issuerId,
        number: '152/QĐ-UBND',
        signedOn: '2021-12-30',
        subject: 'Khen thưởng',
        lines: [{ form: 'CERTIFICATE_OF_MERIT', recipient: { kind: 'INDIVIDUAL', namePrinted: 'Lý Văn Sơn' } }],
      },
      'decision { id }',
    );
    const { decisions, awards } = await candidates();
    expect(of(decisions, 'a2.d')).toEqual([
      { id: decision.id, reasons: ['NUMBER_EQUAL', 'ISSUER_NAMED', 'YEAR_FITS'], score: 0.95 },
    ]);
    expect(of(awards, 'a2.n1')).toMatchObject([
      { reasons: ['NAME_EQUAL', 'FORM_EQUAL', 'GRANTOR_EQUAL', 'GRANTED_WITHIN_YEAR'], score: 1 },
    ]);
    const other = { kind: 'INDIVIDUAL', namePrinted: 'Lý Văn Sơn' };
    const report = (form: string, grantorPrinted: string, grantedOn: string) =>
      registry
        .as('RECORDER')
        .act('recordReportedAward', { form, grantorPrinted, grantedOn, recipient: other }, '__typename');
    await report('CERTIFICATE_OF_MERIT', 'Bộ Công Thương', '2022-12-01');
    await report('CERTIFICATE_OF_COMMENDATION', 'UBND tỉnh Ví Dụ', '2021-12-30');
    // What was granted later, by another body, or is of another form, is hardly the one told of.
    expect(of((await candidates()).awards, 'a2.n1')).toMatchObject([
      { reasons: ['NAME_EQUAL', 'FORM_EQUAL', 'GRANTOR_EQUAL', 'GRANTED_WITHIN_YEAR'], score: 1 },
      { reasons: ['NAME_EQUAL', 'FORM_DIFFERS', 'GRANTOR_EQUAL', 'GRANTED_WITHIN_YEAR'], score: 0.3 },
      { reasons: ['NAME_EQUAL', 'FORM_EQUAL', 'GRANTOR_DIFFERS', 'GRANTED_LATER'], score: 0 },
    ]);
  });

  it('are areas that the article names, as they were on that day', async () => {
    const { areas } = await candidates();
    expect(of(areas, 'm1.place')).toMatchObject([{ reasons: ['NAME_FOLDED_EQUAL', 'EXISTED_THEN'] }]);
  });

  it('are no areas where those live who were given awards', async () => {
    const recorder = registry.as('RECORDER');
    const home = await givenArea(registry, { name: 'Xã Nà Lục', kind: 'COMMUNE', validFrom: '1980-01-01' });
    const held = await givenArea(registry, { name: 'Huyện Khe Đá', kind: 'DISTRICT', validFrom: '1980-01-01' });
    const text = ARTICLE.replace('Ngày 14/1', 'Ngày 21/1')
      .replaceAll('Suối Bạc', 'Khe Đá')
      .replace('Trưởng Ban Công tác Mặt trận thôn Nà Ví', 'Chủ tịch Hội Nông dân xã Nà Lục, huyện Khe Đá');
    const { id } = await givenDraft(registry, { source: { text } });
    const { draft } = await recorder.ask(`query ($id: ID!) { draft(id: $id) { ${CANDIDATES} } }`, { id });
    const places = draft.candidates.areas.map((area: { id: string }) => area.id);
    expect(places).toContain(held);
    expect(places).not.toContain(home);
  });

  it('show the form of the catalogue that accepting would record, where the draft knows only its kind', async () => {
    const recorder = registry.as('RECORDER');
    const open = await givenDraft(registry, { source: { text: ARTICLE.replace('Ngày 14/1', 'Ngày 22/1') } });
    const ask = async () => {
      const { draft } = await recorder.ask(
        'query ($id: ID!) { draft(id: $id) { candidates { forms { partKey kind label detail } } } }',
        { id: open.id },
      );
      return draft.candidates.forms.filter(({ partKey }: { partKey: string }) => partKey === 'a2');
    };
    const [form] = await ask();
    expect(form).toMatchObject({ kind: 'FORM', label: 'Bằng khen', detail: 'CERTIFICATE_OF_MERIT' });
    const named = await registry.sql(
      `select name_vi as name from award_forms where code = 'CERTIFICATE_OF_COMMENDATION'`,
    );
    const awards = [{ key: 'a2', formPrinted: named[0]!['name'] }];
    const { draft } = await recorder.act('reviseDraft', { ...open, awards }, 'draft { id version }');
    expect((await ask())[0]).toMatchObject({ detail: 'CERTIFICATE_OF_COMMENDATION' });
    // Somebody of the name was granted one just before.
    const another = { ...draft, parts: [{ key: 'a2', action: 'CREATE' }] };
    const accepted = await recorder.act('acceptDraft', another, 'awards { form { code } }');
    expect(accepted.awards).toEqual([{ form: { code: 'CERTIFICATE_OF_COMMENDATION' } }]);
  });

  it('are found in two to five statements a kind, whatever the draft and the registry', async () => {
    const { statements } = await statementsDuring(() => candidates());
    expect(statements.length).toBeLessThanOrEqual(27);
    const asked = await statementsDuring(() =>
      registry
        .as('RECORDER')
        .ask('query ($id: ID!) { draft(id: $id) { candidates { people { id } } } }', { id: draftId }),
    );
    // The draft, what it says, who it may be, and what is selected of them.
    expect(asked.statements).toHaveLength(4);
  });
});
