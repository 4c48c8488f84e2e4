const withPassword = new Set<string>();

/**
 * A mutation that is given a password. It opens its transactions itself: a wrong password must be counted although the
 * act fails, and waiting for a second connection while holding one would let a burst of sign-ins exhaust the pool. It
 * takes no idempotency key, because the digest of its arguments would be a fast hash of the password.
 */
export function TakesPassword(): MethodDecorator {
  return (_, name) => void withPassword.add(String(name));
}

/** Whether this field of the mutations is given a password. */
export function takesPassword(mutation: string): boolean {
  return withPassword.has(mutation);
}
