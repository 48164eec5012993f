// Borders between the parts of the tree. ESLint sees one file at a time; these are about who knows whom.

/**
 * What a module shows to others: what can be asked of it, and the shapes that it speaks in. Retrieval also
 * shows search-text.ts, by which every module makes its own entries findable.
 */
const shown = 'service|write-service|shapes?|types?|args|input|enums|draft|permissions|errors';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one thought in two places: move what they share.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'modules-show-services',
      comment: 'A module is asked through its service and its shapes; its stores and resolvers are its own.',
      severity: 'error',
      from: { path: '^server/modules/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^server/modules/',
        pathNot: [
          '^server/modules/$1/',
          `\\.(${shown})\\.ts$`,
          '^server/modules/retrieval/search-text\\.ts$',
        ],
      },
    },
    {
      name: 'shared-knows-no-module',
      comment: 'What modules share knows none of them: pass in what it needs.',
      severity: 'error',
      from: { path: '^server/shared/' },
      to: { path: '^server/', pathNot: '^server/shared/' },
    },
    {
      name: 'modules-know-no-composition',
      comment:
        'Modules are put together by composition, services.ts, schema.ts and hub.ts, and know nothing of them.',
      severity: 'error',
      from: { path: '^server/modules/', pathNot: '\\.test\\.ts$' },
      to: { path: '^server/', pathNot: ['^server/(modules|shared)/', '^server/context\\.ts$'] },
    },
    {
      name: 'driver-behind-executor',
      comment: 'Sessions, retries and errors of Neo4j are the business of server/shared/neo4j.',
      severity: 'error',
      from: { path: '^server/', pathNot: ['^server/shared/neo4j/', '\\.test\\.ts$'] },
      to: { path: 'node_modules/neo4j-driver/' },
    },
    {
      name: 'features-are-strangers',
      comment: 'Features meet in client/app; what two of them use goes to components/ui or lib.',
      severity: 'error',
      from: { path: '^client/features/([^/]+)/' },
      to: { path: '^client/features/', pathNot: '^client/features/$1/' },
    },
    {
      name: 'features-know-no-app',
      severity: 'error',
      from: { path: '^client/(features|components|lib)/' },
      to: { path: '^client/app/' },
    },
    {
      name: 'parts-know-no-feature',
      comment: 'Shared parts of the interface take what they show as properties.',
      severity: 'error',
      from: { path: '^client/(components|lib)/' },
      to: { path: '^client/features/' },
    },
    {
      name: 'two-programs',
      comment: 'Interface and server know each other by the schema alone.',
      severity: 'error',
      from: { path: '^(client|server)/' },
      to: { path: '^(client|server|test|scripts)/', pathNot: '^$1/' },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing imports it, and it starts nothing.',
      severity: 'error',
      from: { orphan: true, path: '^(server|client)/', pathNot: ['\\.d\\.ts$', '^client/vite\\.config'] },
      to: {},
    },
    {
      name: 'no-unlisted-packages',
      comment: 'Name the package in package.json; what the server runs on stands under dependencies.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
    {
      name: 'server-runs-without-dev-packages',
      severity: 'error',
      from: { path: '^server/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(client/gql|(\\.\\./)?dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default', 'require'],
    },
  },
};
