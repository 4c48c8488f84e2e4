import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of the forms that staff added their names say it; those of the catalogue are brought in line at the start. */
export class GiveFormsAGenre1795700973701 implements MigrationInterface {
  name = 'GiveFormsAGenre1795700973701';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table award_forms add genre text not null default 'OTHER' check (genre in ('ORDER', 'MEDAL', 'HONORARY_TITLE', 'PRIZE',
        'EMULATION_FIGHTER', 'FLAG', 'EMULATION_TITLE', 'CERTIFICATE_OF_MERIT', 'CERTIFICATE_OF_COMMENDATION',
        'COMMEMORATIVE_MEDAL', 'BADGE', 'LETTER', 'PRAISE', 'OTHER'));
      update award_forms f set genre = coalesce(
        (select said.genre from (values
            ('huan chuong', 'ORDER'), ('huy chuong', 'MEDAL'), ('giai thuong', 'PRIZE'), ('co thi dua', 'FLAG'),
            ('chien si thi dua', 'EMULATION_FIGHTER'),
            ('bang khen', 'CERTIFICATE_OF_MERIT'), ('giay khen', 'CERTIFICATE_OF_COMMENDATION'),
            ('ki niem chuong', 'COMMEMORATIVE_MEDAL'), ('huy hieu', 'BADGE'), ('thu khen', 'LETTER'),
            ('bieu duong', 'PRAISE'), ('tuyen duong', 'PRAISE')) as said (words, genre)
          where regexp_replace(fold_vi(f.name_vi), '\\m([hklmstv]|qu)y\\M', '\\1i', 'g') || ' ' like said.words || ' %'),
        case when family = 'TITLE' then 'EMULATION_TITLE' else 'OTHER' end);
      alter table award_forms alter genre drop default`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table award_forms drop genre');
  }
}
