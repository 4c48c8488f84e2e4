import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which awards changed with a decision is read from the index of its annex alone, and not from the table of all awards. */
export class FindAwardsOfDecisionsFromIndex1795700973801 implements MigrationInterface {
  name = 'FindAwardsOfDecisionsFromIndex1795700973801';

  async up(q: QueryRunner): Promise<void> {
    await q.query(ANNEX_WITH(' include (id)'));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(ANNEX_WITH(''));
  }
}

const ANNEX_WITH = (included: string) => `
      drop index awards_decision_id_annex_order_key;
      create unique index awards_decision_id_annex_order_key on awards (decision_id, annex_order)${included};
    `;
