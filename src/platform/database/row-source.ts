/** A select that gives rows to a statement over a set, with its parameters `$1`, `$2`, … */
export interface RowSource {
  sql: string;
  parameters: readonly unknown[];
}
