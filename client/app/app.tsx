import { lazy, Suspense } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { MissingPage } from '../components/ui/missing-page.tsx';
import { Skeleton } from '../components/ui/query-state.tsx';
import { GraphqlProvider } from '../lib/graphql-client.tsx';
import { LanguageProvider } from '../lib/language.tsx';
import { PrefetchContext } from '../lib/prefetch.ts';
import { ViewerProvider } from '../lib/viewer.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Home } from './home.tsx';
import { Layout } from './layout.tsx';
import { pages, prefetchPage } from './pages.ts';

const UseCasesPage = lazy(pages.useCases);
const UseCasePage = lazy(pages.useCase);
const NewUseCasePage = lazy(pages.newUseCase);
const ImportPage = lazy(pages.importUseCases);
const BulkPage = lazy(pages.bulkUseCases);
const EditUseCasePage = lazy(pages.editUseCase);
const MunicipalitiesPage = lazy(pages.municipalities);
const MunicipalityPage = lazy(pages.municipality);
const OrganisationPage = lazy(pages.organisation);
const EditProfilePage = lazy(pages.editProfile);
const StrategyPage = lazy(pages.strategy);
const StandardsPage = lazy(pages.standards);
const MePage = lazy(pages.me);
const AdministrationPage = lazy(pages.administration);
const ClustersPage = lazy(pages.clusters);
const AuditPage = lazy(pages.audit);
const MembersPage = lazy(pages.members);
const ServiceTokensPage = lazy(pages.serviceTokens);
const MyWorkPage = lazy(pages.myWork);
const QuestionsPage = lazy(pages.questions);
const QuestionPage = lazy(pages.question);
const NewQuestionPage = lazy(pages.newQuestion);
const EditQuestionPage = lazy(pages.editQuestion);
const SearchPage = lazy(pages.search);

/** The interface. */
export function App() {
  const { pathname } = useLocation();
  return (
    <LanguageProvider>
      <GraphqlProvider>
        <ViewerProvider>
          <PrefetchContext value={prefetchPage}>
            <Layout>
              <ErrorBoundary page={pathname}>
                <Suspense fallback={<Skeleton lines={8} />}>
                  <Pages />
                </Suspense>
              </ErrorBoundary>
            </Layout>
          </PrefetchContext>
        </ViewerProvider>
      </GraphqlProvider>
    </LanguageProvider>
  );
}

/** Its pages by their addresses. */
function Pages() {
  return (
    <Routes>
      <Route path="/" element={<Home />} />
      <Route path="/anvendelser" element={<UseCasesPage />} />
      <Route path="/anvendelser/ny" element={<NewUseCasePage />} />
      <Route path="/anvendelser/importer" element={<ImportPage />} />
      <Route path="/anvendelser/ret-flere" element={<BulkPage />} />
      <Route path="/anvendelser/:id/rediger" element={<EditUseCasePage />} />
      <Route path="/anvendelser/:id" element={<UseCasePage />} />
      <Route path="/kommuner" element={<MunicipalitiesPage />} />
      <Route path="/kommuner/:code" element={<MunicipalityPage />} />
      <Route path="/maalbillede" element={<StrategyPage />} />
      <Route path="/standarder" element={<StandardsPage />} />
      <Route path="/soeg" element={<SearchPage />} />
      <Route path="/mig" element={<MePage />} />
      <Route path="/administration/:section?" element={<AdministrationPage />} />
      <Route path="/klynger" element={<ClustersPage />} />
      <Route path="/revision" element={<AuditPage />} />
      <Route path="/organisationer/:id" element={<OrganisationPage />} />
      <Route path="/organisationer/:id/rediger" element={<EditProfilePage />} />
      <Route path="/organisationer/:id/medlemmer" element={<MembersPage />} />
      <Route path="/organisationer/:id/adgangsnoegler" element={<ServiceTokensPage />} />
      <Route path="/mit" element={<MyWorkPage />} />
      <Route path="/spoergsmaal" element={<QuestionsPage />} />
      <Route path="/spoergsmaal/nyt" element={<NewQuestionPage />} />
      <Route path="/spoergsmaal/:id" element={<QuestionPage />} />
      <Route path="/spoergsmaal/:id/rediger" element={<EditQuestionPage />} />
      <Route path="*" element={<MissingPage />} />
    </Routes>
  );
}
