import { Module } from '@nestjs/common';
import { ToConfirmResolver } from './to-confirm.resolver.js';

@Module({ providers: [ToConfirmResolver] })
export class PublicationModule {}
