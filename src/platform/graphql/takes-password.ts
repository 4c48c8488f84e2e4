import { SetMetadata } from '@nestjs/common';

export const TAKES_PASSWORD = 'takes-password';

/**
 * A mutation that is given a password. It opens its transactions itself: a wrong password must be counted although the
 * act fails, and waiting for a second connection while holding one would let a burst of sign-ins exhaust the pool. It
 * takes no idempotency key, because the digest of its arguments would be a fast hash of the password.
 */
export const TakesPassword = (): MethodDecorator => SetMetadata(TAKES_PASSWORD, true);
