import { column, defineShape, expression, many, one } from '../../../platform/graphql/compiling/shape.js';

const validity = {
  validFrom: expression((t) => `lower(${t}.valid)`),
  validTo: expression((t) => `upper(${t}.valid) - 1`),
};

const legalInstrumentShape = defineShape({
  type: 'LegalInstrument',
  table: 'legal_instruments',
  fields: {
    id: column('id'),
    code: column('code'),
    numberPrinted: column('number_printed'),
    titleVi: column('title_vi'),
    titleEn: column('title_en'),
    issuedOn: column('issued_on'),
    ...validity,
  },
});

export const grantAuthorityShape = defineShape({
  type: 'GrantAuthority',
  table: 'grant_authorities',
  fields: {
    id: column('id'),
    grantorKinds: column('grantor_kinds'),
    level: column('level'),
    system: column('system'),
    recipientKinds: column('recipient_kinds'),
    ...validity,
    legalBasis: column('legal_basis'),
    instrument: one(
      () => legalInstrumentShape,
      (authority, instrument) => `${instrument}.id = ${authority}.instrument_id`,
    ),
    countedInStateStatistics: column('counted_in_state_statistics'),
    notCountedBecauseVi: column('not_counted_because_vi'),
    notCountedBecauseEn: column('not_counted_because_en'),
    source: column('source'),
  },
});

/** The catalogue is public knowledge. */
export const awardFormShape = defineShape({
  type: 'AwardForm',
  table: 'award_forms',
  node: true,
  fields: {
    id: column('id'),
    code: column('code'),
    family: column('family'),
    genre: column('genre'),
    nameVi: column('name_vi'),
    nameEn: column('name_en'),
    classes: column('classes'),
    recipientKinds: column('recipient_kinds'),
    onceInLifetime: column('once_in_lifetime'),
    rank: column('rank'),
    aliases: expression(
      (t) =>
        `array(select l.alias from award_form_aliases l where l.form_id = ${t}.id order by l.alias collate "vi-x-icu")`,
    ),
    authorities: many(
      () => grantAuthorityShape,
      (form, authority) => `${authority}.form_id = ${form}.id`,
      {
        order: (authority) =>
          `lower(${authority}.valid) nulls first, ${authority}.level, ${authority}.system, ${authority}.id`,
      },
    ),
  },
});
