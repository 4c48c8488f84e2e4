import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { InvalidError, type Message, type Problem } from '../../errors/domain-error.js';
import { platformMessages } from '../../errors/platform-messages.js';
import { NEVER_NULL } from './input-fields.js';

const CODED = /^#(\w+) (.*)$/s;

/** Checks inputs by their class-validator decorators; every problem comes back at once, each with its path. */
export function validationPipe(): ValidationPipe {
  return new ArgumentValidation({
    transform: true,
    forbidUnknownValues: false,
    exceptionFactory: (errors: ValidationError[]) => InvalidError.all(errors.flatMap((error) => problemsOf(error, ''))),
  });
}

/** Puts the name of the argument before the paths of its problems: `input.lines.3.recipientName`. */
class ArgumentValidation extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    try {
      return (await super.transform(value, metadata)) as unknown;
    } catch (error) {
      const { data } = metadata;
      if (!(error instanceof InvalidError) || data === undefined) throw error;
      throw InvalidError.all(
        error.problems.map((problem) => ({ ...problem, field: `${data}.${problem.field ?? ''}` })),
      );
    }
  }
}

function problemsOf(error: ValidationError, parent: string): Problem[] {
  const field = parent ? `${parent}.${error.property}` : error.property;
  const { [NEVER_NULL]: missing, ...others } = error.constraints ?? {};
  const told = missing === undefined ? Object.values(others) : [missing];
  const own = told.map((message): Problem => ({ ...read(message), field }));
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, field))];
}

function read(message: string): Omit<Problem, 'field'> {
  const [, code, json] = CODED.exec(message) ?? [];
  if (code === undefined || json === undefined)
    return { text: platformMessages.INVALID_VALUE, details: { reason: message } };
  const { vi, en, ...details } = JSON.parse(json) as { vi: string; en: string };
  const text: Message = { code, vi, en };
  return { text, details };
}
