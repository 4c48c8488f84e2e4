import { Module } from '@nestjs/common';
import { FilesRepository } from './files.repository.js';
import { FilesResolver } from './files.resolver.js';
import { FilesService } from './files.service.js';

@Module({ providers: [FilesRepository, FilesResolver, FilesService], exports: [FilesService] })
export class FilesModule {}
