import { inRuns } from '../../words/runs.js';

/** Of the lines 1 to 25 the same is said once: `Dòng 1–25: …`. What is of no line, and what is said of one alone, stays as it is. */
export function saidOnce(messages: readonly string[]): string[] {
  const alike = new Map<string, { word: string; lines: number[] } | null>();
  for (const message of messages) {
    const [, word, line, rest] = OF_A_LINE.exec(message) ?? [];
    if (!rest) alike.set(message, null);
    else alike.set(rest, { word: word!, lines: [...(alike.get(rest)?.lines ?? []), Number(line)] });
  }
  return [...alike].map(([rest, of]) => (of ? `${of.word} ${inRuns(of.lines)}: ${rest}` : rest));
}

const OF_A_LINE = /^(Dòng|Line) (\d+): (.+)$/su;
