import { Args, ArgsType, Field, Info, Mutation, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../platform/graphql/access.js';
import { ConfirmInput, WithdrawInput } from '../platform/graphql/change-status.js';
import { PageArgs } from '../platform/graphql/connection.type.js';
import { TextField } from '../platform/graphql/input-fields.js';
import { Reads } from '../platform/graphql/reads.service.js';
import { ChangePersonInput, ChangePersonPayload } from './change-person.js';
import { PeopleService } from './people.service.js';
import { peopleList, personShape } from './person.shape.js';
import { PersonConnection, PersonType } from './person.type.js';
import { RecordPersonInput, RecordPersonPayload } from './record-person.js';

const PEOPLE_ORDER = { NAME: 'NAME', NAME_DESC: 'NAME_DESC' } as const;
registerEnumType(PEOPLE_ORDER, {
  name: 'PeopleOrder',
  description: 'Theo tên gọi tiếng Việt / by Vietnamese given name.',
});

@ArgsType()
class PeopleArgs extends PageArgs {
  @TextField({
    max: 200,
    nullable: true,
    description: 'Từ trong tên, không cần dấu / words of the name, accents not needed.',
  })
  text?: string | null;

  @Field(() => PEOPLE_ORDER, { nullable: true, description: 'Mặc định NAME / by default NAME.' })
  orderBy?: keyof typeof PEOPLE_ORDER | null;
}

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
    return this.reads.page(personShape, peopleList, args, info);
  }

  @Access('RECORDER')
  @Mutation(() => RecordPersonPayload, { description: 'Ghi một người (bản nháp) / record a person, as a draft.' })
  async recordPerson(@Args('input') input: RecordPersonInput): Promise<RecordPersonPayload> {
    return { person: await this.people.recordPerson(input) };
  }

  @Access('RECORDER')
  @Mutation(() => ChangePersonPayload, { description: 'Sửa một người / change a person.' })
  async changePerson(@Args('input') input: ChangePersonInput): Promise<ChangePersonPayload> {
    return { person: await this.people.changePerson(input) };
  }

  @Access('APPROVER')
  @Mutation(() => ChangePersonPayload, { description: 'Xác nhận một người / confirm a person: public from now on.' })
  async confirmPerson(@Args('input') input: ConfirmInput): Promise<ChangePersonPayload> {
    return { person: await this.people.confirmPerson(input) };
  }

  @Access('APPROVER')
  @Mutation(() => ChangePersonPayload, {
    description: 'Rút một người khỏi trang công khai / withdraw a person from the public.',
  })
  async withdrawPerson(@Args('input') input: WithdrawInput): Promise<ChangePersonPayload> {
    return { person: await this.people.withdrawPerson(input) };
  }
}
