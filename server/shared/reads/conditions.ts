import { ValidationFailed } from '../errors/domain-error.ts';
import type { Sentence } from '../errors/sentences.ts';
import type { ParameterBag } from './parameter-bag.ts';

/** Predicates of one filter field over the variable `node`. */
export type Condition<Value> = (value: Value, node: string, parameters: ParameterBag) => string[];

/** How each field of a filter type becomes predicates. */
export type Conditions<Filter> = {
  readonly [Name in keyof Filter]-?: Condition<NonNullable<Filter[Name]>>;
};

/** Each alternative makes the database's planning longer than the one before: sixty take it seconds. */
const mostAlternatives = 10;
/** Of all alternatives together: those below "or" cost ten times what they cost alone. */
const mostConditions = 10;
const tooMany: Sentence = {
  da: `"where" kan højst have ${mostAlternatives} alternativer: saml værdierne i "in", eller spørg flere gange.`,
  en: `"where" can have ${mostAlternatives} alternatives at most: gather the values in "in", or ask several times.`,
};
const tooManyConditions: Sentence = {
  da: `Alternativerne i "where" kan højst have ${mostConditions} betingelser i alt: spørg flere gange.`,
  en: `The alternatives of "where" can have ${mostConditions} conditions in all: ask several times.`,
};

/**
 * A filter list as predicates: the fields of one filter must all hold, the filters of the list are
 * alternatives. No filter, or an empty one, lets everything through.
 */
export function filterPredicates<Filter extends object>(
  filters: readonly Filter[] | undefined,
  conditions: Conditions<Filter>,
  node: string,
  parameters: ParameterBag,
): string[] {
  if (!filters || filters.length === 0) return [];
  if (filters.length > mostAlternatives) throw new ValidationFailed('where', tooMany);
  const alternatives = filters.map((filter) => allOf(filter, conditions, node, parameters));
  if (alternatives.some((predicates) => predicates.length === 0)) return [];
  if (alternatives.length === 1) return alternatives[0]!;
  if (alternatives.flat().length > mostConditions) throw new ValidationFailed('where', tooManyConditions);
  return [`(${alternatives.map((predicates) => `(${predicates.join(' AND ')})`).join(' OR ')})`];
}

function allOf<Filter extends object>(
  filter: Filter,
  conditions: Conditions<Filter>,
  node: string,
  parameters: ParameterBag,
): string[] {
  const names = Object.keys(conditions) as (keyof Filter)[];
  return names.flatMap((name) => {
    const value = filter[name];
    return value === undefined || value === null ? [] : conditions[name](value, node, parameters);
  });
}

/** The expression's value is one of those given. */
export function isOneOf(expression: (node: string) => string): Condition<readonly (string | number)[]> {
  return (values, node, parameters) => [`${expression(node)} IN ${parameters.addChoices(values)}`];
}

/** `in` and `notIn` over an expression. */
export function byId(expression: (node: string) => string): Condition<{ in?: string[]; notIn?: string[] }> {
  return (operator, node, parameters) => [
    ...(operator.in ? [`${expression(node)} IN ${parameters.addChoices(operator.in)}`] : []),
    ...(operator.notIn
      ? [`coalesce(NOT ${expression(node)} IN ${parameters.addChoices(operator.notIn)}, true)`]
      : []),
  ];
}

/** A neighbour is one of those given; the pattern binds `target`. */
export function hasNeighbour(
  pattern: (node: string, target: string) => string,
): Condition<{ in?: string[]; notIn?: string[] }> {
  return (operator, node, parameters) => {
    const exists = (ids: string[]) => {
      const target = parameters.variable();
      return `EXISTS { MATCH ${pattern(node, target)} WHERE ${target}.id IN ${parameters.addChoices(ids)} }`;
    };
    return [
      ...(operator.in ? [exists(operator.in)] : []),
      ...(operator.notIn ? [`NOT ${exists(operator.notIn)}`] : []),
    ];
  };
}

/** `equals`, `contains` and `startsWith`, in any case, over alternatives such as a short and a full name. */
export function byText(
  ...expressions: readonly ((node: string) => string)[]
): Condition<{ equals?: string | null; contains?: string | null; startsWith?: string | null }> {
  return (operator, node, parameters) => {
    const anyOf = (comparison: string, text: string | null | undefined) => {
      if (text === undefined || text === null) return [];
      const parameter = parameters.add(text.toLowerCase());
      return [`(${expressions.map((e) => `toLower(${e(node)}) ${comparison} ${parameter}`).join(' OR ')})`];
    };
    return [
      ...anyOf('=', operator.equals),
      ...anyOf('CONTAINS', operator.contains),
      ...anyOf('STARTS WITH', operator.startsWith),
    ];
  };
}
