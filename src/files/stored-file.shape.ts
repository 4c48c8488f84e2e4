import { column, defineShape, expression, type Reading } from '../platform/graphql/compiling/shape.js';

/** Whoever sent a file in, or had it made: lists hold more of people than the registry does. */
function ownFiles(t: string, reading: Reading): string | undefined {
  const { viewer } = reading;
  if (viewer.kind === 'SYSTEM') return undefined;
  return viewer.kind === 'STAFF' ? `${t}.created_by = ${reading.bind(viewer.id, 'uuid')}` : 'false';
}

export const storedFileShape = defineShape({
  type: 'StoredFile',
  table: 'stored_files',
  visible: ownFiles,
  fields: {
    id: column('id'),
    name: column('name'),
    mediaType: column('media_type'),
    size: column('size'),
    sha256: column('sha256'),
    origin: column('origin'),
    createdAt: column('created_at'),
    path: expression((t) => `(case when ${t}.removed_at is null then '/files/' || ${t}.id end)`),
  },
});
