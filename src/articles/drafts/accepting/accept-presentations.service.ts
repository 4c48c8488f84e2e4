import { Injectable } from '@nestjs/common';
import { PresentationsService } from '../../../awards/presentations/presentations.service.js';
import type { PresentationItemInput } from '../../../awards/presentations/record-presentation.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { personKey } from '../../../platform/text/names/person-key.js';
import { stripHonorifics } from '../../../platform/text/names/person-name.js';
import type { DraftAttendeePart } from '../draft-contents.js';
import { type Acceptance, idsOf } from './acceptance.js';
import type { AwardsAccepted } from '../accepting-awards/accept-awards.service.js';
import { AcceptanceRepository } from './acceptance.repository.js';
import { handedOverAlready, type HandedOver } from '../accepting-awards/handed-over-already.js';
import { handedTo } from '../accepting-awards/handed-to.js';
import { countsHandedOver, earlierCounts, withEarlier } from '../accepting-awards/lines-to-hand-over.js';
import {
  isAllNamed,
  presentationsOfAwards,
  type PresentationToMake,
} from '../accepting-awards/presentations-of-awards.js';
import { mannerTold } from '../accepting-awards/manner-told.js';
import { isHandedOver } from '../accepting-awards/tellings-of-award.js';

/** What was handed over, by whom: the lines of those who are named, and the claims for everybody else. */
@Injectable()
export class AcceptPresentations {
  constructor(
    private readonly presentations: PresentationsService,
    private readonly records: AcceptanceRepository,
  ) {}

  async accept(
    acceptance: Acceptance,
    attendances: ReadonlyMap<string, string>,
    { lines: made, counted, forms }: AwardsAccepted,
    claims: ReadonlyMap<string, readonly string[]>,
  ): Promise<void> {
    const { awards, late } = acceptance.plan;
    for (const award of awards)
      if (isHandedOver(award) && award.meetingKey === null)
        acceptance.warn('MEETING_LEFT_OUT', award.key, { key: award.key });
    const lines = withEarlier(acceptance.plan, made);
    const kinds = await this.records.kindsOf(earlierCounts(acceptance.plan));
    const counts = countsHandedOver(acceptance.plan, counted, kinds);
    const before = await this.presentations.presentedAlready([...lines.values(), ...[...counts.values()].flat()]);
    const listed = await this.listed(acceptance);
    const there = await this.records.handedOverAt([...acceptance.meetings.values()]);
    for (const toMake of presentationsOfAwards([...awards, ...late])) {
      const items = itemsOf(acceptance, toMake, { lines, counts, claims, before, forms, there });
      if (items.length === 0) continue;
      const presenters = presentersOf(acceptance, toMake, attendances);
      await this.warnOfNamesakes(acceptance, toMake, presenters);
      const meetingId = acceptance.meetings.get(toMake.meetingKey)!;
      const input = { meetingId, presenters, onBehalfOfPrinted: toMake.byDelegationOf, items };
      const { presentation, warnings } = await acceptance.within(
        toMake.awards[0]!.key,
        () => this.presentations.recordPresentation(input, idsOf(acceptance.outcomes, 'presentationId')),
        (path) => (path === 'meetingId' ? toMake.meetingKey : undefined),
      );
      for (const { key } of toMake.awards) acceptance.became(key, true, { presentationId: presentation.id });
      acceptance.passOn(
        toMake.awards[0]?.key ?? null,
        warnings.map(({ code, message, presentation: other }) => ({ code, message, recordId: other?.id ?? null })),
      );
      await this.keepPresenters(acceptance, toMake, listed);
    }
  }

  /** Presenters of older drafts, who are no guests, have no part by which to say who they are. */
  private async warnOfNamesakes(
    acceptance: Acceptance,
    { awards, meetingKey }: PresentationToMake,
    presenters: readonly Presenter[],
  ): Promise<void> {
    const names = presenters.flatMap(({ namePrinted }) => (namePrinted === undefined ? [] : [namePrinted]));
    if (names.length === 0) return;
    const taken = await this.records.namesTaken(names);
    if (taken.size === 0) return;
    const listed = await this.records.attendancesOf(acceptance.meetings.get(meetingKey)!);
    const known = new Set(listed.flatMap((line) => (line.personId ? [personKey(line.namePrinted ?? '')] : [])));
    const { key } = awards[0]!;
    for (const name of names) {
      const same = personKey(name);
      if (taken.has(same) && !known.has(same)) acceptance.warn('PRESENTER_NOT_CHOSEN', key, { name, key });
    }
  }

