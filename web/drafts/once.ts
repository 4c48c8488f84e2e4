/** What is said, each thing once: two captions with the same words, or two articles that differ in the same way. */
export const once = (said: readonly string[]): string[] => [...new Set(said)];
