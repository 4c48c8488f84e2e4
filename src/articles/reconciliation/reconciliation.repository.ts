import { Injectable } from '@nestjs/common';
import { awardShape } from '../../awards/award.shape.js';
import { awardDecisionShape } from '../../awards/decisions/award-decision.shape.js';
import { presentationShape } from '../../awards/presentations/presentation.shape.js';
import { meetingShape } from '../../meetings/meeting.shape.js';
import { organisationShape } from '../../organisations/organisation.shape.js';
import type { Level, System } from '../../organisations/vocabulary.js';
import { Database } from '../../platform/database/database.js';
import { NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import type { Shape } from '../../platform/graphql/compiling/shape.js';
import { conditions, Statement } from '../../platform/graphql/compiling/statement.js';
import { currentViewer } from '../../platform/request/request-context.js';
import { claimShape } from '../claims/claim.shape.js';
import type { About } from './about.js';
import { awardsSql, claimsSql, handedOverSql } from './registered-sql.js';
import type { HandedOver, NamedBody, RegisteredAwards, RegisteredClaim } from './registered.js';
import { scopeSql } from './scope-sql.js';

export interface ReconciledForm {
  id: string;
  code: string;
  nameVi: string;
  nameEn: string;
  rank: number;
  names: string[];
  system: System | null;
  level: Level | null;
}

/** Reads what is compared: one statement for each kind of row, however many awards there are. */
@Injectable()
export class ReconciliationRepository {
  constructor(private readonly database: Database) {}

  /** @throws NotFoundError UNKNOWN_ID where the viewer may know of no such record */
  async requireKnown(about: About, field: string): Promise<void> {
    const asked = askedFor(about);
    if (!asked) return;
    const { shape, id, path } = asked;
    const rows = await this.run((statement) => {
      const t = statement.alias();
      const where = conditions(`${t}.id = ${statement.bind(id, 'uuid')}`, shape.visible(t, statement));
      return `select ${t}.id from ${shape.table} ${t} where ${where}`;
    });
    if (rows.length === 0)
      throw new NotFoundError(platformMessages.UNKNOWN_ID, {
        field: `${field}.${path}`,
        details: { type: shape.type },
      });
  }

  /** `traced`, here and below: each row with the ids of all that it was counted from. */
  awards(about: About, traced: boolean): Promise<RegisteredAwards[]> {
    return this.run((statement) =>
      awardsSql(
        scopeSql(about, statement),
        awardsSeen(statement, about),
        presentationsSeen(statement, about),
        isDated(about),
        traced,
      ),
    );
  }

  handedOver(about: About, traced: boolean): Promise<HandedOver[]> {
    return this.run((statement) =>
      handedOverSql(
        scopeSql(about, statement),
        awardsSeen(statement, about),
        presentationsSeen(statement, about),
        traced,
      ),
    );
  }

  claims(about: About, traced: boolean): Promise<RegisteredClaim[]> {
    return this.run((statement) => {
      const claims = (c: string) =>
        conditions(claimShape.visible(c, statement), only(about, `${c}.record_status = 'CONFIRMED'`));
      return claimsSql(
        scopeSql(about, statement),
        awardsSeen(statement, about),
        claims,
        presentationsSeen(statement, about),
        traced,
      );
    });
  }

  /** Claims of one article that were resolved to an award in common. */
  async sameAwards(claimIds: readonly string[]): Promise<[string, string][]> {
    const rows = await this.database.query<{ one: string; other: string }>(
      `select distinct l.claim_id as one, r.claim_id as other
         from claimed_awards l join claims a on a.id = l.claim_id
         join claims b on b.article_id = a.article_id and b.id > a.id
         join claimed_awards r on r.claim_id = b.id and r.award_id = l.award_id
        where l.claim_id = any($1::uuid[]) and b.id = any($1::uuid[])`,
      [claimIds],
    );
    return rows.map(({ one, other }) => [one, other]);
  }

  bodies(ids: readonly string[]): Promise<NamedBody[]> {
    return this.database.query<NamedBody>(
      `select o.id, o.name, o.system, o.level, array(
         select v.name from organisation_versions v where v.organisation_id = o.id
         union select v.short_name from organisation_versions v where v.organisation_id = o.id and v.short_name is not null
       ) as names from organisations o where o.id = any($1::uuid[])`,
      [ids],
    );
  }

  forms(): Promise<ReconciledForm[]> {
    return this.database.query<ReconciledForm>(
      `select f.id, f.code, f.name_vi as "nameVi", f.name_en as "nameEn", f.rank,
              array(select x.alias from award_form_aliases x where x.form_id = f.id) || f.name_vi as names,
              sole.system, sole.level
         from award_forms f left join lateral (
           select min(g.system) as system, min(g.level) as level from grant_authorities g where g.form_id = f.id
           having count(distinct (g.system, g.level)) = 1) sole on true`,
    );
  }

  private run<Row>(write: (statement: Statement) => string): Promise<Row[]> {
    const nothing = { schema: undefined as never, fragments: {}, variableValues: {} };
    const statement = new Statement(currentViewer(), nothing);
    const text = write(statement);
    return this.database.query<Row>(text, statement.values);
  }
}

const awardsSeen = (statement: Statement, about: About) => (a: string) =>
  conditions(
    awardShape.visible(a, statement),
    only(about, `(${a}.status_with_decision <> 'DRAFT' or ${a}.state in ('PROPOSED', 'REFUSED'))`),
  );
const presentationsSeen = (statement: Statement, about: About) => (p: string) =>
  conditions(
    presentationShape.visible(p, statement),
    only(
      about,
      `${p}.record_status <> 'DRAFT' and (select h.record_status from meetings h where h.id = ${p}.meeting_id) <> 'DRAFT'`,
    ),
  );
/** What is asked of records where only those count that were confirmed. */
const only = (about: About, condition: string) => ('confirmed' in about ? condition : undefined);
const isDated = (about: About) => 'year' in about && about.year !== null;

function askedFor(about: About): { shape: Shape; id: string; path: string } | null {
  switch (about.kind) {
    case 'MEETING':
      return { shape: meetingShape, id: about.meetingId, path: 'meetingId' };
    case 'DECISION':
      return { shape: awardDecisionShape, id: about.decisionId, path: 'decisionId' };
    case 'ORGANISATION':
      return { shape: organisationShape, id: about.organisationId, path: 'organisation.id' };
    case 'YEAR':
      return null;
  }
}
