import { Injectable } from '@nestjs/common';
import { AwardCatalogueService } from '../../awards/catalogue/award-catalogue.service.js';
import { DecisionIntake } from '../../awards/decisions/decision-intake.service.js';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { InvalidError } from '../../platform/errors/domain-error.js';
import { firstDay, lastDay, type PartialDate } from '../../platform/time/partial-date.js';
import type { ImportBatch } from '../batches/import-batch.entity.js';
import type { ImportDetailsInput } from '../batches/import-details.js';
import { importMessages } from '../imports.messages.js';
import { namesOnRecord } from '../../organisations/printed/body-names.js';
import type { ListTable } from '../reading/list.js';
import { IMPORT_DETAIL } from '../vocabulary.js';
import { bannerOf, withBanner } from './batch-details.js';

/** Details of the decision as a person gives them. */
export type DetailsSaid = Pick<
  ImportBatch,
  | 'issuerId'
  | 'numberPrinted'
  | 'documentType'
  | 'signedOn'
  | 'signatoryPrinted'
  | 'signatoryTitlePrinted'
  | 'mode'
  | 'subject'
  | 'defaultFormId'
  | 'defaultKind'
  | 'defaultReason'
  | 'appendToId'
>;

const NOTHING: DetailsSaid = {
  issuerId: null,
  numberPrinted: null,
  documentType: null,
  signedOn: null,
  signatoryPrinted: null,
  signatoryTitlePrinted: null,
  mode: null,
  subject: null,
  defaultFormId: null,
  defaultKind: null,
  defaultReason: null,
  appendToId: null,
};

/** What is said of the decision of a list: by a person, and else by the list. */
@Injectable()
export class DetailsReader {
  constructor(
    private readonly catalogue: AwardCatalogueService,
    private readonly organisations: OrganisationsService,
    private readonly intake: DecisionIntake,
  ) {}

  /** Laid over what was said of the same file before. @throws InvalidError FORM_UNKNOWN, KIND_OF_NOBODY; NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE */
  read(input: ImportDetailsInput, before: Partial<DetailsSaid> = {}): Promise<DetailsSaid> {
    return this.over({ ...NOTHING, ...before }, input);
  }

  /** A batch with changes laid over it; what is set to null is open for the list to say. @throws as `read` */
  async change(
    before: ImportBatch,
    input: ImportDetailsInput,
  ): Promise<DetailsSaid & Pick<ImportBatch, 'takenFromList'>> {
    const said = await this.over(before, input);
    // A decision to append to says all of itself.
    const takenFromList = input.appendToId ? [] : before.takenFromList.filter((detail) => input[detail] === undefined);
    return { ...said, takenFromList };
  }

  /** With what the list says where nobody said anything. */
  async completed(
    said: Pick<ImportBatch, 'issuerId' | 'numberPrinted' | 'signedOn' | 'subject' | 'takenFromList'>,
    tables: readonly ListTable[],
  ) {
    const banner = bannerOf(tables, said);
    const open = said.issuerId === null || said.takenFromList.includes(IMPORT_DETAIL.issuerId);
    const ofList = said.signedOn === null || said.takenFromList.includes(IMPORT_DETAIL.signedOn);
    const day = ofList ? banner.signedOn : said.signedOn;
    return withBanner(said, banner, open && banner.issuer !== null ? await this.theOneNamed(banner.issuer, day) : null);
  }

  async nameOf(issuerId: string | null): Promise<string | null> {
    return issuerId === null ? null : ((await this.organisations.findOrganisation(issuerId))?.name ?? null);
  }

  async requireBody(id: string | null, field: string): Promise<void> {
    if (id !== null) await this.organisations.getOrganisation(id, field);
  }

  /** By the first of its names that anybody had on the day, or else has; null where several have it. */
  private async theOneNamed(issuer: string, day: PartialDate | null): Promise<string | null> {
    const names = namesOnRecord(issuer);
    const found = await (day === null
      ? this.organisations.findNamed(names)
      : this.organisations.findNamedOn(names, firstDay(day), lastDay(day)));
    const first = names.find((name) => found.some(({ nameKey }) => nameKey === name));
    const [only, ...more] = found.filter(({ nameKey }) => nameKey === first);
    return more.length === 0 ? (only?.id ?? null) : null;
  }

  private async over(before: DetailsSaid, input: ImportDetailsInput): Promise<DetailsSaid> {
    const keep = <T>(change: T | undefined, present: T): T => (change === undefined ? present : change);
    const { defaultKind } = input;
    if (defaultKind === 'UNKNOWN')
      throw new InvalidError(importMessages.KIND_OF_NOBODY, { field: 'input.defaultKind' });
    await this.requireBody(input.issuerId ?? null, 'input.issuerId');
    const appendToId = keep(input.appendToId, before.appendToId);
    const appended = input.appendToId ? await this.intake.getToAppend(input.appendToId, 'input.appendToId') : null;
    return {
      issuerId: appended?.issuerId ?? keep(input.issuerId, before.issuerId),
      numberPrinted: appended?.numberPrinted ?? keep(input.number, before.numberPrinted),
      documentType: appended?.documentType ?? keep(input.documentType, before.documentType),
      signedOn: appended?.signedOn ?? keep(input.signedOn, before.signedOn),
      signatoryPrinted: keep(input.signatoryPrinted, before.signatoryPrinted),
      signatoryTitlePrinted: keep(input.signatoryTitlePrinted, before.signatoryTitlePrinted),
      mode: keep(input.mode, appended?.mode ?? before.mode),
      subject: appended?.subject ?? keep(input.subject, before.subject),
      defaultFormId: input.defaultForm === undefined ? before.defaultFormId : await this.formId(input.defaultForm),
      defaultKind: keep(defaultKind, before.defaultKind),
      defaultReason: keep(input.defaultReason, before.defaultReason),
      appendToId,
    };
  }

  private async formId(named: string | null): Promise<string | null> {
    if (named === null) return null;
    const { forms } = await this.catalogue.load();
    const form = forms.find(({ id, code }) => id === named || code === named);
    if (!form)
      throw new InvalidError(importMessages.FORM_UNKNOWN, { field: 'input.defaultForm', details: { form: named } });
    return form.id;
  }
}
