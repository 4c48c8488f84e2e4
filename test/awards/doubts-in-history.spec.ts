import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenReportedAward,
  line,
} from '../support/given-awards.js';
import { commit, givenImport, HEADINGS, pasted } from '../support/given-imports.js';
import { type Client, Registry } from '../support/registry.js';

interface Doubt {
  code: string;
  message: string;
}

interface Values {
  warnings: Doubt[];
  recipientNamePrinted: string;
}

interface Entry {
  then: Values | null;
  after: Values;
}

describe('doubts about a line in its history', () => {
  let registry: Registry;
  let own: string;
  let other: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    own = await givenProvincialFront(registry);
    other = await givenProvincialFront(registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Bên Kia' });
  });
  afterAll(() => registry.close());

  const ASK = `query ($id: ID!) {
    award(id: $id) { warnings { code message } }
    history(of: $id) { nodes { then: before after } } }`;
  const read = async (id: string, client: Client = registry.as('READER'), language = 'vi') => {
    const { data, errors } = await client.send(ASK, { id }, { 'accept-language': language });
    expect(errors).toBeUndefined();
    const { award, history } = data;
    return { warnings: award.warnings as Doubt[], entries: history.nodes as Entry[] };
  };
  const said = (values: Values | null) => values?.warnings.map(({ code, message }) => ({ code, message }));

  it.each(['vi', 'en'])('are told in the reader’s language (%s), as at the line itself', async (language) => {
    const early = line(`Hoàng Thị Ngờ ${language}`, { achievementTo: '2022', form: 'CERTIFICATE_OF_COMMENDATION' });
    const { awards } = await givenDecision(registry, own, [early]);
    const recorder = registry.as('RECORDER');
    const { id, version } = awards[0]!;
    const { warnings: atFirst } = await read(id, registry.as('READER'), language);
    await recorder.act('changeAward', { id, version, achievementTo: '2023' }, '__typename');
    const { warnings, entries } = await read(id, registry.as('READER'), language);
    const [change, record] = entries;
    expect(warnings.map(({ code }) => code)).toEqual(['AUTHORITY_NOT_IN_CATALOGUE', 'DECISION_BEFORE_ACHIEVEMENT_END']);
    expect(warnings[0]!.message).toContain(
      language === 'vi' ? 'thẩm quyền tặng Giấy khen' : 'Certificate of Commendation',
    );
    expect(said(change!.after)).toEqual(warnings);
    expect(said(change!.then)).toEqual(atFirst);
    expect(said(record!.after)).toEqual(atFirst);
    expect(record!.after.warnings[0]).toEqual({
      ...atFirst[0],
      severity: 'WARNING',
      basis: expect.any(Array),
      evidence: [],
    });
    expect(record!.after.recipientNamePrinted).toBe(`Hoàng Thị Ngờ ${language}`);
  });

  it('are told in the same way of a line that came with a list', async () => {
    const row = [1, 'Hoàng Văn Tệp', '', 'Xã Một', 'Giấy khen', '', '', ''];
    const { rows } = await commit(registry.as('RECORDER'), await givenImport(registry, own, pasted(HEADINGS, row)));
    const { warnings, entries } = await read(rows.nodes[0].award.id);
    expect(warnings).not.toEqual([]);
    expect(said(entries[0]!.after)).toEqual(warnings);
  });

  it('name no line that another body keeps as a draft', async () => {
    await givenDecision(registry, other, [line('Giàng A Ngờ')], { number: '78/QĐ-MTTQ' });
    const reported = { ...line('Giàng A Ngờ'), keptById: own, grantedOn: '2021-02' };
    const { id } = await givenReportedAward(registry, reported);
    const told = async (client: Client) => JSON.stringify((await read(id, client)).entries);
    expect(await told(registry.as('READER'))).toContain('78/QĐ-MTTQ');
    const kept = await told(registry.as('READER', own));
    expect(kept).toContain('Có thể trùng: đã ghi 1 Bằng khen của cùng cơ quan cho cùng thành tích hoặc cùng năm."');
    expect(kept).not.toContain('78/QĐ-MTTQ');
  });

  it('leave the history of other records as it is', async () => {
    const { history } = await registry
      .as('READER')
      .ask('query ($of: ID!) { history(of: $of, first: 1) { nodes { after } } }', { of: own });
    expect(history.nodes[0].after).toMatchObject({ recordStatus: 'CONFIRMED' });
  });
});
