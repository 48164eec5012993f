import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type DocumentNode, type GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import { originalOf } from '../shared/graphql/format-error.ts';

/** Lets every refusal among the errors of an answer be written down, before the answer is sent. */
export const recordedRefusals: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      async didEncounterErrors({ errors, document, contextValue }) {
        const fields = new Map(errors.map((error) => [rootFieldOf(error, document), error]));
        for (const [field, error] of fields) await contextValue.noteRefusal?.(originalOf(error), field);
      },
    }),
};

/** The name of the root field that an error came from: never its alias, which the caller makes up. */
function rootFieldOf({ path }: GraphQLError, document: DocumentNode | undefined): string {
  const key = path?.[0];
  const selections = document?.definitions.flatMap((definition) =>
    'selectionSet' in definition ? (definition.selectionSet?.selections ?? []) : [],
  );
  const field = selections?.find(
    (each) => each.kind === Kind.FIELD && (each.alias ?? each.name).value === key,
  );
  return field?.kind === Kind.FIELD ? field.name.value : 'graphql';
}
