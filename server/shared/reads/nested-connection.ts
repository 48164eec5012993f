import { compileList, isAsked, type ListRequest } from './connection.ts';
import type { Field, FieldRequest } from './shape.ts';

/** A connection on an entity: its page, and the total when asked for, inside the entity's own statement. */
export function connection(build: (request: FieldRequest) => ListRequest): Field {
  return {
    perAlias: true,
    project(request) {
      const compiled = compileList(build(request), request.context);
      const total = isAsked(request.asked, 'totalCount') ? `COUNT { ${compiled.counted} }` : 'null';
      return {
        cypher: `[COLLECT { ${compiled.items} }, ${total}]`,
        read(value) {
          const [items, totalCount] = value as [unknown[], number | null];
          return { ...compiled.read(items), totalCount };
        },
      };
    },
  };
}
