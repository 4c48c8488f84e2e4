import { type DynamicModule, Module } from '@nestjs/common';
import { DeskController } from './desk.controller.js';
import { PagesController } from './pages.controller.js';

@Module({})
export class PagesModule {
  /** `graphql` is the module of the application itself: pages ask the very schema that is served. */
  static over(graphql: DynamicModule): DynamicModule {
    return { module: PagesModule, imports: [graphql], controllers: [PagesController, DeskController] };
  }
}
