import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { explainConstraint } from '../platform/database/constraint-errors.js';
import { Database } from '../platform/database/database.js';
import { updateVersioned } from '../platform/database/versioned.js';
import { newId } from '../platform/database/editable-record.js';
import type { Day } from '../platform/time/day.js';
import type { Life } from './versions/existence.js';
import { broughtIn, namedByRecords } from './brought-in.sql.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationSuccession } from './successions/organisation-succession.entity.js';
import { organisationMessages } from './organisations.messages.js';
import type { SuccessionStore } from './successions/record-succession.js';
import type { SuccessionLine } from './successions/succession-line.js';
import type { BodyKind } from './vocabulary.js';

explainConstraint('organisation_versions_organisation_id_valid_excl', {
  kind: 'CONFLICT',
  text: organisationMessages.ORGANISATION_VERSIONS_OVERLAP,
  field: 'input.validFrom',
});
explainConstraint('organisation_successions_from_organisation_id_to_organisati_key', {
  kind: 'CONFLICT',
  text: organisationMessages.SUCCESSION_RECORDED_ALREADY,
  field: 'input.lines',
});

export interface NamedLife extends Life {
  name: string;
  shortName: string | null;
  basis: string | null;
}

/** A body found by its name. */
export interface NamedBody {
  id: string;
  nameKey: string;
  name: string;
  kind: BodyKind;
  areaId: string | null;
  validFrom: string | null;
  /** Its last day; null while it stands. */
  validTo: string | null;
}

/** A body found by a name that it bore, as NamedBody. */
export interface BodyThen extends NamedBody {
  /** Whether it bore the name on one of the days asked about. */
  onDay: boolean;
  /** All that its area lay in then, and itself; empty: it has none. */
  within: string[];
}

/** Columns of the newest version, which the trigger writes. */
type Repeated = 'name' | 'shortName' | 'validFrom' | 'validTo';
export type OwnColumns = Omit<Organisation, Repeated>;

@Injectable()
export class OrganisationsRepository implements SuccessionStore<Organisation> {
  readonly type = 'Organisation';

  constructor(private readonly database: Database) {}

  findOrganisation(id: string): Promise<Organisation | null> {
    return this.database.manager.findOneBy(Organisation, { id });
  }

  findAll(ids: readonly string[]): Promise<Organisation[]> {
    return this.database.manager.findBy(Organisation, { id: In([...ids]) });
  }

  /** Which of the bodies the member of staff brought in, and whether a standing record names it. */
  broughtIn(ids: readonly string[], by: string): Promise<{ id: string; named: boolean }[]> {
    return this.database.query(
      `select o.id, ${namedByRecords('o')} as named from organisations o where o.id = any($1) and ${broughtIn('o', '$2')}`,
      [ids, by],
    );
  }

  /** Holds the bodies against other changes until the end of the transaction, always in the same order. */
  lock(ids: readonly string[]): Promise<Organisation[]> {
    return this.database.manager
      .createQueryBuilder(Organisation, 'organisation')
      .where('organisation.id = any(:ids)', { ids })
      .orderBy('organisation.id')
      .setLock('for_no_key_update')
      .getMany();
  }

  /** Bodies by their folded newest name. */
  findNamed(nameKeys: readonly string[]): Promise<NamedBody[]> {
    return this.database.query<NamedBody>(
      `select id, name_key as "nameKey", name, kind, area_id as "areaId", valid_from::text as "validFrom", valid_to::text as "validTo"
         from organisations where name_key = any($1) and record_status <> 'WITHDRAWN' order by id`,
      [nameKeys],
    );
  }

  /** Bodies that ever bore one of these folded names, each under that name. */
  findBearing(nameKeys: readonly string[], from: Day, to: Day): Promise<BodyThen[]> {
    return this.database.query<BodyThen>(
      `select o.id, fold_vi(v.name) as "nameKey", v.name, o.kind, lower(v.valid)::text as "validFrom",
              (upper(v.valid) - 1)::text as "validTo", v.valid && d.days as "onDay", o.area_id as "areaId",
              array(select c.ancestor_id from area_closure c where c.area_id = o.area_id
                       and c.valid && case when v.valid && d.days then v.valid * d.days else v.valid end) as within
         from organisation_versions v join organisations o on o.id = v.organisation_id
        cross join (select daterange($2, $3, '[]') as days) d
        where fold_vi(v.name) = any($1) and o.record_status <> 'WITHDRAWN' order by o.id, v.valid`,
      [nameKeys, from, to],
    );
  }

  async insertOrganisations(organisations: readonly OwnColumns[]): Promise<void> {
    await this.database.manager.insert(Organisation, [...organisations]);
  }

  async updateOrganisation(id: string, changes: Partial<OwnColumns>): Promise<void> {
    await updateVersioned(this.database.manager, Organisation, id, changes);
  }

  async insertVersion(organisationId: string, { name, shortName, validFrom, validTo, basis }: NamedLife) {
    await this.database.query(
      `insert into organisation_versions (id, organisation_id, name, short_name, valid, basis)
       values ($1, $2, $3, $4, daterange($5, $6, '[]'), $7)`,
      [newId(), organisationId, name, shortName, validFrom, validTo, basis],
    );
  }

