import { Module } from '@nestjs/common';
import { SignInAttemptsRepository } from './attempts/sign-in-attempts.repository.js';
import { SignInAttempts } from './attempts/sign-in-attempts.service.js';
import { AuthService } from './auth.service.js';
import { CredentialsRepository } from './credentials.repository.js';
import { PasswordsService } from './passwords.service.js';
import { SessionResolver } from './session.resolver.js';
import { SessionsService } from './sessions.service.js';
import { StaffRepository } from './staff/staff.repository.js';
import { StaffResolver } from './staff/staff.resolver.js';
import { StaffService } from './staff/staff.service.js';
import { ApiTokensResolver } from './tokens/api-tokens.resolver.js';
import { ApiTokensService } from './tokens/api-tokens.service.js';
import { ViewerSource } from './viewer-source.js';

@Module({
  providers: [
    ApiTokensResolver,
    ApiTokensService,
    AuthService,
    CredentialsRepository,
    PasswordsService,
    SessionResolver,
    SessionsService,
    SignInAttempts,
    SignInAttemptsRepository,
    StaffRepository,
    StaffResolver,
    StaffService,
    ViewerSource,
  ],
  exports: [AuthService, ViewerSource],
})
export class AuthModule {}
