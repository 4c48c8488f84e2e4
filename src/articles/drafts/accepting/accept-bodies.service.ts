import { Injectable } from '@nestjs/common';
import { BASIS_LENGTH } from '../../../organisations/areas/record-area.js';
import { OrganisationsService } from '../../../organisations/organisations.service.js';
import { bodyKey } from '../../../organisations/printed/body-names.js';
import { InvalidError } from '../../../platform/errors/domain-error.js';
import { requireScope } from '../../../platform/request/scope.js';
import { draftMessages } from '../drafts.messages.js';
import type { Choice } from '../choosing/choice-rules.js';
import type { Acceptance } from './acceptance.js';
import { isWhole } from './draft-body-input.js';

/** "UBND huyện": which one, only the article around it tells. */
const LEVEL_AT_END = /(?<!\p{L})(?:tỉnh|huyện|quận|xã|phường|thị trấn|thị xã|thành phố)$/iu;

/** Bodies that are not on record yet: recorded where staff chose so and said what the article does not. */
@Injectable()
export class AcceptBodies {
  constructor(private readonly organisations: OrganisationsService) {}

  /** One body for all parts that say the same of it. @throws ForbiddenError OUT_OF_SCOPE, and as recordOrganisation */
  async accept(acceptance: Acceptance): Promise<void> {
    const { meetings, awards, choices } = acceptance.plan;
    const parts = [
      ...meetings.flatMap(({ organisers }) => organisers),
      ...awards.flatMap(({ grantors, named }) => [
        ...grantors,
        ...named.map(({ key, name }) => ({ key, printed: name })),
      ]),
    ];
    const people = new Set(
      awards.flatMap((award) => award.named.flatMap(({ key, kind }) => (kind === 'INDIVIDUAL' ? [key] : []))),
    );
    const recorded = new Map<string, string>();
    for (const { key, printed } of parts) {
      const choice = choices.get(key);
      if (choice?.action !== 'CREATE' || !isWhole(choice.body)) continue;
      const { name, ...said } = choice.body;
      const body = { ...said, name: name ?? printed };
      requireScope('RECORDER', body.parentId ?? null, `${choice.field}.body.parentId`);
      // Two families of a thôn may be called alike: that they are one is for staff to say.
      const family = said.kind === 'HOUSEHOLD' ? key : null;
      const same = JSON.stringify([
        bodyKey(body.name),
        said.system,
        said.kind,
        said.level,
        said.areaId ?? null,
        family,
      ]);
      const before = recorded.get(same);
      const id = before ?? (await this.record(acceptance, key, body));
      if (before === undefined && choice.isProposed) acceptance.warn('BODY_AS_PROPOSED', key, { key, ...body }, id);
      recorded.set(same, id);
      acceptance.became(key, true, { organisationId: id });
      acceptance.bodies.set(key, id);
    }
    for (const { key } of parts) {
      const choice = choices.get(key);
      if (people.has(key) || choice?.action !== 'LINK') continue;
      if (choice.asPart) acceptance.bodies.set(key, bodyOfPart(acceptance, key, choice));
      // Parts that are accepted later may be this body, too.
      const organisationId = acceptance.bodyOf(key);
      if (organisationId) acceptance.became(key, false, { organisationId });
    }
  }

  private async record(
    acceptance: Acceptance,
    key: string,
    body: Parameters<OrganisationsService['recordOrganisation']>[0],
  ): Promise<string> {
    const basis = acceptance.sourceNote.slice(0, BASIS_LENGTH);
    const { organisation, warnings } = await acceptance.within(key, () =>
      this.organisations.recordOrganisation({ ...body, basis }),
    );
    acceptance.passOn(
      key,
      warnings.map((each) => ({ ...each, recordId: organisation.id })),
    );
    if (LEVEL_AT_END.test(body.name))
      acceptance.warn('BODY_NAME_WITHOUT_PLACE', key, { name: body.name }, organisation.id);
    return organisation.id;
  }
}

/** What is printed in another part, too, be it one that was accepted before. */
function bodyOfPart(acceptance: Acceptance, key: string, { asPart, field }: Choice): string {
  const { earlier } = acceptance.plan;
  const before = earlier.find(({ partKey, of }) => partKey === asPart && of.organisationId)?.of.organisationId;
  const id = acceptance.bodyOf(asPart!) ?? before;
  if (id) return id;
  throw new InvalidError(draftMessages.PART_OF_NO_BODY, { field: `${field}.asPart`, details: { key, other: asPart } });
}
