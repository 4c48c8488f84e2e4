import { Module } from '@nestjs/common';
import { AnnualReportsResolver } from './annual-reports.resolver.js';
import { AnnualReports } from './annual-reports.service.js';
import { FigureRecords } from './figure-records.service.js';
import { FiguresRepository } from './figures/figures.repository.js';

@Module({
  providers: [FiguresRepository, AnnualReports, FigureRecords, AnnualReportsResolver],
  exports: [AnnualReports],
})
export class ReportsModule {}
