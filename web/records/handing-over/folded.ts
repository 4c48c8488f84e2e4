/** Of the lines 1 to 25 the same is said once: `Dòng 1–25: …`. What is of no line, and what is said of one alone, stays as it is. */
export function folded(messages: readonly string[]): string[] {
  const alike = new Map<string, { word: string; lines: number[] } | null>();
  for (const message of messages) {
    const [, word, line, rest] = OF_A_LINE.exec(message) ?? [];
    if (!rest) alike.set(message, null);
    else alike.set(rest, { word: word!, lines: [...(alike.get(rest)?.lines ?? []), Number(line)] });
  }
  return [...alike].map(([rest, of]) => (of ? `${of.word} ${spansOf(of.lines)}: ${rest}` : rest));
}

const OF_A_LINE = /^(Dòng|Line) (\d+): (.+)$/su;

/** `1–3, 7`: lines that follow one another, from the first to the last. */
function spansOf(lines: readonly number[]): string {
  const spans: [from: number, to: number][] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const span = spans.at(-1);
    if (span && line === span[1] + 1) span[1] = line;
    else spans.push([line, line]);
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
