/** Of a path as `input.attendances.3` or `attendances.3.personId`: which line; undefined: it names none. */
export function lineOf(path: string | undefined): number | undefined {
  const at = /^(?:input\.)?attendances\.(\d+)/u.exec(path ?? '')?.[1];
  return at === undefined ? undefined : Number(at);
}

/** Doubts by the key of the line that each is of; one that names no line that there is, is of the meeting. */
export function doubtsOfLines<Doubt extends { field?: string | undefined }>(
  doubts: readonly Doubt[],
  lines: readonly { key: string }[],
  meetingKey: string,
): Map<string, Doubt[]> {
  const found = new Map<string, Doubt[]>();
  for (const doubt of doubts) {
    const key = lines[lineOf(doubt.field) ?? lines.length]?.key ?? meetingKey;
    found.set(key, [...(found.get(key) ?? []), doubt]);
  }
  return found;
}
