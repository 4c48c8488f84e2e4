import type { INestApplication } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { graphql, type GraphQLSchema } from 'graphql';

type Answer = Record<string, unknown>;

/**
 * Records through the same schema, checks and audit as staff do, in the transaction and under the name of whoever calls.
 * A refusal is thrown with everything that was said.
 */
export class Acts {
  private readonly schema: GraphQLSchema;

  constructor(app: INestApplication) {
    this.schema = app.get(GraphQLSchemaHost).schema;
  }

  /** Does `mutation` with one input and answers what was selected of its payload. */
  async act<Payload = Answer>(mutation: string, input: object, selection: string): Promise<Payload> {
    const argument = this.schema
      .getMutationType()
      ?.getFields()
      [mutation]?.args.find(({ name }) => name === 'input');
    if (!argument) throw new Error(`There is no act ${mutation} with an input`);
    const type = argument.type.toString();
    const data = await this.ask<Record<string, Payload>>(
      `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection} } }`,
      { input },
    );
    return data[mutation] as Payload;
  }

  async ask<Data = Answer>(source: string, variableValues: Answer = {}): Promise<Data> {
    const { data, errors } = await graphql({ schema: this.schema, source, variableValues, contextValue: {} });
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
    return data as Data;
  }
}