  /** Versions of the lines on the lists of the meetings, by their ids. */
  private async listed({ meetings }: Acceptance): Promise<Map<string, number>> {
    const lines = new Map<string, number>();
    for (const meetingId of new Set(meetings.values()))
      for (const { id, version } of await this.records.attendancesOf(meetingId)) lines.set(id, version);
    return lines;
  }

  /** Presenters come to the list with the presentation, or are marked on it: that goes again when it is undone. */
  private async keepPresenters(
    acceptance: Acceptance,
    { awards, meetingKey }: PresentationToMake,
    listed: Map<string, number>,
  ): Promise<void> {
    const partKey = awards[0]!.key;
    const now = await this.records.attendancesOf(acceptance.meetings.get(meetingKey)!);
    for (const { id, version } of now) {
      const before = listed.get(id);
      listed.set(id, version);
      if (before === undefined) acceptance.became(partKey, true, { attendanceId: id });
      else if (before !== version && !acceptance.hasMade('attendanceId', id))
        acceptance.touched(partKey, { attendanceId: id });
    }
  }
}

interface Presentable {
  lines: ReadonlyMap<string, string>;
  /** Lines that stand for counts, by key of the award. */
  counts: ReadonlyMap<string, readonly string[]>;
  claims: ReadonlyMap<string, readonly string[]>;
  before: Set<string>;
  forms: AwardsAccepted['forms'];
  /** What was handed over at these meetings before this acceptance. */
  there: readonly HandedOver[];
}

function itemsOf(
  acceptance: Acceptance,
  { awards, meetingKey, presenters }: PresentationToMake,
  { lines, counts, claims, before, forms, there }: Presentable,
): PresentationItemInput[] {
  const items: PresentationItemInput[] = [];
  const claimed = new Set<string>();
  for (const award of awards) {
    const handed = handedTo(award);
    const own = handed.named.filter(({ key }) => lines.has(key));
    for (const { key, name } of own) {
      const awardId = lines.get(key)!;
      if (before.has(awardId)) acceptance.warn('PRESENTED_BEFORE', key, { name });
      else items.push({ awardId, ...howReceived(acceptance, key, name) });
      before.add(awardId);
    }
    const counted = counts.get(award.key) ?? [];
    for (const awardId of counted.filter((id) => !before.has(id))) {
      items.push({ awardId });
      before.add(awardId);
    }
    const told = counted.length > 0 || isAllNamed(award, handed, own.length) ? [] : (claims.get(award.key) ?? []);
    if (told.length === 0) continue;
    const meetingId = acceptance.meetings.get(meetingKey)!;
    const formId = forms.get(award.key)?.id ?? null;
    const again = handedOverAlready(award, { formId, meetingId, presenters }, there);
    // Whoever says how the award is recorded says that it is another one.
    if (again === null || acceptance.plan.choices.has(award.key)) for (const id of told) claimed.add(id);
    else acceptance.warn('HANDED_OVER_ALREADY', award.key, { form: again.form, key: award.key }, again.id);
  }
  return [...items, ...[...claimed].map((claimId) => ({ claimId }))];
}

/** By whose hand, where the article says that it was not their own. */
function howReceived(
  acceptance: Acceptance,
  key: string,
  name: string,
): Pick<PresentationItemInput, 'manner' | 'receivedByPrinted'> {
  const names = acceptance.plan.awards.flatMap(({ named }) => named.map((each) => each.name));
  const told = mannerTold(acceptance.text, name, names);
  if (!told) return {};
  const { manner, receivedBy, quote } = told;
  acceptance.warn(manner === 'ABSENT' ? 'RECIPIENT_AWAY' : 'RECEIVED_BY_PROXY', key, { name, quote });
  return { manner, receivedByPrinted: receivedBy?.slice(0, 200) };
}

interface Presenter {
  attendanceId?: string;
  namePrinted?: string;
}

/** Presenters are on the list of the meeting, under the name that the article gives them, or come to it. */
function presentersOf(
  { plan }: Acceptance,
  { presenters, meetingKey }: PresentationToMake,
  attendances: ReadonlyMap<string, string>,
): Presenter[] {
  const seen = new Set<string>();
  return presenters.flatMap((printed) => {
    const { name } = stripHonorifics(printed);
    const key = foldVietnamese(name);
    if (seen.has(key)) return [];
    seen.add(key);
    const isThem = (each: DraftAttendeePart) => each.meetingKey === meetingKey && foldVietnamese(each.name) === key;
    if (plan.notPresenting.some(isThem)) return [];
    const attendee = plan.attendees.find(isThem);
    const attendanceId = attendee && attendances.get(attendee.key);
    return [attendanceId ? { attendanceId } : { namePrinted: name }];
  });
}
