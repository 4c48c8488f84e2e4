import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { newId } from '../../platform/database/editable-record.js';
import { ConflictError, InvalidError } from '../../platform/errors/domain-error.js';
import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { requireWholeRegistry } from '../../platform/request/scope.js';
import { spanOf } from '../../platform/time/period-cover.js';
import { awardMessages } from '../awards.messages.js';
import { RECIPIENT_KIND, type RecipientKind } from '../vocabulary.js';
import { AwardCatalogueRepository, type CataloguedForm, type LoadedCatalogue } from './award-catalogue.repository.js';
import type { AwardForm } from './forms/award-form.entity.js';
import { AWARD_FORMS } from './forms/award-forms.js';
import { catalogueId, daterange, formId } from './catalogue-records.js';
import { genreByName } from './forms/form-genre.js';
import type { GrantAuthority } from './law/grant-authority.entity.js';
import type { ChangeAwardFormInput, RecordAwardFormInput } from './forms/record-award-form.js';
import type { RecordGrantAuthorityInput, RecordGrantAuthorityPayload } from './law/record-grant-authority.js';

export type { CataloguedForm };

/** What the catalogue does not have yet: forms of one organisation, authority under a new rule. */
@Injectable()
export class AwardCatalogueService {
  constructor(
    private readonly catalogue: AwardCatalogueRepository,
    private readonly audit: Audit,
  ) {}

  /** The whole of it, as the rules want it. */
  load(): Promise<LoadedCatalogue> {
    return this.catalogue.loadCatalogue();
  }

  /** @throws ConflictError FORM_CODE_TAKEN */
  async recordAwardForm(input: RecordAwardFormInput): Promise<RecordRef> {
    requireWholeRegistry('ADMINISTRATOR');
    const { code } = input;
    if (await this.catalogue.findFormByCode(code))
      throw new ConflictError(awardMessages.FORM_CODE_TAKEN, {
        field: 'input.code',
        details: { code, id: formId(code) },
      });
    requireKnownKinds(input.recipientKinds);
    const now = new Date();
    const form: AwardForm = {
      id: formId(code),
      code,
      family: input.family,
      genre: input.genre ?? genreByName(input.nameVi, input.family),
      nameVi: input.nameVi,
      nameEn: input.nameEn,
      classes: [...new Set(input.classes ?? [])],
      recipientKinds: [...new Set(input.recipientKinds)],
      onceInLifetime: input.onceInLifetime ?? false,
      rank: input.rank,
      source: input.source ?? null,
      version: 1,
      createdAt: now,
      changedAt: now,
    };
    const aliases = [...new Set(input.aliases ?? [])];
    await this.catalogue.insertForm(
      form,
      aliases.map((alias) => ({ id: catalogueId('alias', code, alias), formId: form.id, alias })),
    );
    await this.audit.record({
      act: 'recordAwardForm',
      subjectType: 'AwardForm',
      subjectId: form.id,
      after: { ...form, aliases },
    });
    return new RecordRef('AwardForm', form.id);
  }

  /** @throws InvalidError FORM_UNKNOWN; ConflictError FORM_OF_THE_CATALOGUE */
  async changeAwardForm({ form: named, genre }: ChangeAwardFormInput): Promise<RecordRef> {
    requireWholeRegistry('ADMINISTRATOR');
    const before = (await this.catalogue.findForm(named)) ?? unknownForm(named);
    if (AWARD_FORMS.some(({ code }) => code === before.code))
      throw new ConflictError(awardMessages.FORM_OF_THE_CATALOGUE, { field: 'input.form', details: { form: named } });
    if (before.genre !== genre) {
      const after = { ...before, genre, version: before.version + 1, changedAt: new Date() };
      await this.catalogue.changeGenre(after);
      await this.audit.record({
        act: 'changeAwardForm',
        subjectType: 'AwardForm',
        subjectId: before.id,
        before: { genre: before.genre },
        after: { genre },
      });
    }
    return new RecordRef('AwardForm', before.id);
  }

  /** @throws InvalidError FORM_UNKNOWN, INSTRUMENT_UNKNOWN, END_BEFORE_START, REASON_NOT_COUNTED */
  async recordGrantAuthority(input: RecordGrantAuthorityInput): Promise<RecordGrantAuthorityPayload> {
    requireWholeRegistry('ADMINISTRATOR');
    const { validFrom: from = null, validTo: to = null, form: named, instrument: code } = input;
    const { forms } = await this.catalogue.loadCatalogue();
    const form = forms.find((each) => each.code === named || each.id === named) ?? unknownForm(named);
    if (from !== null && to !== null && to < from)
      throw new InvalidError(awardMessages.END_BEFORE_START, { field: 'input.validTo', details: { from, to } });
    const why = input.notCountedBecauseVi ?? null;
    if (input.countedInStateStatistics !== (why === null))
      throw new InvalidError(awardMessages.REASON_NOT_COUNTED, { field: 'input.notCountedBecauseVi' });
    const instrument = typeof code === 'string' ? await this.catalogue.findInstrumentByCode(code) : null;
    if (typeof code === 'string' && !instrument)
      throw new InvalidError(awardMessages.INSTRUMENT_UNKNOWN, { field: 'input.instrument', details: { code } });
    const recipientKinds = input.recipientKinds ?? [...form.recipientKinds];
    requireKnownKinds(recipientKinds);
    const authority: GrantAuthority = {
      id: newId(),
      formId: form.id,
      grantorKinds: input.grantorKinds ?? [],
      level: input.level,
      system: input.system,
      recipientKinds,
      valid: daterange(spanOf(from, to)),
      legalBasis: input.legalBasis,
      instrumentId: instrument?.id ?? null,
      countedInStateStatistics: input.countedInStateStatistics,
      notCountedBecauseVi: why,
      notCountedBecauseEn: why === null ? null : (input.notCountedBecauseEn ?? why),
      source: input.source ?? null,
    };
    await this.catalogue.insertAuthority(authority);
    await this.audit.record({
      act: 'recordGrantAuthority',
      subjectType: 'GrantAuthority',
      subjectId: authority.id,
      after: authority,
    });
    return {
      grantAuthority: new RecordRef('GrantAuthority', authority.id),
      awardForm: new RecordRef('AwardForm', form.id),
    };
  }
}

function unknownForm(form: string): never {
  throw new InvalidError(awardMessages.FORM_UNKNOWN, { field: 'input.form', details: { form } });
}

function requireKnownKinds(kinds: readonly RecipientKind[]): void {
  if (kinds.length === 0 || kinds.includes(RECIPIENT_KIND.UNKNOWN))
    throw new InvalidError(awardMessages.RECIPIENT_KINDS_NEEDED, { field: 'input.recipientKinds' });
}
