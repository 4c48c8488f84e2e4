import { SetMetadata } from '@nestjs/common';

export const TAKES_PASSWORD = 'takes-password';

/**
 * A mutation that is given a password. It opens its transactions itself: a wrong password must be counted although the
 * act fails, and waiting for a second connection while holding one would let a burst of sign-ins exhaust the pool. It
 * takes no idempotency key, because the digest of its arguments would be a fast hash of the password.
 */
export function TakesPassword(): MethodDecorator {
  const mark = SetMetadata(TAKES_PASSWORD, true);
  return (target, name, descriptor) => {
    withPassword.add(String(name));
    return mark(target, name, descriptor);
  };
}

const withPassword = new Set<string>();

/** Whether this field of the mutations is given a password. */
export function takesPassword(mutation: string): boolean {
  return withPassword.has(mutation);
}
