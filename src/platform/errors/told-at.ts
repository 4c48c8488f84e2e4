import { DomainError, InvalidError } from './domain-error.js';

/**
 * Runs an act as a part of another: what it refuses in an input that it was given by us is told at a field of the one that was
 * sent: a version that it was given by us at none. `place` says at which, by the path within the inner input (`attendances.3.namePrinted`; null: of no field of it).
 */
export async function toldAt<T>(place: (path: string | null) => string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const field = (of: string | undefined) => place(/^input\.(?!version$)(.+)$/u.exec(of ?? '')?.[1] ?? null);
    if (error instanceof InvalidError)
      throw InvalidError.all(error.problems.map((problem) => ({ ...problem, field: field(problem.field) })));
    const Kind = error.constructor as new (...given: ConstructorParameters<typeof DomainError>) => DomainError;
    throw new Kind(error.text, { field: field(error.field), details: error.details });
  }
}
