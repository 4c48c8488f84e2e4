/** Of a path as `input.attendances.3` or `attendances.3.personId`: which line; none where it names no line. */
export function lineOf(path: string | undefined): number {
  return Number(/^(?:input\.)?attendances\.(\d+)/u.exec(path ?? '')?.[1] ?? Number.NaN);
}

/** Doubts by the key of the line that they name; of one that names none of `lines`, by `whole`. None is left out. */
export function doubtsOfLines<Doubt extends { field?: string | undefined }>(
  doubts: readonly Doubt[],
  lines: readonly { key: string }[],
  whole: string,
): Map<string, Doubt[]> {
  const found = new Map<string, Doubt[]>();
  for (const doubt of doubts) {
    const key = lines[lineOf(doubt.field)]?.key ?? whole;
    const ofKey = found.get(key);
    if (ofKey) ofKey.push(doubt);
    else found.set(key, [doubt]);
  }
  return found;
}
