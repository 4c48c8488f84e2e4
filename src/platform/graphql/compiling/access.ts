import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ForbiddenError, UnauthenticatedError } from '../../errors/domain-error.js';
import { platformMessages } from '../../errors/platform-messages.js';
import { currentViewer } from '../../request/request-context.js';
import { holdsRole, isSignedIn, type Role, ROLE_IN_VIETNAMESE } from '../../request/viewer.js';

/** PUBLIC: anybody. SIGNED_IN: any staff account. SHAPE: the field is guarded by its shape's visibility. */
export type AccessDecision = 'PUBLIC' | 'SIGNED_IN' | 'SHAPE' | Role;

const ACCESS = 'access-decision';

/** The access decision of a resolver method. Every method has one; a test walks the schema to prove it. */
export const Access = (decision: AccessDecision): MethodDecorator => SetMetadata(ACCESS, decision);

const BEFORE_PASSWORD_CHANGE = 'before-password-change';

/** What somebody may do who has yet to change the password that another person knows. */
export const BeforePasswordChange = (): MethodDecorator => SetMetadata(BEFORE_PASSWORD_CHANGE, true);

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type
export function accessDecisionOf(method: Function): AccessDecision | undefined {
  return Reflect.getMetadata(ACCESS, method) as AccessDecision | undefined;
}

/**
 * Lets through what the method's decision allows; a method without one is closed. Whether the role reaches the record is
 * decided in the service, which knows the record (see requireScope).
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<string>() !== 'graphql') return true;
    const method = context.getHandler();
    requireAccess(
      this.reflector.get<AccessDecision | undefined>(ACCESS, method),
      this.reflector.get<boolean | undefined>(BEFORE_PASSWORD_CHANGE, method) ?? false,
    );
    return true;
  }
}

/**
 * Refuses where the viewer does not meet the decision; none is never met.
 * @throws UnauthenticatedError SIGN_IN_NEEDED; ForbiddenError PASSWORD_CHANGE_NEEDED, NOT_ALLOWED
 */
export function requireAccess(decision: AccessDecision | undefined, beforePasswordChange = false): void {
  const viewer = currentViewer();
  if (viewer.kind === 'STAFF' && viewer.mustChangePassword && !beforePasswordChange)
    throw new ForbiddenError(platformMessages.PASSWORD_CHANGE_NEEDED);
  if (decision === 'PUBLIC' || decision === 'SHAPE') return;
  if (!isSignedIn(viewer)) throw new UnauthenticatedError(platformMessages.SIGN_IN_NEEDED);
  if (decision === 'SIGNED_IN') return;
  if (decision !== undefined && holdsRole(viewer, decision)) return;
  // Nobody at all holds what a method without a decision needs.
  const needs = decision ?? 'ADMINISTRATOR';
  throw new ForbiddenError(platformMessages.NOT_ALLOWED, { details: { needs, needsVi: ROLE_IN_VIETNAMESE[needs] } });
}
