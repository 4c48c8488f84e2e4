import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { CertificatePrinting } from './certificate-printing.entity.js';

export interface LastPrinting {
  awardId: string;
  number: string | null;
  printedAt: Date;
}

export interface TakenNumber {
  number: string;
  /** When it was printed last; null: it was not, but stands at an award on record. */
  printedAt: Date | null;
  /** Of the award that has it on record: "2020-05-19", of any precision; null: unknown, or it was printed. */
  grantedOn: string | null;
  /** Whether it was printed this year, or that award is of the same year as the one that is to get the number. */
  ofSameYear: boolean;
  /** On whose certificate; null: it names nobody. */
  recipientName: string | null;
}

const yearOf = (at: string) => `extract(year from ${at} at time zone 'Asia/Ho_Chi_Minh')`;
/** The number that an award has on record, as it was corrected. */
const RECORDED = `case when r.corrected ? 'certificateNumber' then r.corrected ->> 'certificateNumber' else r.certificate_number end`;

@Injectable()
export class CertificatePrintingsRepository {
  constructor(private readonly database: Database) {}

  /** Two who print at once for one body count one after the other: until the end of the transaction. */
  async waitForTurn(keptById: string): Promise<void> {
    await this.database.query(`select pg_advisory_xact_lock(hashtextextended('certificate_printings' || $1, 0))`, [
      keptById,
    ]);
  }

  /** The last printing of each award that was printed, by award. */
  async lastOf(awardIds: readonly string[]): Promise<Map<string, LastPrinting>> {
    const rows = await this.database.query<LastPrinting>(
      `select distinct on (award_id) award_id as "awardId", number, printed_at as "printedAt"
         from certificate_printings where award_id = any($1::uuid[]) order by award_id, printed_at desc, id desc`,
      [awardIds],
    );
    return new Map(rows.map((row) => [row.awardId, row]));
  }

  /**
   * Which of these numbers, zeros before them or not, the body printed on certificates of other awards, and when last; or else
   * which other awards that it keeps have on record, first those of the same year.
   */
  async takenOf(
    keptById: string,
    numbers: readonly { awardId: string; number: string }[],
  ): Promise<Map<string, TakenNumber>> {
    const rows = await this.database.query<TakenNumber>(
      `with given as (select * from unnest($2::uuid[], $3::text[]) as g(award_id, number)),
         taken as (
           select g.number, p.award_id, p.printed_at, ${yearOf('p.printed_at')} = ${yearOf('now()')} as same_year
             from given g
             join certificate_printings p on p.kept_by_id = $1 and ltrim(p.number, '0') = ltrim(g.number, '0') and p.award_id <> g.award_id
           union all
           select g.number, r.id, null, coalesce(left(r.granted_on, 4) = left(o.granted_on, 4), false)
             from given g join awards o on o.id = g.award_id
             join awards r on r.kept_by_id = $1 and r.id <> g.award_id and r.record_status <> 'WITHDRAWN'
              and ltrim(${RECORDED}, '0') = ltrim(g.number, '0'))
       select distinct on (t.number) t.number, t.printed_at as "printedAt", t.same_year as "ofSameYear",
              case when t.printed_at is null then a.granted_on end as "grantedOn",
              coalesce(a.corrected ->> 'recipientName', a.recipient_name_printed) as "recipientName"
         from taken t join awards a on a.id = t.award_id
        order by t.number, t.same_year desc, t.printed_at desc nulls last`,
      [keptById, numbers.map(({ awardId }) => awardId), numbers.map(({ number }) => number)],
    );
    return new Map(rows.map((row) => [row.number, row]));
  }

  /** As one parameter, whatever their number: PostgreSQL takes 65,535. */
  async insert(printings: readonly CertificatePrinting[]): Promise<void> {
    const { columns } = this.database.dataSource.getMetadata(CertificatePrinting);
    const names = columns.map(({ databaseName }) => databaseName).join(', ');
    const rows = printings.map((printing) =>
      Object.fromEntries(
        columns.map(({ databaseName, propertyName }) => [
          databaseName,
          printing[propertyName as keyof CertificatePrinting],
        ]),
      ),
    );
    await this.database.query(
      `insert into certificate_printings (${names})
       select ${names} from jsonb_populate_recordset(null::certificate_printings, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
  }
}
