/** In the place of a browser where pure code is tested: what a tab keeps, as far as the desk uses it. */
export class KeptInTab {
  [name: string]: unknown;
  getItem(name: string): string | null {
    return (this[name] as string | undefined) ?? null;
  }
  setItem(name: string, value: string): void {
    this[name] = value;
  }
  removeItem(name: string): void {
    delete this[name];
  }
}
