import { Injectable } from '@nestjs/common';
import { AreasService } from '../../organisations/areas/areas.service.js';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { PeopleService } from '../../people/people.service.js';
import { newId } from '../../platform/database/editable-record.js';
import { InvalidError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import type { ChosenOfRow, ImportRow } from '../rows/import-row.entity.js';
import type { ImportPlaceInput, MendHomeInput } from '../mending/mend-places.js';
import type { ImportRecipientInput } from '../mending/mend-rows.js';
import { IMPORT_RECIPIENT } from '../vocabulary.js';

export type Recipient = Pick<ImportRow, 'recipient' | 'personId' | 'organisationId'>;

/** Records that a person chose for a row: who receives, and where that is at home. */
@Injectable()
export class ChosenRecords {
  constructor(
    private readonly people: PeopleService,
    private readonly organisations: OrganisationsService,
    private readonly areas: AreasService,
  ) {}

  /** @throws NotFoundError UNKNOWN_ID; InvalidError EMPTY_LIST */
  async recipientOf(asked: ImportRecipientInput, row: ImportRow, field: string): Promise<Recipient> {
    if (asked.personId) {
      const person = await this.people.getKeptPerson(asked.personId, `${field}.personId`);
      return { recipient: IMPORT_RECIPIENT.PERSON, personId: person.id, organisationId: null };
    }
    if (asked.organisationId) {
      const { id } = await this.organisations.getOrganisation(asked.organisationId, `${field}.organisationId`);
      return { recipient: IMPORT_RECIPIENT.ORGANISATION, personId: null, organisationId: id };
    }
    if (asked.newPerson) {
      const personId = row.recipient === IMPORT_RECIPIENT.NEW_PERSON ? row.personId : newId();
      return { recipient: IMPORT_RECIPIENT.NEW_PERSON, personId, organisationId: null };
    }
    if (asked.newOrganisation) {
      const organisationId = row.recipient === IMPORT_RECIPIENT.NEW_ORGANISATION ? row.organisationId : null;
      return { recipient: IMPORT_RECIPIENT.NEW_ORGANISATION, personId: null, organisationId };
    }
    if (asked.printed) return { recipient: IMPORT_RECIPIENT.PRINTED, personId: null, organisationId: null };
    throw new InvalidError(platformMessages.EMPTY_LIST, { field });
  }

  /**
   * The part of what is chosen that says where a recipient is at home; nothing where names are to say it again. Of a body its
   * area follows. @throws NotFoundError UNKNOWN_ID; InvalidError EMPTY_LIST
   */
  private async placeOf(
    asked: ImportPlaceInput,
    field: string,
  ): Promise<Pick<ChosenOfRow, 'areaId' | 'unitOrganisationId'>> {
    if (asked.areaId) {
      const { id } = await this.areas.getArea(asked.areaId, `${field}.areaId`);
      return { areaId: id, unitOrganisationId: null };
    }
    if (asked.organisationId) {
      const { id } = await this.organisations.getOrganisation(asked.organisationId, `${field}.organisationId`);
      return { unitOrganisationId: id };
    }
    if (asked.none) return { areaId: null, unitOrganisationId: null };
    if (asked.byName) return {};
    throw new InvalidError(platformMessages.EMPTY_LIST, { field });
  }

  /** What is chosen of a row after this, besides its recipient. @throws as `placeOf` */
  async homeOf(asked: MendHomeInput, field: string): Promise<(row: Pick<ImportRow, 'chosen'>) => ChosenOfRow> {
    const place = asked.place ? await this.placeOf(asked.place, `${field}.place`) : null;
    return ({ chosen }) => {
      const { positionClass, visibility, ...home } = chosen;
      const shown = asked.visibility === undefined ? visibility : asked.visibility;
      const next: ChosenOfRow = { ...(place ?? home), ...(shown ? { visibility: shown } : {}) };
      if (asked.positionClassAsRead) return next;
      const kept = asked.positionClass === undefined ? positionClass : asked.positionClass;
      return kept === undefined ? next : { ...next, positionClass: kept };
    };
  }
}
