import { lazy, Suspense } from 'react';
import { HomePage } from '../features/home/components/home-page.tsx';
import { useViewer } from '../lib/viewer.tsx';
import { pages } from './pages.ts';

const OpenQuestions = lazy(pages.openQuestions);

/** The front page, with what the others ask for those who may see it. */
export function Home() {
  const { viewer } = useViewer();
  return (
    <HomePage>
      {viewer?.permissions.includes('HELP_REQUEST_READ') && (
        <Suspense fallback={null}>
          <OpenQuestions viewer={viewer} />
        </Suspense>
      )}
    </HomePage>
  );
}
