import { Module } from '@nestjs/common';
import { ToConfirmResolver } from './to-confirm.resolver.js';
import { UnfinishedResolver } from './unfinished/unfinished.resolver.js';

@Module({ providers: [ToConfirmResolver, UnfinishedResolver] })
export class PublicationModule {}
