import type { Client } from 'pg';

const id = (kind: string, n: string) => `('0191${kind}00-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;

/** Awards of one year; twenty such years make a million. */
export const AWARDS_A_YEAR = 50_000;
const PEOPLE = 400_000;
const UNITS = 5_000;
const GRANTORS = 100;

/** What the rows of every year are dealt out over, for the session that fills: communes, the country, forms. */
export async function prepareLists(client: Client): Promise<void> {
  await client.query(`
    create temporary table commune as
      select id, row_number() over (order by code, id) - 1 as n from areas where level = 'COMMUNE' and valid_from is null;
    create temporary table country as select id from areas where level = 'COUNTRY' limit 1;
    create temporary table form as
      select id, rank, row_number() over (order by rank, code) - 1 as n from award_forms
       where code in ('CERTIFICATE_OF_MERIT', 'CERTIFICATE_OF_COMMENDATION', 'EMULATION_FLAG', 'GREAT_UNITY_MEDAL', 'CULTURAL_FAMILY',
                      'PROVINCIAL_EMULATION_FIGHTER', 'ADVANCED_WORKER', 'PRIME_MINISTER_MERIT');
    analyze commune, country, form;`);
}

/** Bodies, people and units of a registry that awards can be added to, a year at a time. After `prepareLists`. */
export async function fillBodies(client: Client): Promise<void> {
  await client.query(`
    insert into organisations (id, system, kind, level, area_id, parent_id, record_status)
      select ${id('a0', '0')}, 'FRONT', 'FRONT_COMMITTEE', 'CENTRAL', (select id from country), null, 'CONFIRMED'
      union all
      select ${id('a0', 'n')}, case when n % 3 = 0 then 'STATE' else 'FRONT' end, case when n % 3 = 0 then 'PEOPLES_COMMITTEE' else 'FRONT_COMMITTEE' end,
             'PROVINCE', (select id from commune where commune.n = n.n * 30), ${id('a0', '0')}, 'CONFIRMED' from generate_series(1, ${GRANTORS}) n (n);
    insert into organisation_versions (id, organisation_id, name, valid)
      select ${id('a1', 'n')}, ${id('a0', 'n')}, 'Cơ quan tặng số ' || n, '[2000-01-01,)' from generate_series(0, ${GRANTORS}) n (n);
    insert into organisations (id, system, kind, level, record_status)
      select ${id('a2', 'n')}, 'OTHER', 'OTHER', 'GRASSROOTS', 'CONFIRMED' from generate_series(0, ${UNITS - 1}) n (n);
    insert into organisation_versions (id, organisation_id, name, valid)
      select ${id('a3', 'n')}, ${id('a2', 'n')}, 'Đơn vị số ' || n, '[2000-01-01,)' from generate_series(0, ${UNITS - 1}) n (n);
    insert into people (id, display_name, sort_key, record_status)
      select ${id('a4', 'n')}, 'Người thứ ' || n, 'người ' || n, 'CONFIRMED' from generate_series(0, ${PEOPLE - 1}) n (n);`);
}

/**
 * A year of awards: a third of them presented, a
 * quarter reported, one in fifty of an unknown quantity, one in a hundred annulled or a draft.
 */
export async function fillYear(client: Client, year: number): Promise<void> {
  const base = (year - 1900) * AWARDS_A_YEAR;
  const n = `(${base} + s.n)`;
  await client.query(`
    insert into award_decisions (id, issuer_id, number_printed, number_normalised, signed_on, subject, record_status)
      select ${id('b0', `${base / 50} + d.n`)}, ${id('a0', '1 + d.n % ' + String(GRANTORS))}, d.n || '/QĐ', d.n || '/QĐ',
             (date '${year}-01-01' + (d.n % 365)::integer)::text, 'Về việc khen thưởng', 'CONFIRMED' from generate_series(0, ${AWARDS_A_YEAR / 50 - 1}) d (n);
    insert into awards (id, decision_id, annex_order, form_id, form_rank, grantor_id, level, system, mode, recipient_kind, person_id, organisation_id, unlisted, quantity,
                        recipient_name_printed, unit_organisation_id, unit_area_id, position_class, granted_on, state, record_status)
      select ${id('b1', n)}, ${id('b0', `${base / 50} + s.n / 50`)}, 1 + s.n % 50, f.id, f.rank, ${id('a0', `1 + (s.n / 50) % ${GRANTORS}`)}, 'PROVINCE',
             case when (1 + (s.n / 50) % ${GRANTORS}) % 3 = 0 then 'STATE' else 'FRONT' end,
             (array['REGULAR','THEMATIC','SUDDEN',null])[1 + s.n % 4], case when s.n % 50 = 7 then 'GROUP' when s.n % 5 = 0 then 'GROUP' else 'INDIVIDUAL' end,
             case when s.n % 5 <> 0 and s.n % 50 <> 7 then ${id('a4', `(${n}::bigint * 7919) % ${PEOPLE}`)} end,
             case when s.n % 5 = 0 and s.n % 50 <> 7 then ${id('a2', `(${n}::bigint * 31) % ${UNITS}`)} end,
             s.n % 50 = 7, case when s.n % 50 <> 7 then 1 when s.n % 100 = 7 then 12 end,
             case when s.n % 50 <> 7 then 'Tên như in ' || s.n end, ${id('a2', `(${n}::bigint * 17) % ${UNITS}`)}, c.id,
             case when s.n % 5 <> 0 and s.n % 50 <> 7 then (array['MINISTERIAL_LEADER','DEPARTMENT_LEADER','OTHER_LEADER','DIRECT_WORKER',null])[1 + s.n % 5] end,
             (date '${year}-01-01' + ((s.n / 50) % 365)::integer)::text, case when s.n % 100 = 99 then 'ANNULLED' else 'GRANTED' end,
             case when s.n % 100 = 98 then 'DRAFT' else 'CONFIRMED' end
        from generate_series(0, ${AWARDS_A_YEAR - 1}) s (n)
        join form f on f.n = s.n % (select count(*) from form) join commune c on c.n = (s.n * 13) % (select count(*) from commune);
    insert into meetings (id, kind, title, held_from, area_id, record_status)
      select ${id('b2', `${base} + m.n`)}, 'YEAR_END_REVIEW', 'Hội nghị ' || m.n, '${year}-12-20', (select id from commune where commune.n = m.n), 'CONFIRMED' from generate_series(0, 999) m (n);
    insert into meeting_organisers (id, meeting_id, ordinal, organisation_id, printed, part)
      select ${id('b7', `${base} + m.n`)}, ${id('b2', `${base} + m.n`)}, 1, ${id('a0', `1 + m.n % ${GRANTORS}`)}, 'Cơ quan', 'HOST' from generate_series(0, 999) m (n);
    insert into attendances (id, meeting_id, listing_order, name_printed, record_status)
      select ${id('b8', `${base} + t.n`)}, ${id('b2', `${base} + t.n % 1000`)}, t.n, 'Đại biểu ' || t.n, 'CONFIRMED' from generate_series(0, 19999) t (n);
    insert into presentations (id, meeting_id, record_status) select ${id('b3', `${base} + m.n`)}, ${id('b2', `${base} + m.n`)}, 'CONFIRMED' from generate_series(0, 999) m (n);
    insert into presentation_items (id, presentation_id, ordinal, award_id)
      select ${id('b4', n)}, ${id('b3', `${base} + s.n % 1000`)}, 1 + s.n, ${id('b1', n)} from generate_series(0, ${AWARDS_A_YEAR - 1}, 3) s (n);
    insert into articles (id, title, url, canonical_url, published_on, record_status)
      select ${id('b5', `${base} + m.n`)}, 'Tin ' || m.n, 'https://vi-du.vn/${year}/' || m.n, 'https://vi-du.vn/${year}/' || m.n, '${year}-12-21', 'CONFIRMED' from generate_series(0, 999) m (n);
    insert into claims (id, article_id, ordinal, place, quote, record_status)
      select ${id('b6', `${base} + m.n`)}, ${id('b5', `${base} + m.n`)}, 1, 'BODY', 'trao tặng', 'CONFIRMED' from generate_series(0, 999) m (n);
    insert into claim_awards (claim_id, award_id)
      select ${id('b6', `${base} + s.n % 1000`)}, ${id('b1', n)} from generate_series(0, ${AWARDS_A_YEAR - 1}, 4) s (n);`);
}
