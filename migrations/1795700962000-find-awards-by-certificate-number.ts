import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An award is found by the number of its certificate in the book, however that is printed or typed. */
export class FindAwardsByCertificateNumber1795700962000 implements MigrationInterface {
  name = 'FindAwardsByCertificateNumber1795700962000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- Without accents, case, strokes and blanks, the word for number before it and zeros in front: "Số vào sổ: 0125/BK-MTTQ" and
      -- "125 bk mttq" are 125bkmttq. Between two numbers a blank stays: 12/2021 is not 122021.
      create function number_key(printed text) returns text
        language sql immutable strict parallel safe
        return regexp_replace(regexp_replace(regexp_replace(
          fold_vi(printed),
          '^so( vao so( vang| khen thuong)?| bang)? ?(?=[0-9])', ''),
          '(?<![0-9])0+(?=[0-9])', '', 'g'),
          '(?<![0-9]) | (?![0-9])', '', 'g');

      -- What a number is found by: in whole, or by the digits that it begins with.
      create function number_keys(one text, other text) returns text[]
        language sql immutable parallel safe
        return case when one is null and other is null then null else array_remove(array[
          number_key(one), substring(number_key(one) from '^[0-9]+'),
          number_key(other), substring(number_key(other) from '^[0-9]+')], null) end;

      create index awards_certificate_number_idx
        on awards using gin (number_keys(certificate_number, corrected ->> 'certificateNumber'));
      create index certificate_printings_number_keys_idx on certificate_printings using gin (number_keys(number, null));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index certificate_printings_number_keys_idx;
      drop index awards_certificate_number_idx;
      drop function number_keys(text, text);
      drop function number_key(text);
    `);
  }
}
