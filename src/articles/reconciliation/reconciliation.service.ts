import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { About } from './about.js';
import { reconcile, type Reconciled } from './comparing/reconcile.js';
import { type NamedThings, printedNames } from './wording/labels.js';
import { withLevelsOfForms } from './comparing/levels-of-forms.js';
import type { NamedBody, Registered } from './registered.js';
import { type ReconciledForm, ReconciliationRepository } from './reconciliation.repository.js';
import type { GrantorsBy } from './vocabulary.js';

/** The comparison, with the names of what it speaks of. */
export interface NamedReconciliation extends Reconciled, NamedThings {
  forms: ReadonlyMap<string, ReconciledForm>;
  bodies: ReadonlyMap<string, NamedBody>;
}

/** Proposed, granted, presented and reported, as far as the viewer may know of the records behind them. */
@Injectable()
export class ReconciliationService {
  constructor(
    private readonly rows: ReconciliationRepository,
    private readonly database: Database,
  ) {}

  /** Everything of one moment. @throws NotFoundError UNKNOWN_ID at `field` */
  reconcile(about: About, by: GrantorsBy, field = 'about'): Promise<NamedReconciliation> {
    return this.database.snapshot(() => this.read(about, by, field, false));
  }

  /** The same, its figures with the ids of every record behind them: for opening one. @throws as `reconcile` */
  traced(about: About, by: GrantorsBy, field = 'about'): Promise<NamedReconciliation> {
    return this.database.snapshot(() => this.read(about, by, field, true));
  }

  private async read(about: About, by: GrantorsBy, field: string, traced: boolean): Promise<NamedReconciliation> {
    await this.rows.requireKnown(about, field);
    const awards = await this.rows.awards(about, traced);
    const handedOver = await this.rows.handedOver(about, traced);
    const claims = await this.rows.claims(about, traced);
    const sameAwards = await this.rows.sameAwards(claims.map(({ id }) => id));
    const bodies = await this.rows.bodies(bodyIds(about, { awards, handedOver, claims }));
    const forms = await this.rows.forms();
    const registered = withLevelsOfForms({ awards, handedOver, claims, sameAwards, bodies, forms });
    return {
      ...reconcile(registered, by, about.kind),
      forms: new Map(forms.map((form) => [form.id, form])),
      bodies: new Map(bodies.map((body) => [body.id, body])),
      printed: printedNames(registered),
    };
  }
}

function bodyIds(about: About, { awards, handedOver, claims }: Pick<Registered, 'awards' | 'handedOver' | 'claims'>) {
  const grantors = [
    ...awards,
    ...handedOver,
    ...claims.flatMap(({ links, grantorsChosen }) => [...links.grantors, ...grantorsChosen]),
  ];
  const asked = about.kind === 'ORGANISATION' ? [about.organisationId] : [];
  return [...new Set([...grantors.flatMap(({ organisationId }) => organisationId ?? []), ...asked])];
}
