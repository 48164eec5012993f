import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { RadioField } from '../../../components/ui/form/choice-fields.tsx';
import { SubmitTrouble } from '../../../components/ui/form/submit-trouble.tsx';
import { ErrorMessage, Skeleton } from '../../../components/ui/query-state.tsx';
import type { MailSettingsQuery, UpdateNotificationSettingsInput } from '../../../gql/graphql.ts';
import { useHashTarget } from '../../../lib/hash-target.ts';
import { withMessages } from '../../../lib/messages/with-messages.tsx';
import { news as danish } from '../../../lib/messages/news.da.ts';
import { news as english } from '../../../lib/messages/news.en.ts';
import { troubleOf } from '../../../lib/mutation-outcome.ts';
import { mailSettingsQuery, updateMailSettingsMutation } from '../api/mail-settings.ts';

type Settings = NonNullable<MailSettingsQuery['viewer']>['notificationSettings'];

const frequencies = ['AT_ONCE', 'DAILY', 'NONE'] as const;
const languages = ['DA', 'EN'] as const;

/** What somebody wants by mail. Each choice is kept as it is made. */
export const MailSettings = withMessages(
  { da: { news: danish }, en: { news: english } },
  function Mails({ hasAddress }: { hasAddress: boolean }) {
    const t = useTranslations('news');
    const [{ data, fetching, error }, reload] = useQuery({ query: mailSettingsQuery });
    const settings = data?.viewer?.notificationSettings;
    useHashTarget(settings !== undefined);
    return (
      <section id="mail" aria-labelledby="mail-title" className="mail-settings">
        <h2 id="mail-title">{t('mail')}</h2>
        <p>{t('mailIntro')}</p>
        {!hasAddress && <p className="note">{t('mailNoAddress')}</p>}
        {fetching && !data && <Skeleton lines={4} />}
        {error && <ErrorMessage error={error} onRetry={reload} />}
        {settings && <Choices settings={settings} />}
      </section>
    );
  },
);

function Choices({ settings: { addressed, others, language, sendsMail } }: { settings: Settings }) {
  const t = useTranslations('news');
  const [{ data, error, fetching }, update] = useMutation(updateMailSettingsMutation);
  const choose = (input: UpdateNotificationSettingsInput) => void update({ input });
  const options = frequencies.map((value) => ({ value, label: t(value) }));
  const chosen = <Value extends string>(values: readonly Value[], value: string) =>
    values.find((each) => each === value)!;
  return (
    <>
      {!sendsMail && <p className="note">{t('mailOff')}</p>}
      <RadioField
        label={t('addressed')}
        options={options}
        value={addressed}
        onChange={(value) => choose({ addressed: chosen(frequencies, value) })}
      />
      <RadioField
        label={t('others')}
        options={options}
        value={others}
        onChange={(value) => choose({ others: chosen(frequencies, value) })}
      />
      <RadioField
        label={t('mailLanguage')}
        options={languages.map((value) => ({ value, label: t(value) }))}
        value={language}
        onChange={(value) => choose({ language: chosen(languages, value) })}
      />
      <p role="status" className="note">
        {data && !fetching && t('mailSaved')}
      </p>
      <SubmitTrouble trouble={error && troubleOf(error)} />
    </>
  );
}
