/** Numbers as people type them: `1-50, 72`; null: something of it is no number. */
export function numbersIn(text: string): ((number: number) => boolean) | null {
  const parts = text.split(/[,;\s]+(?![-–])/u).filter(Boolean);
  const spans = parts.map((part) => /^(\d{1,6})(?:[-–](\d{1,6}))?$/u.exec(part.replaceAll(/\s/gu, '')));
  if (spans.length === 0 || spans.includes(null)) return null;
  const between = spans.map((span) => [Number(span![1]), Number(span![2] ?? span![1])] as const);
  return (number) => between.some(([from, to]) => from <= number && number <= to);
}
