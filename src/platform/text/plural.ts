/** The English word that goes with a number: "1 line", "2 lines", "0 lines". */
export function plural(count: unknown, one: string, more: string): string {
  return Number(count) === 1 ? one : more;
}
