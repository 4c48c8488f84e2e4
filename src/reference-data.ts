import type { INestApplication } from '@nestjs/common';
import { loadAwardCatalogue } from './awards/catalogue/load-award-catalogue.js';
import { loadVietnamAreas } from './organisations/vietnam-areas/loader.js';
import { Database } from './platform/database/database.js';
import { oneStartAtATime } from './platform/database/embedded/one-start-at-a-time.js';
import { runAsSystem } from './platform/request/request-context.js';

/** Data that the registry cannot do without: areas once, the catalogue of awards whenever it changed. */
export async function prepareReferenceData(app: INestApplication): Promise<void> {
  const database = app.get(Database);
  await runAsSystem('reference data', () =>
    oneStartAtATime(database, async () => {
      const [{ loaded } = { loaded: false }] = await database.query<{ loaded: boolean }>(
        'select exists (select from areas) as loaded',
      );
      if (!loaded) await loadVietnamAreas(database);
      await loadAwardCatalogue(database);
    }),
  );
}
