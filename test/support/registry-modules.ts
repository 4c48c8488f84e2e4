import { built } from './outside-jest.js';

type Application = typeof import('../../src/application.js');
type Configuration = typeof import('../../src/platform/config/config.js');
type Requests = typeof import('../../src/platform/request/request-context.js');
type Databases = typeof import('../../src/platform/database/database.js');
type Accounts = typeof import('../../src/auth/auth.service.js');
type Catalogue = typeof import('../../src/awards/catalogue/load-award-catalogue.js');
type ReferenceData = typeof import('../../src/reference-data.js');
type Examples = typeof import('../../src/examples/examples.js');

/** What a registry is opened with, and what a test's world is built with in it. */
export interface RegistryModules
  extends
    Pick<Application, 'createApplication'>,
    Pick<Configuration, 'readConfig'>,
    Pick<Requests, 'runAsSystem'>,
    Pick<Databases, 'Database'>,
    Pick<Accounts, 'AuthService'>,
    Pick<Catalogue, 'loadAwardCatalogue'>,
    Pick<ReferenceData, 'prepareReferenceData'>,
    Pick<Examples, 'loadExamples' | 'removeExamples'> {}

/** What `npm start` runs: for most specs, which ask through the API and have no hold of what is in it. */
export async function builtModules(): Promise<RegistryModules> {
  return {
    ...(await built<Application>('./application.js')),
    ...(await built<Configuration>('./platform/config/config.js')),
    ...(await built<Requests>('./platform/request/request-context.js')),
    ...(await built<Databases>('./platform/database/database.js')),
    ...(await built<Accounts>('./auth/auth.service.js')),
    ...(await built<Catalogue>('./awards/catalogue/load-award-catalogue.js')),
    ...(await built<ReferenceData>('./reference-data.js')),
    ...(await built<Examples>('./examples/examples.js')),
  };
}
