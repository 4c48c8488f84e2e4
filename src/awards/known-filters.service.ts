import { Injectable } from '@nestjs/common';
import { areaShape } from '../organisations/areas/area.shape.js';
import { organisationShape } from '../organisations/organisation.shape.js';
import { Database } from '../platform/database/database.js';
import { InvalidError, type Problem } from '../platform/errors/domain-error.js';
import { platformMessages } from '../platform/errors/platform-messages.js';
import type { Shape } from '../platform/graphql/shape.js';
import { conditions, PlainReading } from '../platform/graphql/statement.js';
import { currentViewer } from '../platform/request/request-context.js';
import { awardMessages } from './awards.messages.js';
import type { AwardFilterArgs } from './awards-args.js';

/** A record that a filter names. */
interface Named {
  shape: Shape;
  id: string | null | undefined;
  field: string;
}

/**
 * Tells "nobody" from "no such thing": a mistyped form or id would be answered by an empty list. People and meetings are left
 * out: who was public yesterday may be hidden today, and a page that asks for many things must not fail for that.
 */
@Injectable()
export class KnownFilters {
  constructor(private readonly database: Database) {}

  /** @throws InvalidError FORM_UNKNOWN, UNKNOWN_ID for what is not there or what the viewer may not see */
  async require(args: AwardFilterArgs): Promise<void> {
    const named: Named[] = [
      { shape: organisationShape, id: args.grantor?.id, field: 'grantor.id' },
      { shape: organisationShape, id: args.organisation?.id, field: 'organisation.id' },
      { shape: areaShape, id: args.area?.id, field: 'area.id' },
    ].filter(({ id }) => typeof id === 'string');
    const form = args.form ?? null;
    if (named.length === 0 && form === null) return;
    const problems = await this.problems(named, form);
    if (problems.length > 0) throw InvalidError.all(problems);
  }

  private async problems(named: readonly Named[], form: string | null): Promise<Problem[]> {
    const reading = new PlainReading(currentViewer());
    const found = named.map(({ shape, id }) => {
      const t = reading.alias();
      return `exists (select from ${shape.table} ${t} where ${conditions(`${t}.id = ${reading.bind(id, 'uuid')}`, shape.visible(t, reading))})`;
    });
    const code =
      form === null
        ? 'true'
        : `exists (select from award_forms where ${reading.bind(form, 'text')} in (code, id::text))`;
    const [row] = await this.database.query<{ records: boolean[]; form: boolean }>(
      `select array[${found.join(', ')}]::boolean[] as records, ${code} as form`,
      reading.values,
    );
    return [
      ...named.flatMap(({ shape, field }, i): Problem[] =>
        row?.records[i] ? [] : [{ text: platformMessages.UNKNOWN_ID, field, details: { type: shape.type } }],
      ),
      ...(row?.form ? [] : [{ text: awardMessages.FORM_UNKNOWN, field: 'form', details: { form } }]),
    ];
  }
}
