import { Injectable } from '@nestjs/common';
import { InvalidError, type Problem } from '../../../platform/errors/domain-error.js';
import { platformMessages } from '../../../platform/errors/platform-messages.js';
import { AcceptanceRepository } from './acceptance.repository.js';
import type { Acceptance } from './acceptance.js';
import { AcceptBodies } from './accept-bodies.service.js';
import { AcceptAwards, type AwardsAccepted } from '../accepting-awards/accept-awards.service.js';
import { AcceptMeetings } from './accept-meetings.service.js';
import { AcceptPeople } from './accept-people.service.js';
import { draftMessages } from '../drafts.messages.js';
import type { LinkId } from '../choosing/choice-rules.js';
import type { Plan } from './plan.js';

const LINKS = ['meetingId', 'personId', 'organisationId', 'areaId', 'awardId', 'decisionId', 'issuerId'] as const;

export interface GroundLaid {
  attendances: ReadonlyMap<string, string>;
  awards: AwardsAccepted;
}

/** Lays the ground for the claims: who, where and which award lines. Everything is checked before anything is written. */
@Injectable()
export class LayGround {
  constructor(
    private readonly records: AcceptanceRepository,
    private readonly bodies: AcceptBodies,
    private readonly people: AcceptPeople,
    private readonly meetings: AcceptMeetings,
    private readonly awards: AcceptAwards,
  ) {}

  /** @throws InvalidError UNKNOWN_ID, AWARD_WITHOUT_QUOTE, and what the acts behind it throw */
  async lay(acceptance: Acceptance): Promise<GroundLaid> {
    await this.requireSound(acceptance.plan);
    await this.bodies.accept(acceptance);
    const people = await this.people.accept(acceptance);
    const attendances = await this.meetings.accept(acceptance, people);
    return { attendances, awards: await this.awards.accept(acceptance, people) };
  }

  private async requireSound({ choices, awards }: Plan): Promise<void> {
    const links = [...choices.values()].flatMap((choice) =>
      LINKS.flatMap((name: LinkId | 'issuerId') => {
        const id = choice[name];
        return id ? [{ name, id, field: `${choice.field}.${name}` }] : [];
      }),
    );
    const bodies = [...choices.values()].flatMap(({ body, field }) => [
      ...(body?.areaId ? [{ name: 'areaId' as const, id: body.areaId, field: `${field}.body.areaId` }] : []),
      ...(body?.parentId
        ? [{ name: 'organisationId' as const, id: body.parentId, field: `${field}.body.parentId` }]
        : []),
    ]);
    const wanted = [...links, ...bodies];
    const missing = await this.records.missing(wanted);
    const problems: Problem[] = [
      ...wanted.flatMap(({ field }, i) =>
        missing[i] ? [{ text: platformMessages.UNKNOWN_ID, field, details: { type: missing[i] } }] : [],
      ),
      ...awards.flatMap(({ key, evidence }) =>
        evidence === null ? [{ text: draftMessages.AWARD_WITHOUT_QUOTE, field: 'input.id', details: { key } }] : [],
      ),
    ];
    if (problems.length > 0) throw InvalidError.all(problems);
  }
}
