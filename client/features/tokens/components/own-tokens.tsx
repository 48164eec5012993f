import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { ErrorMessage, Skeleton } from '../../../components/ui/query-state.tsx';
import { Said } from '../../../components/ui/said.tsx';
import { tokens as danish } from '../../../lib/messages/tokens.da.ts';
import { tokens as english } from '../../../lib/messages/tokens.en.ts';
import { withMessages } from '../../../lib/messages/with-messages.tsx';
import { useViewer } from '../../../lib/viewer.tsx';
import { ownTokensQuery } from '../api/tokens.ts';
import { OwnTokenDialog } from './own-token-dialog.tsx';
import { SecretDialog, type MadeToken } from './secret-dialog.tsx';
import { TokenTable } from './token-table.tsx';

/** The tokens of whoever is signed in, as a part of their page; nothing for who may have none. */
export const OwnTokens = withMessages({ da: { tokens: danish }, en: { tokens: english } }, () => {
  const { viewer } = useViewer();
  return viewer?.permissions.includes('TOKEN_MANAGE') ? <Tokens /> : null;
});

function Tokens() {
  const t = useTranslations('tokens');
  const [{ data, error }, ask] = useQuery({ query: ownTokensQuery });
  const [said, say] = useState<string>();
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<MadeToken>();
  const reload = () => ask({ requestPolicy: 'network-only' });
  const done = (text: string) => {
    say(text);
    reload();
  };
  const show = (token: MadeToken) => {
    setMaking(false);
    setMade(token);
    reload();
  };
  return (
    <>
      <h2 id="adgangsnoegler">{t('title')}</h2>
      <p>{t('ownIntro')}</p>
      <Said text={said} />
      {error && !data && <ErrorMessage error={error} onRetry={reload} />}
      {!error && !data && <Skeleton lines={3} />}
      {data && <TokenTable tokens={data.myTokens} onDone={done} />}
      {data && (
        <button type="button" className="button button-secondary" onClick={() => setMaking(true)}>
          {t('create')}
        </button>
      )}
      {isMaking && (
        <OwnTokenDialog
          scopes={data?.viewer?.tokenScopes ?? []}
          onMade={show}
          onClose={() => setMaking(false)}
        />
      )}
      {made && <SecretDialog made={made} onClose={() => setMade(undefined)} />}
    </>
  );
}
