import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { AwardCatalogue } from '../doubts/award-assessment.js';
import { AwardForm } from './forms/award-form.entity.js';
import { AwardFormAlias } from './forms/award-form-alias.entity.js';
import { GrantAuthority } from './law/grant-authority.entity.js';
import { LegalInstrument } from './law/legal-instrument.entity.js';

const VALID = `json_build_object('from', lower(t.valid), 'until', upper(t.valid))`;

/** The whole catalogue as the rules want it, in one statement: it is a few hundred short rows. */
const CATALOGUE = `
  select json_build_object(
    'forms', (select coalesce(json_agg(json_build_object(
        'id', t.id, 'code', t.code, 'family', t.family, 'genre', t.genre, 'nameVi', t.name_vi, 'nameEn', t.name_en, 'classes', t.classes,
        'recipientKinds', t.recipient_kinds, 'onceInLifetime', t.once_in_lifetime, 'rank', t.rank,
        'aliases', (select coalesce(json_agg(l.alias order by l.alias), '[]'::json) from award_form_aliases l where l.form_id = t.id))
        order by t.rank, t.id), '[]'::json)
      from award_forms t),
    'authorities', (select coalesce(json_agg(json_build_object(
        'formCode', f.code, 'grantorKinds', t.grantor_kinds, 'level', t.level, 'system', t.system,
        'recipientKinds', t.recipient_kinds, 'valid', ${VALID}, 'legalBasis', t.legal_basis,
        'instrument', (select i.code from legal_instruments i where i.id = t.instrument_id))), '[]'::json)
      from grant_authorities t join award_forms f on f.id = t.form_id),
    'baseSalaries', (select coalesce(json_agg(json_build_object(
        'valid', ${VALID}, 'amount', t.amount, 'legalBasis', t.legal_basis)), '[]'::json) from base_salaries t),
    'coefficients', (select coalesce(json_agg(json_build_object(
        'formCode', t.form_code, 'awardClass', t.class, 'level', t.level, 'system', t.system,
        'recipientKind', t.recipient_kind, 'valid', ${VALID}, 'coefficient', t.coefficient, 'atMost', t.at_most,
        'legalBasis', t.legal_basis)), '[]'::json) from bonus_coefficients t)
  ) as catalogue`;

export type CataloguedForm = AwardCatalogue['forms'][number] & { id: string };
export interface LoadedCatalogue extends AwardCatalogue {
  forms: readonly CataloguedForm[];
}

@Injectable()
export class AwardCatalogueRepository {
  constructor(private readonly database: Database) {}

  async loadCatalogue(): Promise<LoadedCatalogue> {
    const [row] = await this.database.query<{ catalogue: LoadedCatalogue }>(CATALOGUE);
    if (!row) throw new Error('the catalogue always has an answer');
    return row.catalogue;
  }

  findFormByCode(code: string): Promise<AwardForm | null> {
    return this.database.manager.findOneBy(AwardForm, { code });
  }

  /** By its code, or its id. */
  async findForm(named: string): Promise<AwardForm | null> {
    const [row] = await this.database.query<{ id: string }>('select id from award_forms where $1 in (code, id::text)', [
      named,
    ]);
    return row ? this.database.manager.findOneBy(AwardForm, { id: row.id }) : null;
  }

  findInstrumentByCode(code: string): Promise<LegalInstrument | null> {
    return this.database.manager.findOneBy(LegalInstrument, { code });
  }

  async changeGenre({ id, genre, version, changedAt }: AwardForm): Promise<void> {
    await this.database.manager.update(AwardForm, { id }, { genre, version, changedAt });
  }

  async insertForm(form: AwardForm, aliases: readonly AwardFormAlias[]): Promise<void> {
    await this.database.manager.insert(AwardForm, form);
    if (aliases.length > 0) await this.database.manager.insert(AwardFormAlias, aliases as never);
  }

  async insertAuthority(authority: GrantAuthority): Promise<void> {
    await this.database.manager.insert(GrantAuthority, authority);
  }
}
