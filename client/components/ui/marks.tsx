import { useTranslations } from 'use-intl';

/** Marks what is invented. */
export function DemoMark() {
  const t = useTranslations('app');
  return (
    <span className="mark mark--demo" title={t('demoHelp')}>
      {t('demo')}
    </span>
  );
}

/** Marks what is concluded rather than stated by a source. */
export function InferredMark() {
  const t = useTranslations('app');
  return (
    <span className="mark mark--inferred" title={t('inferredHelp')}>
      {t('inferred')}
    </span>
  );
}
