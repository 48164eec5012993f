/** The pages that are fetched when they are first needed. */
export const pages = {
  useCases: async () => ({
    default: (await import('../features/use-cases/components/use-cases-page.tsx')).UseCasesPage,
  }),
  useCase: async () => ({
    default: (await import('./use-case-page.tsx')).UseCaseWithOthers,
  }),
  newUseCase: async () => ({
    default: (await import('../features/use-cases/editing/components/new-use-case-page.tsx')).NewUseCasePage,
  }),
  importUseCases: async () => ({
    default: (await import('../features/use-cases/importing/components/import-page.tsx')).ImportPage,
  }),
  bulkUseCases: async () => ({
    default: (await import('../features/use-cases/bulk/components/bulk-page.tsx')).BulkPage,
  }),
  editUseCase: async () => ({
    default: (await import('../features/use-cases/editing/components/edit-use-case-page.tsx'))
      .EditUseCasePage,
  }),
  municipalities: async () => ({
    default: (await import('../features/municipalities/components/municipalities-page.tsx'))
      .MunicipalitiesPage,
  }),
  municipality: async () => ({
    default: (await import('../features/municipalities/components/municipality-page.tsx')).MunicipalityPage,
  }),
  organisation: async () => ({
    default: (await import('../features/municipalities/components/organisation-page.tsx')).OrganisationPage,
  }),
  editProfile: async () => ({
    default: (await import('../features/municipalities/profile/components/edit-profile-page.tsx'))
      .EditProfilePage,
  }),
  strategy: async () => ({
    default: (await import('../features/strategy/components/strategy-page.tsx')).StrategyPage,
  }),
  standards: async () => ({
    default: (await import('../features/standards/components/standards-page.tsx')).StandardsPage,
  }),
  me: async () => ({
    default: (await import('./my-page.tsx')).MyPage,
  }),
  administration: async () => ({
    default: (await import('./administration-page.tsx')).AdministrationPage,
  }),
  clusters: async () => ({
    default: (await import('../features/clusters/components/clusters-page.tsx')).ClustersPage,
  }),
  audit: async () => ({
    default: (await import('../features/audit/components/audit-page.tsx')).AuditPage,
  }),
  members: async () => ({
    default: (await import('../features/members/components/members-page.tsx')).MembersPage,
  }),
  serviceTokens: async () => ({
    default: (await import('../features/tokens/components/service-tokens-page.tsx')).ServiceTokensPage,
  }),
  myWork: async () => ({
    default: (await import('../features/my-work/components/my-work-page.tsx')).MyWorkPage,
  }),
  questions: async () => ({
    default: (await import('../features/help-requests/components/questions-page.tsx')).QuestionsPage,
  }),
  question: async () => ({
    default: (await import('../features/help-requests/components/question-page.tsx')).QuestionPage,
  }),
  newQuestion: async () => ({
    default: (await import('../features/help-requests/components/new-question-page.tsx')).NewQuestionPage,
  }),
  editQuestion: async () => ({
    default: (await import('../features/help-requests/components/edit-question-page.tsx')).EditQuestionPage,
  }),
  openQuestions: async () => ({
    default: (await import('../features/help-requests/components/open-questions.tsx')).OpenQuestions,
  }),
  search: async () => ({
    default: (await import('../features/search/components/search-page.tsx')).SearchPage,
  }),
};

const byPath: readonly (readonly [RegExp, () => Promise<unknown>])[] = [
  [/^\/anvendelser\/ny$/, pages.newUseCase],
  [/^\/anvendelser\/importer$/, pages.importUseCases],
  [/^\/anvendelser\/ret-flere$/, pages.bulkUseCases],
  [/^\/anvendelser\/.+\/rediger$/, pages.editUseCase],
  [/^\/anvendelser\/./, pages.useCase],
  [/^\/anvendelser/, pages.useCases],
  [/^\/kommuner\/./, pages.municipality],
  [/^\/kommuner/, pages.municipalities],
  [/^\/maalbillede/, pages.strategy],
  [/^\/standarder/, pages.standards],
  [/^\/soeg/, pages.search],
  [/^\/mig/, pages.me],
  [/^\/administration/, pages.administration],
  [/^\/klynger/, pages.clusters],
  [/^\/revision/, pages.audit],
  [/^\/organisationer\/.*\/medlemmer/, pages.members],
  [/^\/organisationer\/.*\/adgangsnoegler/, pages.serviceTokens],
  [/^\/organisationer\/.*\/rediger/, pages.editProfile],
  [/^\/organisationer\/[^/]+$/, pages.organisation],
  [/^\/spoergsmaal\/nyt$/, pages.newQuestion],
  [/^\/spoergsmaal\/.+\/rediger$/, pages.editQuestion],
  [/^\/spoergsmaal\/./, pages.question],
  [/^\/spoergsmaal/, pages.questions],
  [/^\/mit/, pages.myWork],
];

/** Fetches the page that a path leads to; when that fails, it is fetched again when it is asked for. */
export function prefetchPage(path: string): void {
  const page = byPath.find(([pattern]) => pattern.test(path))?.[1];
  page?.().catch(() => undefined);
}
