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
  printedAt: Date;
  /** On whose certificate; null: it names nobody. */
  recipientName: string | null;
}

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

  /** Which of these numbers, zeros before them or not, the body printed on certificates of other awards, and when last. */
  async takenOf(
    keptById: string,
    numbers: readonly { awardId: string; number: string }[],
  ): Promise<Map<string, TakenNumber>> {
    const rows = await this.database.query<TakenNumber>(
      `select distinct on (g.number) g.number, p.printed_at as "printedAt",
              coalesce(a.corrected ->> 'recipientName', a.recipient_name_printed) as "recipientName"
         from unnest($2::uuid[], $3::text[]) as g(award_id, number)
         join certificate_printings p on p.kept_by_id = $1 and ltrim(p.number, '0') = ltrim(g.number, '0') and p.award_id <> g.award_id
         join awards a on a.id = p.award_id
        order by g.number, p.printed_at desc`,
      [keptById, numbers.map(({ awardId }) => awardId), numbers.map(({ number }) => number)],
    );
    return new Map(rows.map((row) => [row.number, row]));
  }

  async insert(printings: CertificatePrinting[]): Promise<void> {
    await this.database.manager.insert(CertificatePrinting, printings);
  }
}
