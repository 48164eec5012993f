import { useTranslations } from 'use-intl';
import { useSignInAddress } from '../../lib/session.ts';

/** In the place of what only those see who have signed in. */
export function SignInFirst() {
  const t = useTranslations('account');
  const address = useSignInAddress();
  return (
    <>
      <p>{t('mustSignIn')}</p>
      <p>
        <a className="button button-primary" href={address}>
          {t('signIn')}
        </a>
      </p>
    </>
  );
}
