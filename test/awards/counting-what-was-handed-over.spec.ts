import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenCatalogue,
  givenProvincialFront,
  givenPublicDecision,
  line,
  unlistedLine,
} from '../support/given-awards.js';
import { givenEvent } from '../support/given-events.js';
import { lineForPerson } from '../support/given-honours.js';
import { givenMeeting, givenVisibility } from '../support/given-meetings.js';
import { givenPresentation, givenPublicPresentation, itemsOf } from '../support/given-presentations.js';
import { Registry } from '../support/registry.js';

const GROUP = 'decision { id } form { code } awardClass recipientKind lines recipients meeting { id }';

describe('counting what was handed over, by decision and form', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const at = async (id: string) =>
    (await registry.anonymous.ask(`query ($id: ID!) { meeting(id: $id) { handedOver { ${GROUP} } } }`, { id })).meeting
      .handedOver;
  const of = async (id: string) =>
    (await registry.anonymous.ask(`query ($id: ID!) { decision(by: { id: $id }) { handedOver { ${GROUP} } } }`, { id }))
      .decision.handedOver;

  it('tells decisions, forms and kinds apart, and says the same at the meeting and at the decision', async () => {
    const meetingId = await givenMeeting(registry, { confirmed: true });
    const merit = await givenPublicDecision(registry, front, [
      line('Lò Thị Một'),
      line('Lò Thị Hai'),
      unlistedLine('GROUP', 12),
      line('Lò Thị Ba', { form: 'LABOUR_ORDER', awardClass: 'THIRD' }),
    ]);
    await givenPublicPresentation(registry, meetingId, { items: itemsOf(merit) });
    const group = (
      form: string,
      recipientKind: string,
      lines: number,
      recipients: number,
      awardClass: string | null,
    ) => ({
      decision: { id: merit.id },
      form: { code: form },
      awardClass,
      recipientKind,
      lines,
      recipients,
      meeting: { id: meetingId },
    });
    const told = [
      group('LABOUR_ORDER', 'INDIVIDUAL', 1, 1, 'THIRD'),
      group('CERTIFICATE_OF_MERIT', 'GROUP', 1, 12, null),
      group('CERTIFICATE_OF_MERIT', 'INDIVIDUAL', 2, 2, null),
    ];
    expect(await at(meetingId)).toEqual(told);
    expect(await of(merit.id)).toEqual(told);
  });

  it('knows no number where one line has none', async () => {
    const meetingId = await givenMeeting(registry, { confirmed: true });
    const decision = await givenPublicDecision(registry, front, [
      unlistedLine('GROUP', 5),
      unlistedLine('GROUP', null),
    ]);
    await givenPublicPresentation(registry, meetingId, { items: itemsOf(decision) });
    expect(await at(meetingId)).toMatchObject([{ lines: 2, recipients: null }]);
  });

  it('counts neither attempts, nor drafts, nor what is hidden or annulled', async () => {
    const meetingId = await givenMeeting(registry, { confirmed: true });
    const hidden = await lineForPerson(registry, 'Kín Thị Ẩn');
    const decision = await givenPublicDecision(registry, front, [line('Có Thị Mặt'), hidden.line, line('Bị Thị Hủy')]);
    await givenPublicPresentation(registry, meetingId, { items: itemsOf(decision) });
    await givenVisibility(registry, hidden.personId, 'HIDDEN');
    await givenEvent(registry, 'annulAwards', { awards: [decision.awards[2]] });
    const absent = await givenPublicDecision(registry, front, [line('Vắng Thị Mặt')]);
    await givenPublicPresentation(registry, meetingId, { items: [{ ...itemsOf(absent)[0], manner: 'ABSENT' }] });
    const drafted = await givenPublicDecision(registry, front, [line('Còn Thị Nháp')]);
    await givenPresentation(registry, meetingId, { items: itemsOf(drafted) });
    expect(await at(meetingId)).toMatchObject([{ decision: { id: decision.id }, lines: 1, recipients: 1 }]);
    const { meeting } = await registry
      .as('READER')
      .ask(`query ($id: ID!) { meeting(id: $id) { handedOver { lines } } }`, { id: meetingId });
    // The hidden one too, and no more than stand.
    expect(meeting.handedOver).toEqual([{ lines: 2 }]);
    expect([await of(absent.id), await of(drafted.id)]).toEqual([[], []]);
  });
});
