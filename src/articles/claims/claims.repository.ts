import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { Award } from '../../awards/award.entity.js';
import { AwardForm } from '../../awards/catalogue/forms/award-form.entity.js';
import { AwardDecision } from '../../awards/decisions/award-decision.entity.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { Database } from '../../platform/database/database.js';
import { holdRows } from '../../platform/database/held-rows.js';
import { ClaimAward } from './claim-award.entity.js';
import { ClaimGrantor } from './claim-grantor.entity.js';
import { Claim } from './claim.entity.js';

/** What a claim was resolved to besides its meeting. */
export interface Tied {
  awardIds: string[];
  grantors: { printed: string; organisationId: string }[];
}

@Injectable()
export class ClaimsRepository {
  constructor(private readonly database: Database) {}

  findClaim(id: string): Promise<Claim | null> {
    return this.database.manager.findOneBy(Claim, { id });
  }

  async findClaims(ids: readonly string[]): Promise<Map<string, Claim>> {
    const found = ids.length === 0 ? [] : await this.database.manager.findBy(Claim, { id: In([...ids]) });
    return new Map(found.map((claim) => [claim.id, claim]));
  }

  claimsInForce(articleId: string): Promise<Claim[]> {
    return this.database.manager.find(Claim, {
      where: { articleId, recordStatus: Not('WITHDRAWN' as const) },
      order: { ordinal: 'ASC' },
    });
  }

  /** Ids of the articles that these claims are of. */
  async articlesOf(ids: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'select distinct article_id as id from claims where id = any($1) order by id',
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  /** The place for the next claim of an article; others who ask wait until this one is written. */
  async nextOrdinal(articleId: string): Promise<number> {
    await this.database.query('select from articles where id = $1 for update', [articleId]);
    const rows = await this.database.query<{ next: number }>(
      'select coalesce(max(ordinal), 0) + 1 as next from claims where article_id = $1',
      [articleId],
    );
    return rows[0]?.next ?? 1;
  }

  async insertClaims(claims: Claim[]): Promise<void> {
    await this.database.manager.insert(Claim, claims);
  }

  /** Whether the claim was still as it was read. */
  async updateClaim({ id, version }: Claim, changes: Partial<Claim>): Promise<boolean> {
    const { affected } = await this.database.manager.update(Claim, { id, version }, changes);
    return affected === 1;
  }

  /** Writes what is made of claims, as nobody changed them since they were read: where they stand and of which meeting. Answers the ids of those it wrote. */
  async updateMade(claims: readonly Claim[]): Promise<Set<string>> {
    const rows = claims.map((claim) => ({
      id: claim.id,
      standing: claim.standing,
      superseded_by_id: claim.supersededById,
      standing_reason: claim.standingReason,
      meeting_id: claim.meetingId,
      version: claim.version,
      changed_at: claim.changedAt,
      changed_by: claim.changedBy,
    }));
    const written = await this.database.query<{ id: string }>(
      `with written as (
         update claims c set standing = n.standing, superseded_by_id = n.superseded_by_id, standing_reason = n.standing_reason,
                meeting_id = n.meeting_id, version = n.version, changed_at = n.changed_at, changed_by = n.changed_by
           from jsonb_populate_recordset(null::claims, $1::jsonb) n where c.id = n.id and c.version = n.version - 1
         returning c.id)
       select id from written`,
      [JSON.stringify(rows)],
    );
    return new Set(written.map(({ id }) => id));
  }

  /** The claim and every one that stands in its place, directly or by way of others. */
  async chainFrom(id: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `with recursive chain(id, next) as (
         select id, superseded_by_id from claims where id = $1
         union select c.id, c.superseded_by_id from chain join claims c on c.id = chain.next)
       select id from chain`,
      [id],
    );
    return rows.map((row) => row.id);
  }

  async tiedTo(claimId: string): Promise<Tied> {
    const awards = await this.database.manager.find(ClaimAward, { where: { claimId }, order: { awardId: 'ASC' } });
    const grantors = await this.database.manager.find(ClaimGrantor, { where: { claimId }, order: { printed: 'ASC' } });
    return {
      awardIds: awards.map(({ awardId }) => awardId),
      grantors: grantors.map(({ printed, organisationId }) => ({ printed, organisationId })),
    };
  }

  async link(links: ClaimAward[]): Promise<void> {
    for (let i = 0; i < links.length; i += 1000)
      await this.database.manager
        .createQueryBuilder()
        .insert()
        .into(ClaimAward)
        .values(links.slice(i, i + 1000))
        .orIgnore()
        .execute();
  }

  async unlink(claimId: string, awardIds: string[]): Promise<void> {
    await this.database.manager.delete(ClaimAward, { claimId, awardId: In(awardIds) });
  }

  /** A grantor is one body: the last one that was said. */
  async tieGrantors(grantors: readonly ClaimGrantor[]): Promise<void> {
    for (let i = 0; i < grantors.length; i += 1000)
      await this.database.manager.upsert(ClaimGrantor, grantors.slice(i, i + 1000), ['claimId', 'printed']);
  }

  async untieGrantors(claimId: string, printed: readonly string[]): Promise<void> {
    await this.database.manager.delete(ClaimGrantor, { claimId, printed: In([...printed]) });
  }

  async organisations(ids: string[]): Promise<string[]> {
    const rows = await this.database.manager.find(Organisation, { select: { id: true }, where: { id: In(ids) } });
    return rows.map(({ id }) => id);
  }

  meetings(ids: string[]): Promise<Pick<Meeting, 'id' | 'heldFrom'>[]> {
    return this.database.manager.find(Meeting, { select: { id: true, heldFrom: true }, where: { id: In(ids) } });
  }

  forms(ids: string[]): Promise<Pick<AwardForm, 'id' | 'nameVi'>[]> {
    return this.database.manager.find(AwardForm, { select: { id: true, nameVi: true }, where: { id: In(ids) } });
  }

  /** Held, as lines are. */
  holdDecisions(ids: string[]): Promise<Map<string, Pick<AwardDecision, 'undoneAt'>>> {
    return holdRows(this.database.manager, AwardDecision, ids, { id: true, undoneAt: true }, 'for_no_key_update');
  }

  /** Held: nobody undoes what recorded them until they are tied. */
  holdAwards(ids: string[]): Promise<Map<string, Pick<Award, 'undoneAt'>>> {
    return holdRows(this.database.manager, Award, ids, { id: true, undoneAt: true });
  }
}
