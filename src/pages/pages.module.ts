import { type DynamicModule, Module } from '@nestjs/common';
import { AwardPagesController } from './awards/award-pages.controller.js';
import { DeskController } from './desk.controller.js';
import { HomeController } from './home/home.controller.js';
import { HonoureePagesController } from './honourees/honouree-pages.controller.js';
import { PublicPages } from './public-pages.service.js';
import { SearchPageController } from './search/search-page.controller.js';
import { PublicReads } from './public-reads.service.js';

@Module({})
export class PagesModule {
  /** `graphql` is the module of the application itself: pages ask the very schema that is served. */
  static over(graphql: DynamicModule): DynamicModule {
    return {
      module: PagesModule,
      imports: [graphql],
      providers: [PublicReads, PublicPages],
      controllers: [
        HomeController,
        AwardPagesController,
        HonoureePagesController,
        SearchPageController,
        DeskController,
      ],
    };
  }
}
