import { applyDecorators } from '@nestjs/common';
import { Field } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { MaxLength } from 'class-validator';
import { coded } from '../platform/graphql/refusing/input-fields.js';
import { authMessages } from './auth.messages.js';
import { LONGEST_PASSWORD } from './credentials/password-rules.js';

/** A password exactly as typed: no trimming, no cleaning. Twice the longest, because it is counted before NFKC. */
export function PasswordField(description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => String, { description }),
    MaxLength(2 * LONGEST_PASSWORD, { message: coded(authMessages.PASSWORD_TOO_LONG) }),
  );
}

/** A username to sign in with: case does not matter. Whether it could be one at all is not told. */
export function UsernameField(): PropertyDecorator {
  return applyDecorators(
    Field(() => String, { description: 'Tên đăng nhập / username.' }),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() : value)),
  );
}
