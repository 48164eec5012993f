/** The package's ES modules bring their own copy of graphql; its CommonJS build shares ours. */
declare module 'graphql-query-complexity/cjs' {
  export * from 'graphql-query-complexity';
}
