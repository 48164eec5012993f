import { MePage } from '../features/me/components/me-page.tsx';
import { OwnTokens } from '../features/tokens/components/own-tokens.tsx';

/** The page of whoever is signed in, with what other features add to it. */
export function MyPage() {
  return (
    <MePage>
      <OwnTokens />
    </MePage>
  );
}
