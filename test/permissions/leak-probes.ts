import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
  isScalarType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** What the probes look for: ids and words that lead to entries. */
export interface Bait {
  readonly ids: readonly string[];
  readonly words: readonly string[];
}

/** A question that the schema allows, made without knowing what it is about. */
export interface LeakProbe {
  readonly name: string;
  readonly query: string;
}

/** How many steps below a root field are asked: many when it is asked plainly, one for each further way to ask it. */
const deepest = { plain: 2, narrowed: 1 };
/** How far down a root field's own entity may be: `useCase`, or `node` and its type. */
const firstSteps = 1;
/** Sizes are small where lists stand in lists: what an answer may cost is limited. */
const sizes = ['100', '10', '3', '2', '2', '2'];
const longestAnswer = 50;
/** Lists that lead back into the catalogue from everywhere: followed from one entity, not from each of a list. */
const followedOnce = ['useCases', 'similar', 'similarMunicipalities'];

/**
 * Every root field of `Query` with everything that can be asked below it, once for each way to fill an optional
 * argument or a condition with the bait. A field that is added to the schema is asked without a change here.
 */
export function leakProbes(schema: GraphQLSchema, bait: Bait): LeakProbe[] {
  const fields = Object.values(schema.getQueryType()!.getFields());
  return fields.flatMap((field) =>
    waysToAsk(field, bait).map(({ args, isPlain }) => {
      const below = { depth: 0, deepest: isPlain ? deepest.plain : deepest.narrowed, path: [field.name] };
      const query = `{ ${field.name}${inBrackets(args)} ${selectionOf(schema, field.type, below)} }`;
      return { name: `${field.name}${inBrackets(args)}`, query };
    }),
  );
}

type Filled = readonly [name: string, literal: string];

interface Way {
  readonly args: readonly Filled[];
  readonly isPlain: boolean;
}

/** Where in a question a selection stands. */
interface Below {
  readonly depth: number;
  readonly deepest: number;
  /** The fields that lead there. */
  readonly path: readonly string[];
}

function inBrackets(args: readonly Filled[]): string {
  return args.length === 0 ? '' : `(${args.map(([name, literal]) => `${name}: ${literal}`).join(', ')})`;
}

/** The required arguments in every way, alone and with each of the optional ones in every way. */
function waysToAsk({ args }: GraphQLField<unknown, unknown>, bait: Bait): Way[] {
  const required = args.filter((each) => isRequiredArgument(each));
  const optional = args.filter((each) => !isRequiredArgument(each) && !isPlace(each));
  const bases = required.reduce<Filled[][]>(
    (ways, each) =>
      ways.flatMap((way) => literalsFor(each.type, bait).map((l) => [...way, [each.name, l] as Filled])),
    [[]],
  );
  const further = optional.flatMap((each) =>
    literalsFor(each.type, bait).map((literal): Filled => [each.name, literal]),
  );
  return bases.flatMap((base) => [
    { args: base, isPlain: true },
    ...further.map((filled) => ({ args: [...base, filled], isPlain: false })),
  ]);
}

/** Where a page begins, how long it is and its order: no way to another entry. */
function isPlace({ name, type }: GraphQLArgument): boolean {
  return ['first', 'last', 'after', 'before'].includes(name) || isEnumType(getNamedType(type));
}

/** Ways to write a value of this type that could lead to what the bait names. */
export function literalsFor(type: GraphQLInputType, bait: Bait): string[] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const inner = literalsFor(nullable.ofType, bait);
    const isPlain = isScalarType(getNamedType(nullable));
    return isPlain ? [`[${inner.join(', ')}]`] : inner.map((each) => `[${each}]`);
  }
  if (isEnumType(nullable)) return nullable.getValues().map(({ name }) => name);
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields());
    const base = fields.filter((each) => isRequiredInputField(each));
    const written = base.map((each) => `${each.name}: ${literalsFor(each.type, bait)[0]}`);
    return fields.flatMap((each) =>
      literalsFor(each.type, bait).map(
        (literal) => `{ ${[...written, `${each.name}: ${literal}`].join(', ')} }`,
      ),
    );
  }
  switch (nullable.name) {
    case 'ID':
      return bait.ids.map((id) => JSON.stringify(id));
    case 'String':
      return bait.words.map((word) => JSON.stringify(word));
    case 'Int':
      return ['10'];
    case 'Boolean':
      return ['true', 'false'];
    default:
      return ['"2020-01-01T00:00:00Z"'];
  }
}

/** Everything below a type, as deep as is worth asking; nothing below a leaf. */
function selectionOf(schema: GraphQLSchema, type: GraphQLOutputType, below: Below): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isInterfaceType(named) || isUnionType(named)) {
    const inside = { ...below, depth: below.depth + 1 };
    const parts = schema
      .getPossibleTypes(named)
      .map((each) => `... on ${each.name} ${fieldsOf(schema, each, inside, `${each.name}_`)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  return fieldsOf(schema, named as GraphQLObjectType, below, '');
}

/** A list without pages answers fewer at once than a page holds, and refuses to be asked for more. */
function sizeOf({ type }: GraphQLField<unknown, unknown>, depth: number): string {
  const size = sizes[depth] ?? '2';
  return isListType(getNullableType(type)) ? String(Math.min(Number(size), longestAnswer)) : size;
}

/** Fields of one name differ between types, so those of an interface's types are told apart by aliases. */
function fieldsOf(schema: GraphQLSchema, type: GraphQLObjectType, below: Below, prefix: string): string {
  const { depth, deepest, path } = below;
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const isLeaf = isLeafType(getNamedType(field.type));
    const isAgain =
      path.includes(field.name) || (followedOnce.includes(field.name) && path.length > firstSteps);
    if (!isLeaf && (depth >= deepest || isAgain || field.name === 'edges')) return [];
    const args = field.args.flatMap((each): Filled[] => {
      if (each.name === 'first') return [['first', sizeOf(field, depth)]];
      return isRequiredArgument(each)
        ? [[each.name, literalsFor(each.type, { ids: ['x'], words: ['x'] })[0]!]]
        : [];
    });
    const alias = prefix === '' || field.name === 'id' ? '' : `${prefix}${field.name}: `;
    const further = selectionOf(schema, field.type, {
      ...below,
      depth: depth + 1,
      path: [...path, field.name],
    });
    return `${alias}${field.name}${inBrackets(args)} ${further}`;
  });
  return `{ __typename ${parts.join(' ')} }`;
}
