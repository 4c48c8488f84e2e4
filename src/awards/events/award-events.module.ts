import { Module } from '@nestjs/common';
import { KnownRecordsRepository } from '../known-records.repository.js';
import { AwardEventWithdrawal } from './award-event-withdrawal.service.js';
import { AwardEventsRepository } from './award-events.repository.js';
import { AwardEventsResolver } from './award-events.resolver.js';
import { AwardEventsService } from './award-events.service.js';
import { CorrectedHome } from './corrected-home.service.js';
import { TouchedLinesService } from './touched-lines.service.js';
import { WithdrawnEventsRepository } from './withdrawn-events.repository.js';

@Module({
  providers: [
    KnownRecordsRepository,
    AwardEventsRepository,
    CorrectedHome,
    TouchedLinesService,
    AwardEventsService,
    WithdrawnEventsRepository,
    AwardEventWithdrawal,
    AwardEventsResolver,
  ],
})
export class AwardEventsModule {}
