import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue } from '../support/given-awards.js';
import { givenDraft, type GivenDraft } from '../support/given-drafts.js';
import { commit, givenImport, HEADINGS, pasted, settled } from '../support/given-imports.js';
import { givenPublicOrganisation } from '../support/given-organisations.js';
import { type Held, halfWay } from '../support/half-way.js';
import { type GraphQLAnswer, Registry } from '../support/registry.js';

const codesOf = ({ data, errors }: GraphQLAnswer): string[] => [
  ...(errors ?? []).map(({ extensions }) => extensions.code),
  ...(data?.acceptDraft?.warnings ?? []).map(({ code }: { code: string }) => code),
];
const MADE = 'draft { id } meetings { id } awards { id } people { id } warnings { code }';
/** Accepting looks at what is on record, and writes all, before this. */
const AT_ITS_END: Held = ['lock table article_draft_outcomes in share mode', []];

describe('what is recorded by two at the same time', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenPublicOrganisation(registry);
  });
  afterAll(() => registry.close());

  let places = 0;
  const report = (
    person: string,
    place: string,
    outlet: string,
  ) => `Mặt trận tỉnh ${place} tổng kết công tác năm 2024 (${outlet})

Ngày ${10 + places}/12/2024, tại Hội nghị tổng kết công tác Mặt trận năm 2024 do Ủy ban MTTQ Việt Nam tỉnh ${place} tổ chức, Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Nông Văn ${person.split(' ').at(-1)} đã trao Bằng khen của Ủy ban MTTQ Việt Nam tỉnh cho ông ${person}.`;
  const twoReports = async (person: string): Promise<[GivenDraft, GivenDraft]> => {
    const place = `Bạch ${['Ví', 'Lũng', 'Suối', 'Đồi', 'Nương', 'Bản'][(places += 1) % 6]!}`;
    const of = (outlet: string) => givenDraft(registry, { source: { text: report(person, place, outlet) } });
    return [await of('báo thứ nhất'), await of('báo thứ hai')];
  };
  const accept = (draft: GivenDraft, input: object) =>
    registry.as('APPROVER').act('acceptDraft', { ...draft, ...input }, MADE);
  const told = (draft: GivenDraft, input: object) =>
    registry.as('APPROVER').send(`mutation ($input: AcceptDraftInput!) { acceptDraft(input: $input) { ${MADE} } }`, {
      input: { ...draft, ...input },
    });
  const count = async (sql: string, ...values: unknown[]) => (await registry.sql(sql, values)).length;
  const named = (name: string) => count('select from people where display_name = $1', name);
  const newPerson = (name: string) =>
    givenImport(registry, front, pasted(HEADINGS, [1, name, 'Trưởng thôn', 'Thôn Đông', 'Bằng khen', '', 2020, '']));
  const withNewPerson = async (name: string) => {
    const { id, version } = await newPerson(name);
    const { batch } = await registry
      .as('RECORDER')
      .act('mendImportRows', { id, version, newPeopleForUnmatched: true }, 'batch { id version }');
    return batch as { id: string; version: number };
  };
  const start = ({ id, version }: { id: string; version: number }) =>
    registry.as('RECORDER').act('commitImport', { id, version, which: 'ALL' }, 'batch { id version }');
  const LATER = { parts: [{ key: 'a1.n1', action: 'CREATE' }] };

  it('a reprint is accepted beside its report: one meeting, one line, one handing-over, as if one came after the other', async () => {
    const [one, other] = await twoReports('Lò Văn Nhất');
    const both = { takeSure: true, confirm: true };
    const before = { meetings: await count('select from meetings'), lines: await count('select from awards') };
    await halfWay(
      registry,
      AT_ITS_END,
      () => accept(one, both),
      () => told(other, both),
    );
    expect(await count('select from meetings')).toBe(before.meetings + 1);
    expect(await count('select from awards')).toBe(before.lines + 1);
    expect(
      await count(
        'select from presentation_items i join awards a on a.id = i.award_id where a.recipient_name_printed = $1',
        'Lò Văn Nhất',
      ),
    ).toBe(1);
  });

  it('a person of two drafts who is recorded with both is told of at the second', async () => {
    const [one, other] = await twoReports('Lò Văn Nhì');
    const [, second] = await halfWay(
      registry,
      AT_ITS_END,
      () => accept(one, LATER),
      () => told(other, LATER),
    );
    expect(codesOf(second)).toContain('PERSON_NOT_CHOSEN');
  });

  it('a body that both drafts record is told of at the second', async () => {
    const [one, other] = await twoReports('Lò Văn Bạ');
    const create = {
      parts: [
        ...LATER.parts,
        { key: 'm1.o1', action: 'CREATE', body: { system: 'FRONT', kind: 'FRONT_COMMITTEE', level: 'PROVINCE' } },
      ],
    };
    const [, second] = await halfWay(
      registry,
      AT_ITS_END,
      () => accept(one, create),
      () => told(other, create),
    );
    expect(codesOf(second)).toContain('LIKELY_THE_SAME');
  });

  it('a meeting recorded by hand beside a draft is told to be on record', async () => {
    const [one] = await twoReports('Lò Văn Hội');
    const meeting = {
      kind: 'YEAR_END_REVIEW',
      title: 'Hội nghị tổng kết công tác Mặt trận năm 2024',
      heldFrom: `2024-12-${10 + places}`,
    };
    const record = () => registry.as('RECORDER').act('recordMeeting', meeting, 'warnings { code meeting { id } }');
    const [made, byHand] = await halfWay(registry, AT_ITS_END, () => accept(one, LATER), record);
    expect(byHand.warnings).toContainEqual({ code: 'LIKELY_DUPLICATE', meeting: made.meetings[0] });
  });

  it('of two who record a person by hand one is told', async () => {
    const record = () => registry.as('RECORDER').act('recordPerson', { name: 'Lò Văn Kép' }, 'warnings { code }');
    const held: Held = ['lock table audit_entries in share mode', []];
    const both = await halfWay(registry, held, record, record);
    expect(both.map(({ warnings }) => warnings.length).toSorted()).toEqual([0, 1]);
  });

  it('a person recorded by hand beside a draft is told to be a namesake', async () => {
    const [one] = await twoReports('Lò Văn Tam');
    const record = () => registry.as('RECORDER').act('recordPerson', { name: 'Lò Văn Tam' }, 'warnings { code }');
    const [, byHand] = await halfWay(registry, AT_ITS_END, () => accept(one, LATER), record);
    expect(byHand.warnings).toMatchObject([{ code: 'NAMESAKE' }]);
  });

  it('a list waits for a draft that is just being accepted, and gives back the person whom it recorded', async () => {
    const [one] = await twoReports('Lò Văn Tư');
    const list = await withNewPerson('Lò Văn Tư');
    await halfWay(
      registry,
      AT_ITS_END,
      () => accept(one, LATER),
      async () => {
        await start(list);
        await Promise.race([settled(registry.as('RECORDER'), list.id), sleep(2000)]);
      },
    );
    expect(await settled(registry.as('RECORDER'), list.id)).toMatchObject({ state: 'STAGED' });
    expect(await named('Lò Văn Tư')).toBe(1);
  });

  it('a draft does not wait for a list that is being written, and the list sees at its end whom it recorded', async () => {
    const [one] = await twoReports('Lò Văn Năm');
    const list = await withNewPerson('Lò Văn Năm');
    const writing = async () => {
      await start(list);
      return settled(registry.as('RECORDER'), list.id);
    };
    const [batch] = await halfWay(registry, ['lock table award_decisions in share mode', []], writing, () =>
      accept(one, LATER),
    );
    expect(batch).toMatchObject({ state: 'STAGED' });
    expect(batch.problem).toContain('Lò Văn Năm');
    expect(await named('Lò Văn Năm')).toBe(1);
  });

  it('a list is written once more, and committed, where only a line of the same name was recorded beside it', async () => {
    const name = 'Lò Văn Sáu';
    const list = await newPerson(name);
    const line = {
      recipient: { kind: 'INDIVIDUAL', namePrinted: name },
      formCode: 'BK-MTTQ-TINH',
      recipientUnitPrinted: 'Thôn Tây',
    };
    const writing = () => commit(registry.as('RECORDER'), list);
    const record = () =>
      registry
        .as('RECORDER')
        .send('mutation ($input: RecordReportedAwardInput!) { recordReportedAward(input: $input) { __typename } }', {
          input: line,
        });
    const [batch] = await halfWay(registry, ['lock table award_decisions in share mode', []], writing, record);
    expect(batch).toMatchObject({ state: 'COMMITTED', problem: null });
  });
});
