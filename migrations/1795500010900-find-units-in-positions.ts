import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Articles print the unit inside the position. Whoever was printed so is found under that unit, too; src/people/matching
 * compares it afterwards, and knows better what is a unit.
 */
export class FindUnitsInPositions1795500010900 implements MigrationInterface {
  name = 'FindUnitsInPositions1795500010900';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- What a position ends in from each word on that begins a unit: "Bí thư Chi bộ thôn Nà Thử" → "Chi bộ thôn Nà Thử", "thôn Nà
      -- Thử". Generous: a key too many costs a comparison.
      create function units_in_position(printed text) returns text[] language sql immutable strict parallel safe as $$
        select coalesce(array_agg(s.ending order by s.n), '{}')
          from (select n, array_to_string(w[n:], ' ') as ending
                  from (select regexp_split_to_array(btrim(printed), '\\s+') as w) words
                 cross join generate_series(2, least(cardinality(w) - 1, 16)) n) s
         where fold_vi(s.ending) ~ ('^(thon|ban|xom|ap|buon|lang|xa|phuong|thi tran|thi xa|dac khu|huyen|quan|thanh pho|tp|tinh|khu pho|'
           || 'khu dan cu|to dan pho|to nhan dan|to [0-9]|khu [0-9]|uy ban|ubnd|ubmttq|mttq|mat tran|hdnd|hoi|lien doan|lien minh|doan|'
           || 'chi bo|chi hoi|chi doan|dang bo|dang uy|truong|tram|trung tam|benh vien|cong ty|cong an|hop tac xa|htx|so|phong|van phong)( |$)')
           and fold_vi(s.ending) ~ ' '
      $$;

      -- The names of units under which somebody is found: as printed apart, else as the position holds them.
      create function units_to_find(units text[], position_printed text) returns text[] language sql immutable parallel safe as $$
        select case when cardinality(units) > 0 or position_printed is null then units else units_in_position(position_printed) end
      $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function units_to_find(text[], text);
      drop function units_in_position(text);
    `);
  }
}
