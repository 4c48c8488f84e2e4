/**
 * A record that a payload points at. The service that wrote the record answers with this; what the client selected of it
 * is read in one statement after the act was committed.
 */
export class RecordRef {
  constructor(
    readonly type: string,
    readonly id: string,
  ) {}

  /** How a reference is kept in the stored answer of an idempotent request. */
  toJSON(): { $ref: string; id: string } {
    return { $ref: this.type, id: this.id };
  }

  static revive(_key: string, value: unknown): unknown {
    if (typeof value !== 'object' || value === null || !('$ref' in value) || !('id' in value)) return value;
    const { $ref, id } = value;
    return typeof $ref === 'string' && typeof id === 'string' ? new RecordRef($ref, id) : value;
  }
}
