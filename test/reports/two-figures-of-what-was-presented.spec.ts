import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenCatalogue,
  givenProvincialFront,
  givenPublicDecision,
  givenReportedAward,
  line,
} from '../support/given-awards.js';
import { givenMeeting } from '../support/given-meetings.js';
import { givenPublicPresentation, itemsOf } from '../support/given-presentations.js';
import { askReport, tableOf } from '../support/given-reports.js';
import { Registry } from '../support/registry.js';

describe('what a report of a year says of what was presented', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const heldOn = (heldFrom: string) => givenMeeting(registry, { heldFrom, confirmed: true });
  const reconciled = async (year: number) => {
    const input = { organisationId: front, period: { kind: 'YEAR', year } };
    const { rows, notes } = tableOf(await askReport(registry, input), 'reconciliation');
    return { cells: rows.map(({ cells }) => cells.map(({ text }) => text)), notes };
  };

  it('tells its own figure from that of the meetings where an award of no known day was handed over, too', async () => {
    const decision = await givenPublicDecision(registry, front, [line('Lò Văn Một'), line('Lò Văn Hai')]);
    const undated = await givenReportedAward(registry, { ...line('Lò Văn Ba'), grantorId: front });
    await registry.as('APPROVER').act('confirmAward', undated, '__typename');
    await givenPublicPresentation(registry, await heldOn('2021-01-20'), {
      items: itemsOf({ awards: [...decision.awards, undated] }),
    });
    const { cells, notes } = await reconciled(2021);
    expect(cells).toEqual([['–', '2', '2', '–', 'Không khớp']]);
    expect(notes.filter((note) => note.includes('đã trao 3'))).toEqual([
      expect.stringMatching(
        /được tặng trong phạm vi này: 2\. .+ Cột “Đã trao” ghi 2: .+; tại các hội nghị trong kỳ trao 3\.$/u,
      ),
    ]);
  });

  it('tells them apart where what was granted was handed over at a meeting of the next year', async () => {
    const lines = [line('Lò Văn Bốn'), line('Lò Văn Năm')];
    const { awards } = await givenPublicDecision(registry, front, lines, { signedOn: '2022-12-20' });
    await givenPublicPresentation(registry, await heldOn('2022-12-28'), {
      items: itemsOf({ awards: awards.slice(1) }),
    });
    await givenPublicPresentation(registry, await heldOn('2023-01-10'), {
      items: itemsOf({ awards: awards.slice(0, 1) }),
    });
    const { cells, notes } = await reconciled(2022);
    expect(cells).toEqual([['–', '2', '2', '–', 'Không khớp']]);
    expect(notes).toEqual([
      expect.stringMatching(/ghi nhận đã trao: 1\. .+ Cột “Đã trao” ghi 2: .+; tại các hội nghị trong kỳ trao 1\.$/u),
    ]);
  });

  it('says nothing of it where they are one', async () => {
    const lines = [line('Lò Văn Sáu'), line('Lò Văn Bảy')];
    const { awards } = await givenPublicDecision(registry, front, lines, { signedOn: '2024-02-01' });
    await givenPublicPresentation(registry, await heldOn('2024-02-10'), {
      items: itemsOf({ awards: awards.slice(1) }),
    });
    const { cells, notes } = await reconciled(2024);
    expect(cells).toEqual([['–', '2', '1', '–', 'Chưa trao hết']]);
    expect(notes.join(' ')).not.toContain('Cột');
  });
});
