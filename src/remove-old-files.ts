import type { INestApplication } from '@nestjs/common';
import { FilesService } from './files/files.service.js';
import { inBackground } from './in-background.js';
import { UnrecordedCells } from './imports/staging/unrecorded-cells.service.js';

const EVERY_MS = 60 * 60_000;

/**
 * Takes the bytes of old files away at the start and every hour, whether somebody sends another file or not, and what lists that
 * were read from them print and the registry does not record. Answers how to stop.
 */
export function removeOldFiles(app: INestApplication): () => Promise<void> {
  const files = app.get(FilesService);
  const cells = app.get(UnrecordedCells);
  return inBackground({ room: 'files', doing: 'Removing old files', everyMs: EVERY_MS, atOnce: true }, async () => {
    await files.removeOld();
    await cells.forget();
  });
}
