/** Closing its input tells the cleaner that the run is over, just as the end of this process would. */
export default async function globalTeardown() {
  const cleaner = globalThis.bangVangTestCleaner;
  if (!cleaner || cleaner.exitCode !== null) return;
  cleaner.ref();
  const gone = new Promise((resolve) => cleaner.once('exit', resolve));
  cleaner.stdin.end();
  await gone;
}
