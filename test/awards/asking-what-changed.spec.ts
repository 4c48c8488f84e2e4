import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { someClaim } from '../support/given-articles.js';
import { givenCatalogue, givenDecision, givenProvincialFront, givenPublicPerson } from '../support/given-awards.js';
import { type GivenHonour, givenHonour, lineForPerson } from '../support/given-honours.js';
import { givenPublicPresentation, itemsOf } from '../support/given-presentations.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';
import { daysAgo, LONG_AGO, NOTHING, SINCE, WhatChanged } from '../support/what-changed.js';

describe('what changed since a client last asked', () => {
  let registry: Registry;
  let what: WhatChanged;
  let front: string;
  let personId: string;
  let honour: GivenHonour;
  let awardId: string;
  beforeAll(async () => {
    registry = await Registry.open();
    what = new WhatChanged(registry);
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    const honoured = await lineForPerson(registry, 'Ma Thị Đổi');
    personId = honoured.personId;
    honour = await givenHonour(registry, front, [honoured.line]);
    awardId = honour.decision.awards[0]?.id ?? '';
  });
  afterAll(() => registry.close());
  beforeEach(() => what.age());

  it('is nothing where nothing changed, and everything of old', async () => {
    expect(await what.all()).toEqual(NOTHING);
    expect(await what.all(daysAgo(30))).toMatchObject({
      awards: [awardId],
      honourees: [personId],
      decisions: [honour.decision.id],
      meetings: [honour.meetingId],
      articles: [honour.articleId],
      organisations: [front],
    });
  });

  it('is an award that was corrected, with whoever holds it', async () => {
    await registry.as('APPROVER').act(
      'correctAward',
      {
        awards: [await what.version('awards', awardId)],
        effectiveOn: '2021-02-01',
        reason: 'In sai tên',
        values: { recipientName: 'Ma Thị Đổi Tên' },
      },
      '__typename',
    );
    expect(await what.all()).toMatchObject({ awards: [awardId], honourees: [personId], decisions: [], articles: [] });
  });

  it('is an award whose recipient was renamed, or shown again', async () => {
    const { id, version: read } = await what.version('people', personId);
    await registry.as('APPROVER').act('changePerson', { id, version: read, name: 'Ma Thị Đổi Họ' }, '__typename');
    expect(await what.all()).toMatchObject({ awards: [awardId], honourees: [personId] });
  });

  it('is an award that came to be public with its decision, long after it was recorded', async () => {
    const draft = await givenDecision(registry, front, [(await lineForPerson(registry, 'Ma Thị Mới')).line]);
    const line = draft.awards[0]?.id ?? '';
    await registry.sql(`update awards set record_status = 'CONFIRMED', changed_at = $1 where id = $2`, [
      LONG_AGO,
      line,
    ]);
    expect(await what.in('awards')).toEqual([]);
    const { id, version: read } = draft;
    await registry.as('APPROVER').act('confirmAwardDecision', { id, version: read }, '__typename');
    expect(await what.in('awards')).toEqual([line]);
  });

  it('is an award that was handed over, or reported, since, and not what is only a draft', async () => {
    const claim = someClaim({ meetingId: honour.meetingId, awardIds: [awardId] });
    const { article } = await registry
      .as('RECORDER')
      .act('recordArticle', { title: 'Báo thứ hai', claims: [claim] }, 'article { id version }');
    expect(await what.in('awards')).toEqual([]);
    await registry.as('APPROVER').act('confirmArticle', article, '__typename');
    expect(await what.all()).toMatchObject({ awards: [awardId], articles: [article.id], meetings: [] });
    const again = await what.version('articles', article.id as string);
    await registry.sql(`update claims set changed_at = $1`, [LONG_AGO]);
    await registry.sql(`update articles set changed_at = $1`, [LONG_AGO]);
    await registry.as('APPROVER').act('withdrawArticle', { ...again, reason: 'Báo gỡ bài' }, '__typename');
    expect(await what.all()).toMatchObject({ awards: [awardId], articles: [] });
  });

  it('is a meeting at which something more was handed over', async () => {
    const { line } = await lineForPerson(registry, 'Ma Thị Trao Sau');
    const decision = await givenDecision(registry, front, [line]);
    const { id, version: read } = decision;
    await registry.as('APPROVER').act('confirmAwardDecision', { id, version: read }, '__typename');
    await what.age();
    await givenPublicPresentation(registry, honour.meetingId, { items: itemsOf(decision) });
    expect(await what.all()).toMatchObject({ awards: [decision.awards[0]?.id], meetings: [honour.meetingId] });
  });

  it('is an award of somebody who was merged into another', async () => {
    const { line, personId: mergedId } = await lineForPerson(registry, 'Ma Thị Gộp');
    const { decision } = await givenHonour(registry, front, [line]);
    const keptId = await givenPublicPerson(registry, 'Ma Thị Gộp Lại');
    await what.age();
    const merge = {
      keptId,
      mergedId,
      keptVersion: (await what.version('people', keptId)).version,
      mergedVersion: (await what.version('people', mergedId)).version,
      reason: 'Một người',
    };
    await registry.as('APPROVER').act('mergePeople', merge, '__typename');
    expect(await what.all()).toMatchObject({ awards: [decision.awards[0]?.id], honourees: [keptId] });
  });

  it('is asked for from the beginning of a day in Vietnam, too', async () => {
    const { decision } = await givenHonour(registry, front, [(await lineForPerson(registry, 'Ma Thị Sớm')).line]);
    const id = decision.awards[0]?.id;
    const at = (instant: string) =>
      registry.sql('update awards set changed_at = $2 where id = $1', [id, new Date(instant)]);
    const day = new Date(Date.now() - 10 * 86_400_000).toISOString().slice(0, 10);
    await what.age();
    await at(`${day}T00:00:01+07:00`);
    expect(await what.in('awards', day)).toEqual([id]);
    await at(new Date(Date.parse(`${day}T00:00:00+07:00`) - 1000).toISOString());
    expect(await what.in('awards', day)).toEqual([]);
  });

  it('is asked for in one statement, within records, too', async () => {
    const { statements } = await statementsDuring(() => what.in('honourees'));
    expect(statements).toHaveLength(1);
    const query = `query ($id: ID!) { organisation(id: $id) { awardsGranted(changedSince: "${SINCE}") { totalCount } } }`;
    expect(await registry.anonymous.ask(query, { id: front })).toEqual({
      organisation: { awardsGranted: { totalCount: 0 } },
    });
  });

  it('is told to staff of drafts, too', async () => {
    const draft = await givenDecision(registry, front, [
      { form: 'CERTIFICATE_OF_MERIT', recipient: { kind: 'GROUP', namePrinted: 'Tổ nháp' } },
    ]);
    expect(await what.in('decisions', SINCE, registry.as('READER'))).toEqual([draft.id]);
    expect(await what.in('decisions')).toEqual([]);
    expect(await what.in('people', SINCE, registry.as('READER'))).toEqual([]);
  });
});
