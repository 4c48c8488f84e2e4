import type { Client } from 'pg';

/** A few bear most names, as in life: the earlier in its list, the likelier. */
const pick = (values: string, skew: number) => {
  const list = values.split(' ').map((value) => `'${value.replace('_', ' ')}'`);
  return `(array[${list.join(',')}])[1 + floor(power(random(), ${skew}) * ${list.length})::integer]`;
};

const NAME = [
  pick(
    'Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Ma Nông Hà Triệu Lò Vàng Sùng Giàng Đinh Đoàn Trịnh Mai Cao Lương Tạ Quách',
    2.6,
  ),
  pick('Văn Thị Minh Ngọc Đức Thu Quốc Thanh Hữu Xuân Kim Thị_Thanh Thị_Hồng Văn_Đức Công A Seo Thị_Kim Đình Quang', 2),
  pick(
    'Hùng Hương Thắng Lan Hoà Hà Dũng Bình Hạnh Mai Tuấn Hoa Nam Thảo Sơn Linh Cường Vân Hải Nga Long Yến Đạt Oanh Phúc Trang Quân Xuân Khánh Uyên ' +
      'Hưng Hường Thăng Lân Hòa Hạ Dung Bính Hành Mỹ Tuân Hoan Năm Thao Sớn Lĩnh Cương Vấn Hai Ngà Lộng Yên Đát Quý Phú Tráng Quan Xuyến Khanh Uyển',
    1.5,
  ),
].join(" || ' ' || ");

const LIST = 10_000;

/** Fills a migrated, empty database: 34 provinces, 3,321 communes, and people with awards and posts, some of them twice. */
export async function fillPeople(client: Client, people: number): Promise<void> {
  const run = (sql: string) => client.query(sql);
  await run(`select setseed(0.4)`);
  await run(`
    create temp table place as
      select n, gen_random_uuid() as id, case when n <= 34 then null else 1 + n % 34 end as parent from generate_series(1, 34 + 3321) n;
    insert into areas (id) select id from place;
    insert into area_versions (id, area_id, name, kind, level, parent_id, valid)
      select gen_random_uuid(), p.id, case when p.parent is null then 'Tỉnh Số ' || p.n else 'Xã Số ' || p.n end,
             case when p.parent is null then 'PROVINCE' else 'COMMUNE' end, case when p.parent is null then 'PROVINCE' else 'COMMUNE' end,
             above.id, '[2025-07-01,)'
        from place p left join place above on above.n = p.parent;
    select rebuild_area_closure();
    insert into award_forms (id, code, family, genre, name_vi, name_en, recipient_kinds, rank)
      values (gen_random_uuid(), 'BENCH', 'FORM', 'OTHER', 'Hình thức', 'Form', '{INDIVIDUAL}', 1);`);
  // By lists, as an import would: a trigger that sees a million rows at once is nobody's case.
  for (let from = 1; from <= people; from += LIST) await fillList(run, from, Math.min(people, from + LIST - 1));
  await run('vacuum analyze');
}

/** People number `from` to `to`. One in a hundred is recorded a second time, in capitals, with a slip of typing or exactly so. */
async function fillList(run: (sql: string) => Promise<unknown>, from: number, to: number): Promise<void> {
  await run(`
    create temp table person as
      select n, gen_random_uuid() as id, ${NAME} as name, 35 + floor(random() * 3321)::integer as commune, 1 + floor(random() * 12)::integer as village
        from generate_series(${from}, ${to}) n;
    update person t set name = case t.n % 3 when 0 then upper(o.name) when 1 then o.name else overlay(o.name placing 'n' from length(o.name) for 1) end,
           commune = o.commune, village = o.village
      from person o where t.n % 100 = 0 and o.n = t.n - 1;
    insert into people (id, display_name, sort_key, record_status) select id, name, '', 'CONFIRMED' from person;
    insert into person_names (id, person_id, printed) select gen_random_uuid(), id, name from person;
    insert into awards (id, form_id, recipient_kind, person_id, recipient_name_printed, recipient_position_printed, recipient_unit_printed, unit_area_id, granted_on, record_status)
      select gen_random_uuid(), f.id, 'INDIVIDUAL', p.id, p.name, (array['Trưởng thôn','Bí thư Chi bộ','Hội viên','Giáo viên'])[1 + p.n % 4],
             'Thôn ' || p.village || ', xã Số ' || p.commune, case when p.n % 2 = 0 or p.n % 100 = 99 then l.id end, (2010 + p.n % 15)::text, 'CONFIRMED'
        from person p join place l on l.n = p.commune cross join award_forms f;
    insert into posts (id, person_id, title_printed, organisation_printed, held_from, record_status)
      select gen_random_uuid(), id, 'Trưởng thôn', 'Thôn ' || village || ', xã Số ' || commune, '2015', 'CONFIRMED' from person where n % 5 = 0;
    drop table person`);
  if (to % 100_000 === 0)
    await run('analyze people; analyze person_names; analyze awards; analyze posts; analyze person_blocks');
}
