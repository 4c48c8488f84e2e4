import { applyDecorators, type Type } from '@nestjs/common';
import { Field, ID, Int } from '@nestjs/graphql';
import { Transform, Type as TypeOf } from 'class-transformer';
import { ArrayMaxSize, Matches, Max, Min, ValidateBy, ValidateIf, ValidateNested } from 'class-validator';
import { type Message, wording } from '../../errors/domain-error.js';
import { platformMessages } from '../../errors/platform-messages.js';
import { UUID } from '../../text/uuid.js';
import { cleanText } from '../../text/clean-text.js';

interface FieldOptions {
  description: string;
  nullable?: boolean;
  /** Of a change: may be left out, and null, which would clear what a record has to have, is refused. */
  cleared?: false;
}

/** A message with its details, carried through class-validator's plain strings (see validation.pipe.ts). */
export function coded(text: Message, details: Record<string, unknown> = {}): string {
  return `#${text.code} ${JSON.stringify({ ...details, en: wording(text, 'en', details), vi: wording(text, 'vi', details) })}`;
}

const present = (_object: unknown, value: unknown): boolean => value !== undefined && value !== null;
const sent = (_object: unknown, value: unknown): boolean => value !== undefined;

/** By its name the pipe knows the one problem of a value that is null. */
export const NEVER_NULL = 'neverNull';

function neverNull(): PropertyDecorator {
  const message = coded(platformMessages.VALUE_NEEDED);
  return ValidateBy({
    name: NEVER_NULL,
    validator: { validate: (value) => value !== null, defaultMessage: () => message },
  });
}

function field(type: () => unknown, { description, nullable = false, cleared }: FieldOptions): PropertyDecorator[] {
  const given = Field(type as () => StringConstructor, { description, nullable: nullable || cleared === false });
  if (cleared === false) return [given, ValidateIf(sent), neverNull()];
  return nullable ? [given, ValidateIf(present)] : [given];
}

/** Of a change, of any type without rules of its own: a value that the record has to have. Absent: left alone; null is refused. */
export function KeptField(type: () => unknown, { description }: { description: string }): PropertyDecorator {
  return applyDecorators(...field(type, { description, cleared: false }));
}

export interface TextOptions extends FieldOptions {
  max: number;
  multiline?: boolean;
}

/**
 * Text as somebody typed or printed it: arrives NFC, trimmed, without invisible characters; refused when empty, longer
 * than `max` characters, or with control or broken characters. Null where it may not be cleared is refused as empty.
 */
export function TextField({ max, multiline = false, cleared, ...options }: TextOptions): PropertyDecorator {
  const given =
    cleared === false
      ? [Field(() => String, { ...options, nullable: true }), ValidateIf(sent)]
      : field(() => String, options);
  return applyDecorators(...given, ...cleaned(max, multiline, false));
}

/** A list of such texts, in order. */
export function TextListField({
  max,
  atMost,
  multiline = false,
  ...options
}: TextOptions & { atMost: number }): PropertyDecorator {
  return applyDecorators(...field(() => [String], options), atMostOf(atMost), ...cleaned(max, multiline, true));
}

function cleaned(max: number, multiline: boolean, each: boolean): PropertyDecorator[] {
  const clean = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(clean);
    if (typeof value !== 'string') return value;
    const result = cleanText(value, { maxLength: max, multiline });
    return result.ok ? result.value : value;
  };
  const problem = (value: unknown) => {
    const result = cleanText(value === null ? '' : String(value), { maxLength: max, multiline });
    return result.ok ? undefined : result;
  };
  const message = (value: unknown): string => {
    const found = (Array.isArray(value) ? value : [value]).map(problem).find(Boolean);
    if (found?.problem === 'EMPTY') return coded(platformMessages.EMPTY_TEXT);
    if (found?.problem === 'TOO_LONG') return coded(platformMessages.TEXT_TOO_LONG, { max });
    return coded(platformMessages.CONTROL_CHARACTER, { at: (found?.at ?? 0) + 1 });
  };
  return [
    Transform(({ value }: { value: unknown }) => clean(value)),
    ValidateBy(
      {
        name: 'printed',
        validator: { validate: (value) => !problem(value), defaultMessage: (a) => message(a?.value) },
      },
      { each },
    ),
  ];
}

/** The id of a record. Whether there is one is for the service to say. */
export function IdField(options: FieldOptions): PropertyDecorator {
  return applyDecorators(...field(() => ID, options), Matches(UUID, { message: coded(platformMessages.MALFORMED_ID) }));
}

export function IdListField({ atMost, ...options }: FieldOptions & { atMost: number }): PropertyDecorator {
  return applyDecorators(
    ...field(() => [ID], options),
    atMostOf(atMost),
    Matches(UUID, { each: true, message: coded(platformMessages.MALFORMED_ID) }),
  );
}

/** A list of so many at the most. */
export function atMostOf(max: number): PropertyDecorator {
  return ArrayMaxSize(max, { message: coded(platformMessages.TOO_MANY, { max }) });
}

/** A whole number between `min` and `max`, both allowed. */
export function WholeNumberField({ min, max, ...options }: FieldOptions & { min: number; max: number }) {
  const message = coded(platformMessages.NUMBER_OUT_OF_RANGE, { min, max });
  return applyDecorators(...field(() => Int, options), Min(min, { message }), Max(max, { message }));
}

/** A nested input, checked like the outer one. */
export function InputField(type: () => Type, options: FieldOptions): PropertyDecorator {
  return applyDecorators(...field(type, options), TypeOf(type), ValidateNested());
}

/** A list of nested inputs, at most `atMost`. */
export function InputListField(type: () => Type, { atMost, ...options }: FieldOptions & { atMost: number }) {
  return applyDecorators(
    ...field(() => [type()], options),
    TypeOf(type),
    atMostOf(atMost),
    ValidateNested({ each: true }),
  );
}