  async findNewestVersion(organisationId: string): Promise<NamedLife & { id: string }> {
    const [row] = await this.database.query<NamedLife & { id: string }>(
      `select id, name, short_name as "shortName", lower(valid)::text as "validFrom", (upper(valid) - 1)::text as "validTo", basis
         from organisation_versions where organisation_id = $1 order by valid desc limit 1`,
      [organisationId],
    );
    if (!row) throw new Error(`organisation ${organisationId} has no version`);
    return row;
  }

  async updateVersion(id: string, { name, shortName, validFrom, validTo, basis }: NamedLife): Promise<void> {
    await this.database.query(
      `update organisation_versions set name = $2, short_name = $3, valid = daterange($4, $5, '[]'), basis = $6 where id = $1`,
      [id, name, shortName, validFrom, validTo, basis],
    );
  }

  /** Ends the versions that run on without an end over `day` the day before it. */
  async endRunning(ids: readonly string[], day: Day): Promise<void> {
    await this.database.query(
      `update organisation_versions set valid = valid * daterange(null, $2)
        where organisation_id = any($1) and valid @> $2::date and upper_inf(valid) and lower(valid) is distinct from $2::date`,
      [ids, day],
    );
  }

  /** Ends the version that holds `day`, and did not begin on it, the day before; its last day till then. Undefined: there is none. */
  async cutAt(organisationId: string, day: Day): Promise<{ validTo: Day | null } | undefined> {
    const [held] = await this.database.query<{ id: string; validTo: Day | null }>(
      `select id, (upper(valid) - 1)::text as "validTo" from organisation_versions
        where organisation_id = $1 and valid @> $2::date and lower(valid) is distinct from $2::date`,
      [organisationId, day],
    );
    if (!held) return undefined;
    await this.database.query('update organisation_versions set valid = valid * daterange(null, $2) where id = $1', [
      held.id,
      day,
    ]);
    return { validTo: held.validTo };
  }

  /** Which of the bodies had a version on the day. */
  async standingOn(ids: readonly string[], day: Day): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(
      'select organisation_id as id from organisation_versions where organisation_id = any($1) and valid @> $2::date',
      [ids, day],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Until the act ends nobody else changes what lies below what: two who cross would close a circle that neither sees. */
  async holdTree(): Promise<void> {
    await this.database.query(`select pg_advisory_xact_lock(hashtext('organisation_tree'))`);
  }

  async isBelow(id: string, top: string): Promise<boolean> {
    const rows = await this.database.query('select 1 from organisations_below($1) as id where id = $2', [top, id]);
    return rows.length > 0;
  }

  /** Another body of the same folded name in the same area. */
  async findLikely(id: string, name: string, areaId: string | null): Promise<{ id: string; name: string } | null> {
    const rows = await this.database.query<{ id: string; name: string }>(
      `select id, name from organisations
        where name_key = fold_vi($2) and area_id is not distinct from $3 and id <> $1 and record_status <> 'WITHDRAWN' limit 1`,
      [id, name, areaId],
    );
    return rows[0] ?? null;
  }

  /** How many bodies directly below one of these stand on the day. */
  async countChildrenOn(ids: readonly string[], day: Day): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `select count(*)::int as count from organisations o where o.parent_id = any($1) and o.record_status <> 'WITHDRAWN'
          and exists (select from organisation_versions v where v.organisation_id = o.id and v.valid @> $2::date)`,
      [ids, day],
    );
    return row?.count ?? 0;
  }

  async insertSuccessions(lines: readonly SuccessionLine[], basis: string | null): Promise<string[]> {
    const rows = lines.map(({ fromId, toId, ...line }) => ({
      ...line,
      id: newId(),
      fromOrganisationId: fromId,
      toOrganisationId: toId,
      basis,
    }));
    await this.database.manager.insert(OrganisationSuccession, rows);
    return rows.map(({ id }) => id);
  }

  findSuccession(id: string): Promise<OrganisationSuccession | null> {
    return this.database.manager.findOneBy(OrganisationSuccession, { id });
  }

  async deleteSuccession(id: string): Promise<void> {
    await this.database.manager.delete(OrganisationSuccession, { id });
  }

  /** Whether it stands again: what became of it on that day had ended it, by the audit, and nothing of that day is left. */
  async reopenEndedBy(id: string, day: Day): Promise<boolean> {
    const [row] = await this.database.query<{ ended: boolean }>(
      `select coalesce((select (e.after ->> 'endedIt')::boolean from audit_entries e
                         where e.subject_id = $1 and e.act = 'recordOrganisationSuccession'
                           and e.after ->> 'effectiveOn' = $2 and (e.after ->> 'ends')::boolean order by e.id desc limit 1), false)
              and not exists (select from organisation_successions s
                               where s.from_organisation_id = $1 and s.effective_on = $2::date and s.kind <> 'TRANSFER')
              and not exists (select from organisation_versions v where v.organisation_id = $1 and upper(v.valid) > $2::date) as ended`,
      [id, day],
    );
    if (!row?.ended) return false;
    await this.database.query(
      `update organisation_versions set valid = daterange(lower(valid), null) where organisation_id = $1 and upper(valid) = $2::date`,
      [id, day],
    );
    return true;
  }
}
