import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import type { FormOnRecord } from './award-form-of.js';

/** The catalogue of forms, as articles print them. */
@Injectable()
export class DraftForms {
  constructor(private readonly database: Database) {}

  forms(): Promise<FormOnRecord[]> {
    return this.database.query<FormOnRecord>(
      `select f.id, f.code, f.name_vi as label, f.classes, array(select fold_vi(f.name_vi) union
              select fold_vi(a.alias) from award_form_aliases a where a.form_id = f.id) as names
         from award_forms f order by f.rank, f.code`,
    );
  }
}
