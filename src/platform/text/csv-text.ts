/** What a spreadsheet would run as a formula, or the apostrophe that keeps it from that (OWASP, "CSV Injection"). */
const FORMULA = /^'*\s*[=+\-@]|^'*[\t\r]/u;

/**
 * A cell of a CSV whose cells are parted by semicolons: what a spreadsheet would take for a formula is opened by an
 * apostrophe, which makes it text, and what parts cells or lines stands in quotation marks.
 */
export function csvText(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n;\t']/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A cell that `csvText` wrote and a program read, as it was before it was opened by an apostrophe. */
export function unescapedCsvText(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
