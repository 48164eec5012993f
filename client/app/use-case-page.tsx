import { Collaboration } from '../features/collaboration/components/collaboration.tsx';
import { CollaborationActions } from '../features/collaboration/components/collaboration-actions.tsx';
import { UseCasePage } from '../features/use-cases/components/use-case-page.tsx';

/** The page of one use case, with what other features add to it. */
export function UseCaseWithOthers() {
  return <UseCasePage actions={<CollaborationActions />} others={<Collaboration />} />;
}
