/** What each value of an enum means, as `registerEnumType` takes it. */
export function described<Value extends string>(texts: Record<Value, string>): Record<Value, { description: string }> {
  return mapped(texts, (text) => text);
}

/** The same from messages in both languages; what is filled in stands as `{name}`. */
export function describedBy<Value extends string>(
  messages: Readonly<Record<Value, { vi: string; en: string }>>,
): Record<Value, { description: string }> {
  return mapped(messages, ({ vi, en }) => plainly(`${vi} / ${en}`));
}

/** Without how a value is said, and with the plural of what goes with a number. */
function plainly(words: string): string {
  return words.replaceAll(/\{\w+:[^{}|]*\|([^{}]*)\}/gu, '$1').replaceAll(/\{(\w+):\w+\}/gu, '{$1}');
}

function mapped<Value extends string, From>(
  from: Readonly<Record<Value, From>>,
  words: (from: From) => string,
): Record<Value, { description: string }> {
  const entries = Object.entries<From>(from).map(([value, each]) => [value, { description: words(each) }]);
  return Object.fromEntries(entries) as Record<Value, { description: string }>;
}
