/** A column that names a person. Merging two people moves what stands in it, and undoing the merge moves that back. */
export interface PersonReference {
  /** Has a column `id`. */
  table: string;
  column: string;
  /** Further columns with which the person must be unique: a row whose twin exists already stays where it is. */
  uniqueWith?: readonly string[];
  /**
   * A column of the same table whose value hardly has one person twice: two records in the same one are likely two
   * people. `what` names such a thing, for the warning.
   */
  apart?: { column: string; what: { vi: string; en: string } };
  /** What such a row is called, for whoever looks at what a merge moves. */
  what: { vi: string; en: string };
  /** SQL of a line that tells the row `t` from others. */
  title?: (t: string) => string;
  /** The type under which `node(id)` finds the row; absent: it is no node. */
  node?: string;
}

const references: PersonReference[] = [];

/** Called once at module load by each room that holds such a column. */
export function registerPersonReference(reference: PersonReference): void {
  const { table, column } = reference;
  if (references.some((known) => known.table === table && known.column === column))
    throw new Error(`${table}.${column} is registered twice`);
  references.push(reference);
}

export function personReferences(): readonly PersonReference[] {
  return references;
}

registerPersonReference({
  table: 'person_names',
  column: 'person_id',
  uniqueWith: ['printed'],
  what: { vi: 'cách in tên', en: 'forms of the name' },
  title: (t) => `${t}.printed`,
});
registerPersonReference({
  table: 'posts',
  column: 'person_id',
  what: { vi: 'chức vụ', en: 'posts' },
  title: (t) => `concat_ws(', ', ${t}.title_printed, ${t}.organisation_printed)`,
  node: 'Post',
});
// Whoever was merged before comes along, so that an id always leads to the person kept in one step.
registerPersonReference({
  table: 'people',
  column: 'merged_into_id',
  what: { vi: 'người đã gộp trước đó', en: 'people merged before' },
  title: (t) => `${t}.display_name`,
  node: 'Person',
});
