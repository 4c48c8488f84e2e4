import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People are found under one key however somebody is addressed ("Thượng tọa Thích Minh Tâm" as "Thích Minh Tâm"), and however
 * the apostrophe of K'Brêu is typed.
 */
export class FindPeopleWithoutTitles1795700972300 implements MigrationInterface {
  name = 'FindPeopleWithoutTitles1795700972300';

  async up(q: QueryRunner): Promise<void> {
    await q.query(FUNCTIONS);
    await q.query(keyedBy('person_key(display_name)'));
    await q.query(nameKeys('person_key'));
    await q.query('create index person_names_person_key_idx on person_names (person_key(printed))');
    await q.query(FOUND_AGAIN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index person_names_person_key_idx');
    await q.query(keyedBy('fold_vi(display_name)'));
    await q.query(nameKeys('fold_vi'));
    await q.query(FOUND_AGAIN);
    await q.query('drop function person_key(text); drop function untitled_name(text);');
  }
}

/** Forms of address, ranks, degrees and clerical titles, as stripHonorifics() in src/platform/text has them. */
const TITLES = (
  'ahllvt, ahllvtnd, ahlđ, anh, anh hùng lao động, anh hùng llvtnd, anh hùng lực lượng vũ trang nhân dân, binh nhì, ' +
  'binh nhất, bs, bsck1, bsck2, bscki, bsckii, bà, bà mẹ việt nam anh hùng, bác, bác sĩ, ccb, chuẩn úy, chuẩn đô đốc, ' +
  'cháu, chú, chị, ck1, ck2, cki, ckii, cn, các đ c, các đồng chí, cô, cô giáo, cụ, cựu chiến binh, ds, dược sĩ, em, ' +
  'già làng, giám mục, giáo sư, gs, ht, hòa thượng, hạ sĩ, ks, kts, kỹ sư, linh mục, liệt sĩ, lm, ls, luật sư, ' +
  'mẹ việt nam anh hùng, mẹ vnah, mục sư, mục sư nhiệm chức, nghệ nhân, nghệ nhân nhân dân, nghệ nhân ưu tú, ' +
  'nghệ sĩ nhân dân, nghệ sĩ ưu tú, ngnd, ngưt, nhà báo, nhà giáo nhân dân, nhà giáo ưu tú, ni sư, ni trưởng, nnnd, nnưt, ' +
  'nsnd, nsưt, nữ tu, pgs, phó giáo sư, phó đô đốc, phối sư, sư cô, sư thầy, thiếu tá, thiếu tướng, thiếu úy, ths, ' +
  'thương binh, thượng sĩ, thượng tá, thượng tướng, thượng tọa, thượng úy, thạc sĩ, thầy, thầy giáo, thầy thuốc nhân dân, ' +
  'thầy thuốc ưu tú, tiến sĩ, tiến sĩ khoa học, trung sĩ, trung tá, trung tướng, trung úy, trưởng lão, ts, tskh, tt, ttnd, ' +
  'ttưt, tổng giám mục, ông, đ c, đc, đô đốc, đđ, đại lão hòa thượng, đại tá, đại tướng, đại úy, đại đức, đồng chí, ' +
  'đức cha, đức hồng y'
).split(', ');

/** Before one of these a capitalised "Ông" is a form of address, and else a family name. */
const FAMILIES =
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý an âu bạch bành cao châu chu chung cù cung diệp ' +
  'doãn đàm đào đậu điền đinh đoàn đồng đường giang giáp hà hạ hán hứa khổng khuất khúc kiều kim la lại lâm lã lữ lương ' +
  'lưu mạc mạch mai nghiêm ngụy nhữ ninh nông ông phí phó phùng phương quách quan tạ tăng thạch thái thân thẩm thích tiêu ' +
  'tô tôn tống triệu trình trịnh trương từ tưởng uông ứng văn vi viên vương xa giàng sùng vàng lò quàng cà tòng lù thào ' +
  'mùa hạng vừ và cứ ma chẩu bế hoa sầm bàn phàn tẩn lầu ksor siu rơ kpă nay rmah niê y';

/** Between its words, and with the tone where newer spelling has it. */
const TITLE = TITLES.map((title) =>
  title
    .replace('hòa', 'h(?:òa|oà)')
    .replace('tọa', 't(?:ọa|oạ)')
    .replace('úy', '(?:úy|uý)')
    .replaceAll(' ', '[ /.,:;]+'),
).join('|');

// The class of blanks is spelled out, and lower case made by a named collation: the same on any server.
const FUNCTIONS = `
  -- A printed name, in lower case, without forms of address before it; as stripHonorifics() in src/platform/text.
  create function untitled_name(printed text) returns text
    language sql immutable strict parallel safe
    return (
      select case
               when t.rest ~ '^[^ .,:;''’]+[ .,:;]+[^ .,:;]+[ .,:;]*$' and t.nfc ~ '(^|[ .,:;])Ô[Nn][Gg][ .,:;]+[^ .,:;]+[ .,:;]+[^ .,:;]+[ .,:;]*$'
                and not substring(t.rest from '^[^ .,:;]+') = any (string_to_array('${FAMILIES}', ' '))
               then 'ông ' || t.rest else t.rest end
        from (select n.nfc, regexp_replace(lower(n.nfc collate "und-x-icu"), '^[ .,:;]*(?:(?:${TITLE})[ .,:;]+)+(?=[^ .,:;])', '') as rest
                from (select normalize(printed, nfc) as nfc) n) t);

  -- The same key as personKey() in src/platform/text.
  create function person_key(printed text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(
      fold_vi(regexp_replace(untitled_name(printed), '([^ ''’‘ʼ\`´])[''’‘ʼ\`´](?=[^ ''’‘ʼ\`´])', '\\1', 'g')),
      '(^| )([hk]) (?=[a-z])', '\\1\\2', 'g');`;

/** The view of honourees stands on the column; PostgreSQL 15 cannot change how it is generated. */
const keyedBy = (key: string) => `
  drop view honourees;
  alter table people drop column name_key;
  alter table people add column name_key text generated always as (${key}) stored;
  create index people_name_key_idx on people (name_key text_pattern_ops);
  create view honourees as
    select p.id, 'INDIVIDUAL'::text as recipient_kind, p.id as person_id, null::uuid as organisation_id,
           p.display_name as name, p.sort_key, p.name_key, p.name_words, p.visibility, p.record_status, p.merged_into_id, p.other_names
      from people p
    union all
    select o.id,
           case o.kind when 'HOUSEHOLD' then 'HOUSEHOLD'::text when 'ENTERPRISE' then 'ENTERPRISE'::text
                       when 'COOPERATIVE' then 'ENTERPRISE'::text else 'GROUP'::text end,
           null::uuid, o.id, o.name, o.name, o.name_key, o.name_words, 'PUBLIC'::text, o.record_status, null::uuid, o.other_names
      from organisations o;`;

const nameKeys = (key: string) => `
  create or replace function person_name_keys(who uuid[]) returns table (person_id uuid, name_key text) language sql stable as $$
    select p.id, p.name_key from people p where p.id = any (who)
    union
    select n.person_id, ${key}(n.printed) from person_names n join people p on p.id = n.person_id
     where n.person_id = any (who) and p.id = any (who) and n.printed <> p.display_name
  $$;`;

/** Whoever's key is another now is found under it, and compared again. */
const FOUND_AGAIN = ['select keep_person_blocks(array(who))', 'insert into people_to_compare (person_id) who']
  .map((told) =>
    told.replace('who', 'select distinct person_id from person_names where person_key(printed) <> fold_vi(printed)'),
  )
  .join(';');
