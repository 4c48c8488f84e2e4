import { createApplication } from '../../src/application.js';
import { AuthService } from '../../src/auth/auth.service.js';
import { loadAwardCatalogue } from '../../src/awards/catalogue/load-award-catalogue.js';
import { readConfig } from '../../src/platform/config/config.js';
import { loadExamples, removeExamples } from '../../src/examples/examples.js';
import { Database } from '../../src/platform/database/database.js';
import { runAsSystem } from '../../src/platform/request/request-context.js';
import { prepareReferenceData } from '../../src/reference-data.js';
import type { RegistryModules } from './registry-modules.js';

/** For a spec that takes services, the schema or modules out of the registry: they are then of the classes that it imports. */
export async function fromSource(): Promise<RegistryModules> {
  return {
    createApplication,
    readConfig,
    runAsSystem,
    Database,
    AuthService,
    loadAwardCatalogue,
    prepareReferenceData,
    loadExamples,
    removeExamples,
  };
}
