import { Module } from '@nestjs/common';
import { ArticlesModule } from '../articles/articles.module.js';
import { AnnualReportsResolver } from './annual/annual-reports.resolver.js';
import { AnnualReports } from './annual/annual-reports.service.js';
import { FigureRecords } from './annual/figure-records.service.js';
import { ReconciledFigures } from './annual/reconciled-figures.service.js';
import { PublishedFiguresResolver, PublishedReportsResolver } from './publishing/published-reports.resolver.js';
import { PublishedReportsRepository } from './publishing/published-reports.repository.js';
import { PublishedReports } from './publishing/published-reports.service.js';
import { AwardFiguresResolver } from './public-figures/award-figures.resolver.js';
import { AwardFiguresService } from './public-figures/award-figures.service.js';
import { FiguresRepository } from './figures/figures.repository.js';

@Module({
  imports: [ArticlesModule],
  providers: [
    FiguresRepository,
    AnnualReports,
    FigureRecords,
    ReconciledFigures,
    AnnualReportsResolver,
    PublishedReportsRepository,
    PublishedReports,
    PublishedReportsResolver,
    PublishedFiguresResolver,
    AwardFiguresService,
    AwardFiguresResolver,
  ],
  exports: [AnnualReports, FiguresRepository, PublishedReports],
})
export class ReportsModule {}
