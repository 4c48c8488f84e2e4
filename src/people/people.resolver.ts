import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../platform/graphql/compiling/access.js';
import { InTurn } from '../platform/graphql/in-turn.js';
import { ConfirmInput, WithdrawInput } from '../platform/graphql/records/change-status.js';
import { Reads } from '../platform/graphql/compiling/reads.service.js';
import { currentRequest } from '../platform/request/request-context.js';
import { ChangePersonInput, ChangePersonPayload } from './change-person.js';
import { PeopleArgs, PersonArgs } from './people-args.js';
import { PeopleService, type PersonWritten } from './people.service.js';
import { personWarning } from './person-warning.type.js';
import { keptPersonId, peopleList, personShape } from './person.shape.js';
import { PersonConnection, PersonType } from './person.type.js';
import { RecordPersonInput, RecordPersonPayload } from './record-person.js';
import { standingUnlessAsked } from '../platform/graphql/compiling/with-withdrawn.js';

@Resolver(() => PersonType)
export class PeopleResolver {
  constructor(
    private readonly reads: Reads,
    private readonly people: PeopleService,
  ) {}

  @Access('READER')
  @Query(() => PersonConnection, {
    name: 'people',
    description: 'Mọi người có trong sổ (cán bộ) / everybody in the registry (staff).',
  })
  list(@Args() args: PeopleArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.page(personShape, peopleList, args, info, standingUnlessAsked(args));
  }

  @Access('PUBLIC')
  @Query(() => PersonType, {
    description:
      'Một người; mã của người đã được gộp dẫn tới người còn lại / one person; the id of somebody who was merged leads to the person kept. An error when there is none that you may see.',
  })
  async person(@Args() { id }: PersonArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    const kept = await this.reads.findWhere(personShape, (t, s) => `${t}.id = ${keptPersonId(id, s)}`, info);
    return kept ?? this.reads.get(personShape, id, info);
  }

  @Access('RECORDER')
  @InTurn()
  @Mutation(() => RecordPersonPayload, { description: 'Ghi một người (bản nháp) / record a person, as a draft.' })
  async recordPerson(@Args('input') input: RecordPersonInput): Promise<RecordPersonPayload> {
    return payload(await this.people.recordPerson(input));
  }

  @Access('RECORDER')
  @Mutation(() => ChangePersonPayload, { description: 'Sửa một người / change a person.' })
  async changePerson(@Args('input') input: ChangePersonInput): Promise<ChangePersonPayload> {
    return payload(await this.people.changePerson(input));
  }

  @Access('APPROVER')
  @Mutation(() => ChangePersonPayload, { description: 'Xác nhận một người / confirm a person: public from now on.' })
  async confirmPerson(@Args('input') input: ConfirmInput): Promise<ChangePersonPayload> {
    return payload(await this.people.confirmPerson(input));
  }

  @Access('RECORDER')
  @Mutation(() => ChangePersonPayload, {
    description: 'Rút một người khỏi trang công khai / withdraw a person from the public.',
  })
  async withdrawPerson(@Args('input') input: WithdrawInput): Promise<ChangePersonPayload> {
    return payload(await this.people.withdrawPerson(input));
  }
}

function payload({ person, doubts }: PersonWritten): ChangePersonPayload {
  const { language } = currentRequest();
  return { person, warnings: doubts.map((doubt) => personWarning(doubt, language)) };
}
