import {
  astFromValue,
  getNullableType,
  getOperationAST,
  isInputObjectType,
  isListType,
  typeFromAST,
  valueFromASTUntyped,
  type DocumentNode,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/**
 * Completes an operation's variables with the default values that graphql-jit forgets: of variables, and of the fields of
 * input objects, where the type is not nullable. Values stay as they came over the wire.
 */
export function variableCompleter(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): (variables: Values) => Values {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const declared = definitions.map(({ variable, type, defaultValue }) => ({
    name: variable.name.value,
    type: typeFromAST(schema, type) as GraphQLInputType | undefined,
    fallback: defaultValue && valueFromASTUntyped(defaultValue),
  }));
  return (variables) => {
    const complete: Record<string, unknown> = { ...variables };
    for (const { name, type, fallback } of declared) {
      const value = name in variables ? variables[name] : fallback;
      if (value !== undefined) complete[name] = type ? completed(value, type) : value;
    }
    return complete;
  };
}

function completed(value: unknown, type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const { ofType } = nullable as { ofType: GraphQLInputType };
    return Array.isArray(value) ? value.map((each) => completed(each, ofType)) : completed(value, ofType);
  }
  if (!isInputObjectType(nullable) || typeof value !== 'object' || value === null) return value;
  const given = value as Values;
  const entries = Object.values(nullable.getFields()).flatMap((field): [string, unknown][] => {
    if (field.name in given) return [[field.name, completed(given[field.name], field.type)]];
    const fallback = defaultOf(field);
    return fallback === undefined ? [] : [[field.name, fallback]];
  });
  return { ...given, ...Object.fromEntries(entries) };
}

function defaultOf({ defaultValue, type }: GraphQLInputField): unknown {
  const node = defaultValue === undefined ? undefined : astFromValue(defaultValue, type);
  return node && valueFromASTUntyped(node);
}
