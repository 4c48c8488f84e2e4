export type EmbeddedPostgresErrorCode =
  | 'UNSUPPORTED_PLATFORM'
  | 'BROKEN_INSTALLATION'
  | 'IN_USE'
  | 'OTHER_VERSION'
  | 'NOT_OURS'
  | 'NO_PERMISSION'
  | 'INITIALISATION_FAILED'
  | 'START_FAILED';

/** Why the built-in PostgreSQL cannot be used; `message` says it in English, then in Vietnamese. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';

  constructor(
    readonly code: EmbeddedPostgresErrorCode,
    readonly english: string,
    readonly vietnamese: string,
    options?: ErrorOptions,
  ) {
    super(`${english}\n${vietnamese}`, options);
  }
}
