import { lookup } from 'node:dns/promises';
import { Module } from '@nestjs/common';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/platform.module.js';
import { PageFetcher } from './page-fetcher.service.js';
import { isPublicAddress } from './public-address.js';

async function addressesOf(host: string): Promise<string[]> {
  return (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);
}

@Module({
  providers: [
    {
      provide: PageFetcher,
      inject: [CONFIG],
      useFactory: ({ fetch }: Config) =>
        new PageFetcher({ enabled: fetch === 'on', isAllowed: isPublicAddress, addressesOf }),
    },
  ],
  exports: [PageFetcher],
})
export class FetchingModule {}
