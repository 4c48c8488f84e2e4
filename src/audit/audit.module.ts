import { Global, Module } from '@nestjs/common';
import { AuditResolver } from './audit.resolver.js';
import { Audit } from './audit.service.js';
import { TakeBack } from './take-back.service.js';

/** Every room records its acts here, so it is imported once, for all. */
@Global()
@Module({ providers: [Audit, TakeBack, AuditResolver], exports: [Audit, TakeBack] })
export class AuditModule {}
