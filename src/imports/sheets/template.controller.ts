import { Controller, Get, Res } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import type { FastifyReply } from 'fastify';
import { Access, requireAccess } from '../../platform/graphql/compiling/access.js';
import { explain } from '../../platform/graphql/refusing/format-error.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { currentRequest } from '../../platform/request/request-context.js';
import { listTemplate } from '../reading/list-template.js';
import { ImportTemplateType } from './import-template.type.js';

const NAME = 'mau-danh-sach-khen-thuong.xlsx';
const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives the template out. It is the same for everybody, so it is made once. */
@Controller('imports')
export class TemplateController {
  private made: Promise<Buffer> | undefined;

  @Get('template.xlsx')
  async template(@Res() reply: FastifyReply): Promise<FastifyReply> {
    try {
      requireAccess('SIGNED_IN');
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const status = error.kind === 'UNAUTHENTICATED' ? 401 : 403;
      return reply.status(status).send({ errors: [explain(error, currentRequest().language)] });
    }
    this.made ??= listTemplate();
    return reply
      .headers({ 'content-type': MEDIA_TYPE, 'content-disposition': `attachment; filename=${NAME}` })
      .send(await this.made);
  }
}

@Resolver()
export class TemplateResolver {
  @Access('READER')
  @Query(() => ImportTemplateType, { description: 'Mẫu danh sách (cán bộ) / the template of a list (staff).' })
  importTemplate(): ImportTemplateType {
    return { path: '/imports/template.xlsx', name: NAME, mediaType: MEDIA_TYPE };
  }
}
