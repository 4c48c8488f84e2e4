import { type DynamicModule, Module } from '@nestjs/common';
import { AboutPagesController } from './about/about-pages.controller.js';
import { ArticlePagesController } from './articles/article-pages.controller.js';
import { AwardPagesController } from './awards/award-pages.controller.js';
import { DecisionPagesController } from './decisions/decision-pages.controller.js';
import { DeskController } from './desk.controller.js';
import { FiguresPagesController } from './figures/figures-pages.controller.js';
import { HomeController } from './home/home.controller.js';
import { HonoureePagesController } from './honourees/honouree-pages.controller.js';
import { MeetingPagesController } from './meetings/meeting-pages.controller.js';
import { OrganisationPagesController } from './organisations/organisation-pages.controller.js';
import { PublicPages } from './public-pages.service.js';
import { SearchPageController } from './search/search-page.controller.js';
import { PublicReads } from './public-reads.service.js';
import { PublicRecords } from './sitemap/public-records.repository.js';
import { SitemapController } from './sitemap/sitemap.controller.js';

@Module({})
export class PagesModule {
  /** `graphql` is the module of the application itself: pages ask the very schema that is served. */
  static over(graphql: DynamicModule): DynamicModule {
    return {
      module: PagesModule,
      imports: [graphql],
      providers: [PublicReads, PublicPages, PublicRecords],
      controllers: [
        HomeController,
        AwardPagesController,
        HonoureePagesController,
        DecisionPagesController,
        MeetingPagesController,
        OrganisationPagesController,
        ArticlePagesController,
        FiguresPagesController,
        AboutPagesController,
        SearchPageController,
        DeskController,
        SitemapController,
      ],
    };
  }
}
