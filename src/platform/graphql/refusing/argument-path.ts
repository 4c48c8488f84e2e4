import {
  type ASTNode,
  type DocumentNode,
  type GraphQLError,
  Kind,
  parse,
  type Source,
  type ValueNode,
  visit,
} from 'graphql';

interface Place {
  node: ASTNode;
  /** As the schema calls the argument and what is in it: `input.lines.3.recipientName`. */
  path: string;
}

/** The argument that a document gives a variable to, whatever the document calls the variable; the first of several. */
export function argumentOfVariable(document: DocumentNode, name: string): string | undefined {
  return placesIn(document).find(({ node }) => node.kind === Kind.VARIABLE && node.name.value === name)?.path;
}

/** The argument in which graphql-js found something wrong; `variable` where it names one. */
export function argumentAtFault(error: GraphQLError, variable: string | undefined): string | undefined {
  const source = error.nodes?.find(({ loc }) => loc)?.loc?.source;
  if (!source) return undefined;
  const document = read(source);
  if (variable !== undefined) return argumentOfVariable(document, variable);
  const isAtFault = ({ kind, loc }: ASTNode) =>
    error.nodes?.some((node) => node.kind === kind && node.loc?.start === loc?.start) ?? false;
  return placesIn(document).find(({ node }) => isAtFault(node))?.path;
}

const documents = new WeakMap<Source, DocumentNode>();

/** An error has the source of what it is about, and not the document; one source may have fifty errors. */
function read(source: Source): DocumentNode {
  const known = documents.get(source) ?? parse(source);
  documents.set(source, known);
  return known;
}

function placesIn(document: DocumentNode): Place[] {
  const places: Place[] = [];
  visit(document, {
    Argument: (node) => {
      places.push({ node, path: node.name.value }, ...within(node.value, node.name.value));
      return false;
    },
  });
  return places;
}

function within(node: ValueNode, path: string): Place[] {
  const here = { node, path };
  if (node.kind === Kind.LIST) return [here, ...node.values.flatMap((value, i) => within(value, `${path}.${i}`))];
  if (node.kind !== Kind.OBJECT) return [here];
  const fields = node.fields.flatMap((field) => {
    const below = `${path}.${field.name.value}`;
    return [{ node: field, path: below }, ...within(field.value, below)];
  });
  return [here, ...fields];
}
