import type { INestApplication } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { ConflictError } from '../platform/errors/domain-error.js';
import { runAsSystem } from '../platform/request/request-context.js';
import { Acts } from './acts.js';
import { recordBodies } from './bodies.js';
import { examplesMessages } from './examples.messages.js';
import { recordHamYenConference } from './ham-yen-conference.js';
import { deleteMarkedRows, hangingOnMarkedRows, markRowsOfThisTransaction } from './marking.js';
import { recordMadeUpAwards } from './made-up-awards.js';

/** Who the audit names for what the examples did. */
const ACTOR = 'examples';

/**
 * Records the example registry through the acts that staff use, in one transaction, and marks every row of it. Answers
 * how many rows; none where examples are there already.
 */
export function loadExamples(app: INestApplication): Promise<number> {
  const database = app.get(Database);
  return runAsSystem(ACTOR, () =>
    database.transaction(async () => {
      const present = await database.query('select 1 from example_records limit 1');
      if (present.length > 0) return 0;
      const acts = new Acts(app);
      const bodies = await recordBodies(acts);
      await recordHamYenConference(acts, bodies);
      await recordMadeUpAwards(acts, bodies);
      return markRowsOfThisTransaction(database);
    }),
  );
}

/**
 * Takes every example away. Refused as a whole where records of your own came to refer to one.
 * @throws ConflictError naming them
 */
export function removeExamples(app: INestApplication): Promise<number> {
  const database = app.get(Database);
  return runAsSystem(ACTOR, () =>
    database.transaction(async () => {
      const hanging = await hangingOnMarkedRows(database);
      const records = hanging.map(({ table, id, on, onId }) => `  ${table} ${id} → ${on} ${onId}`).join('\n');
      if (hanging.length > 0) throw new ConflictError(examplesMessages.EXAMPLES_IN_USE, { details: { records } });
      return deleteMarkedRows(database);
    }),
  );
}
