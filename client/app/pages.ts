/** The pages that are fetched when they are first needed. */
export const pages = {
  useCases: async () => ({
    default: (await import('../features/use-cases/components/use-cases-page.tsx')).UseCasesPage,
  }),
  useCase: async () => ({
    default: (await import('../features/use-cases/components/use-case-page.tsx')).UseCasePage,
  }),
  municipalities: async () => ({
    default: (await import('../features/municipalities/components/municipalities-page.tsx'))
      .MunicipalitiesPage,
  }),
  municipality: async () => ({
    default: (await import('../features/municipalities/components/municipality-page.tsx')).MunicipalityPage,
  }),
  strategy: async () => ({
    default: (await import('../features/strategy/components/strategy-page.tsx')).StrategyPage,
  }),
  standards: async () => ({
    default: (await import('../features/standards/components/standards-page.tsx')).StandardsPage,
  }),
  search: async () => ({
    default: (await import('../features/search/components/search-page.tsx')).SearchPage,
  }),
};
