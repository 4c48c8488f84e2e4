declare const importOutsideJest: (<Module>(specifier: string) => Promise<Module>) | undefined;

/** A module of what `npm start` runs, by its path below src (`./application.js`): the same for every spec of a worker. */
export async function built<Module>(path: `./${string}`): Promise<Module> {
  if (typeof importOutsideJest === 'undefined') throw new Error('Only under jest, with test/support/environment.mjs');
  return importOutsideJest<Module>(path);
}

/** A package as what `npm start` runs has it; under jest, the one that a spec imports is a copy of its own. */
export async function packageOutsideJest<Module>(name: string): Promise<Module> {
  return typeof importOutsideJest === 'undefined' ? ((await import(name)) as Module) : importOutsideJest<Module>(name);
}
