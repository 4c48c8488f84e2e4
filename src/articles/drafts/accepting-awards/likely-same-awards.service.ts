import { Injectable } from '@nestjs/common';
import { mayBeSameRecipient } from '../../../awards/lines/same-recipient.js';
import { PresentationsService } from '../../../awards/presentations/presentations.service.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { isWithin } from '../../extraction/bodies/likeness.js';
import { timeOfGranting, wasGrantedInTime } from '../matching/award-reasons.js';
import { type ReceivedLine, ReceivedLines } from '../matching/received-lines.repository.js';
import type { Acceptance } from '../accepting/acceptance.js';
import { AcceptanceRepository } from '../accepting/acceptance.repository.js';
import { inDecision } from '../accepting/plan.js';
import type { LineToMake } from './lines-to-make.js';

/** Lines on record that those to be recorded are in all likelihood again: nobody is to hold one award twice. */
@Injectable()
export class LikelySameAwards {
  constructor(
    private readonly received: ReceivedLines,
    private readonly records: AcceptanceRepository,
    private readonly presentations: PresentationsService,
  ) {}

  /** The lines that are to be recorded; of the others it is said which line on record they are. Whoever chose CREATE or a decision has said that it is another; whoever left it as printed has not. */
  async without(acceptance: Acceptance, wanted: readonly LineToMake[]): Promise<LineToMake[]> {
    const { choices, article, meetings } = acceptance.plan;
    const open = wanted.filter(
      ({ award, named }) =>
        named !== null &&
        choices.get(award.key)?.action !== 'CREATE' &&
        !inDecision(acceptance.plan, award) &&
        choices.get(named.key)?.action !== 'CREATE',
    );
    const days = await this.records.heldOn([...acceptance.meetings.values()]);
    const heldOn = ({ award }: LineToMake) =>
      days.get(acceptance.meetings.get(award.meetingKey ?? '') ?? '') ??
      meetings.find(({ key }) => key === award.meetingKey)?.heldOn ??
      article.publishedOn;
    const times = open.flatMap((line) => heldOn(line) ?? []).map(timeOfGranting);
    if (times.length === 0) return [...wanted];
    const receivers = open.map(({ input: { recipient } }) => recipient);
    const lines = await this.received.ofReceivers({
      names: [...new Set(receivers.map(({ namePrinted }) => foldVietnamese(namePrinted ?? '')))],
      personIds: receivers.flatMap(({ personId }) => personId ?? []),
      organisationIds: receivers.flatMap(({ organisationId }) => organisationId ?? []),
      granted: {
        from: times.map(({ from }) => from).reduce((one, other) => (one < other ? one : other)),
        to: times.map(({ to }) => to).reduce((one, other) => (one > other ? one : other)),
      },
    });
    if (lines.length === 0) return [...wanted];
    const alike = open.map((line) => {
      const day = heldOn(line);
      return { line, others: lines.filter((other) => day !== null && isSame(line, other, day)) };
    });
    const handedOver = await this.presentations.presentedAlready([
      ...new Set(alike.flatMap(({ others }) => others.map(({ id }) => id))),
    ]);
    const again = new Set<LineToMake>();
    for (const { line, others } of alike) {
      const same = others.find(({ id }) => !handedOver.has(id));
      if (!same) continue;
      again.add(line);
      const { key } = line.award;
      const { name } = line.named!;
      const details = {
        name,
        form: same.form,
        grantor: same.grantor,
        grantedOn: same.grantedOn,
        key,
        named: line.named!.key,
      };
      acceptance.warn('LIKELY_SAME_AWARD', line.named!.key, details, same.id);
    }
    return wanted.filter((line) => !again.has(line));
  }
}

/** Granted by the same, of the same form, to the same, in the year before. */
function isSame({ award, form, input }: LineToMake, line: ReceivedLine, heldOn: string): boolean {
  const { kind, personId = null, organisationId = null, namePrinted, unitPrinted } = input.recipient;
  const recipient = {
    recipientKind: kind,
    personId,
    organisationId,
    nameKey: namePrinted ? foldVietnamese(namePrinted) : null,
    unitKey: unitPrinted ? foldVietnamese(unitPrinted) : null,
  };
  const grantor = line.grantor;
  const sameGrantor =
    input.grantorId && line.grantorId
      ? input.grantorId === line.grantorId
      : grantor !== null && award.grantors.some(({ printed }) => isWithin(printed, grantor));
  return (
    line.state === 'GRANTED' &&
    line.formId === form.id &&
    (line.awardClass ?? null) === form.awardClass &&
    sameGrantor &&
    mayBeSameRecipient(recipient, line) &&
    line.grantedOn !== null &&
    wasGrantedInTime(line.grantedOn, heldOn)
  );
}
