import type { Client } from 'pg';

export interface Size {
  people: number;
  awards: number;
  decisions: number;
  meetings: number;
  articles: number;
  communes: number;
}

/** What the figures in stack trials were measured on; pass a smaller one for a quick look. */
export const USUAL: Size = {
  people: 200_000,
  awards: 400_000,
  decisions: 20_000,
  meetings: 20_000,
  articles: 30_000,
  communes: 10_000,
};

const id = (kind: number | string, n: string) =>
  `('0190${kind}000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;

/** Made-up families, middle and given names: enough of them that names repeat as they do in life. */
const NAMES = `
  (array['Nguyễn','Trần','Lê','Phạm','Hoàng','Vũ','Đặng','Bùi','Đỗ','Ma','Lý','Nông'])[1 + (n * 7) % 12] || ' ' ||
  (array['Văn','Thị','Minh','Ngọc','Đức','Thu','Quốc','Thanh'])[1 + (n * 5) % 8] || ' ' ||
  (array['An','Bình','Cường','Dung','Đạt','Giang','Hà','Hạnh','Hòa','Hùng','Khánh','Lan','Linh','Mai','Nam','Oanh','Phúc','Quân','Sơn','Thảo','Uyên','Vân','Xuân','Yến'])[1 + (n * 11) % 24]`;

/** Of three communes one stands, and two were merged into such a one; in every fifth of all somebody was given something. */
const communes = (count: number) => `
    insert into areas (id) select ${id('c', 'n')} from generate_series(1, 34 + ${count}) n;
    insert into area_versions (id, area_id, name, kind, level, parent_id, valid)
      select ${id('d', 'n')}, ${id('c', 'n')}, 'Tỉnh Ví Dụ ' || n, 'PROVINCE', 'PROVINCE', null::uuid, '[2000-01-01,)'::daterange from generate_series(1, 34) n
      union all
      select ${id('d', '34 + n')}, ${id('c', '34 + n')},
             'Xã ' || (array['Tân','Sơn','Yên','Hùng','Phú','Bình','Đông'])[1 + n % 7] || ' ' || (array['Lâm','An','Hòa','Thịnh','Minh'])[1 + n / 7 % 5] || ' ' || n,
             'COMMUNE', 'COMMUNE', ${id('c', '1 + n / 3 % 34')}, daterange('2000-01-01', case when n % 3 > 0 then date '2025-07-01' end)
        from generate_series(1, ${count}) n;
    insert into area_successions (id, from_area_id, to_area_id, kind, effective_on, principal)
      select ${id('e', 'n')}, ${id('c', '34 + n')}, ${id('c', '34 + n - n % 3')}, 'MERGE', '2025-07-01', true
        from generate_series(3, ${count}) n where n % 3 > 0;
    select rebuild_area_closure();`;

/**
 * Fills a migrated, empty database with a registry of the given size, every record confirmed. A tenth of the lines is of
 * names that are no record's, and only these say where: people with a place would be compared with one another meanwhile.
 */
export async function fill(client: Client, size: Size): Promise<void> {
  const run = (sql: string) => client.query(sql);
  await run(communes(size.communes));
  await run(`
    insert into organisations (id, system, kind, level, record_status)
      select ${id(1, 'n')}, 'FRONT', 'FRONT_COMMITTEE', 'PROVINCE', 'CONFIRMED' from generate_series(1, 100) n;
    insert into organisation_versions (id, organisation_id, name, valid)
      select ${id(2, 'n')}, ${id(1, 'n')}, 'Ủy ban MTTQ đơn vị ' || n, '[2000-01-01,)' from generate_series(1, 100) n;
    update organisations set parent_id = ${id(1, '1')} where id between ${id(1, '2')} and ${id(1, '11')};
    update organisations o set parent_id = ${id(1, '2 + n % 10')} from generate_series(12, 100) n where o.id = ${id(1, 'n')};
    insert into award_forms (id, code, family, genre, name_vi, name_en, recipient_kinds, rank)
      select ${id(3, 'n')}, 'BENCH_' || n, 'FORM', 'OTHER', 'Hình thức ' || n, 'Form ' || n, '{INDIVIDUAL,GROUP}', n from generate_series(1, 10) n;
    insert into people (id, display_name, sort_key, record_status)
      select ${id(4, 'n')}, name, lower(split_part(name, ' ', 3) || ' ' || split_part(name, ' ', 1)), 'CONFIRMED'
        from (select n, ${NAMES} as name from generate_series(1, ${size.people}) n) p;
    insert into award_decisions (id, issuer_id, number_printed, number_normalised, signed_on, subject, record_status)
      select ${id(5, 'n')}, ${id(1, '1 + n % 100')}, n || '/QĐ-MTTQ', n || '/QĐ-MTTQ', (2005 + n % 20) || '-06-15', 'Về việc tặng Bằng khen', 'CONFIRMED'
        from generate_series(1, ${size.decisions}) n;
    insert into awards (id, decision_id, annex_order, form_id, grantor_id, level, system, recipient_kind, person_id, recipient_name_printed, unit_area_id, granted_on, record_status)
      select ${id(6, 'n')}, ${id(5, `1 + n % ${size.decisions}`)}, n, ${id(3, '1 + n % 10')}, ${id(1, '1 + n % 100')}, 'PROVINCE', 'FRONT', 'INDIVIDUAL',
             case when n % 10 > 0 then ${id(4, `1 + n % ${size.people}`)} end, 'Tên như in ' || n, case when n % 10 = 0 then ${id('c', `35 + n / 2 % ${size.communes}`)} end, (2005 + n % 20) || '-06-15', 'CONFIRMED' from generate_series(1, ${size.awards}) n;
    insert into meetings (id, kind, title, held_from, record_status)
      select ${id(7, 'n')}, 'YEAR_END_REVIEW', 'Hội nghị tổng kết số ' || n, (2005 + n % 20) || '-12-20', 'CONFIRMED' from generate_series(1, ${size.meetings}) n;
    insert into presentations (id, meeting_id, record_status) select ${id(8, 'n')}, ${id(7, 'n')}, 'CONFIRMED' from generate_series(1, ${size.meetings}) n;
    insert into presentation_items (id, presentation_id, ordinal, award_id)
      select ${id(9, 'n')}, ${id(8, `1 + n % ${size.meetings}`)}, n, ${id(6, 'n')} from generate_series(1, ${size.awards}) n;
    insert into articles (id, title, outlet, url, canonical_url, published_on, record_status)
      select ('0190a000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'Tin hội nghị ' || n, 'Báo ví dụ', 'https://example.vn/' || n, 'https://example.vn/' || n, (2005 + n % 20) || '-12-21', 'CONFIRMED'
        from generate_series(1, ${size.articles}) n;
    insert into claims (id, article_id, ordinal, place, quote, record_status)
      select ('0190b000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, ('0190a000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 1, 'BODY', 'trao Bằng khen', 'CONFIRMED'
        from generate_series(1, ${size.articles}) n;
    insert into claim_awards (claim_id, award_id)
      select ('0190b000-0000-7000-8000-' || lpad(to_hex(1 + n % ${size.articles}), 12, '0'))::uuid, ${id(6, 'n')} from generate_series(1, ${size.awards}) n;
    update claims set meeting_id = m.id
      from (select id, row_number() over (order by id) as n from meetings) m,
           (select id, row_number() over (order by id) as n from claims) k
     where k.id = claims.id and m.n = 1 + k.n % ${size.meetings};`);
  await run('vacuum analyze');
}
