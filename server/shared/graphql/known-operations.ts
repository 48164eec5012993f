import { GraphQLError, type ValidationRule } from 'graphql';

/** Refuses an operation of a type that the schema does not have, which graphql-js notices only when it executes. */
export const knownOperationTypes: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    const message = `Schema is not configured to execute ${node.operation} operations.`;
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});
