import { useTranslations } from 'use-intl';
import { useState } from 'react';
import { Breadcrumbs } from '../../../../components/ui/breadcrumbs.tsx';
import { Gate } from '../../../../components/ui/gate.tsx';
import { importing as danish } from '../../../../lib/messages/importing.da.ts';
import { importing as english } from '../../../../lib/messages/importing.en.ts';
import { withMessages } from '../../../../lib/messages/with-messages.tsx';
import type { Viewer } from '../../../../lib/viewer.tsx';
import { useImport, type ImportWish } from '../use-import.ts';
import { ImportForm } from './import-form.tsx';
import { ImportHelp } from './import-help.tsx';
import { ImportPreview } from './import-preview.tsx';
import { ImportResult } from './import-result.tsx';

/** Takes over a file of one's own organisation's use cases: choose, look at what would happen, import. */
export const ImportPage = withMessages(
  { da: { importing: danish }, en: { importing: english } },
  function Import() {
    const t = useTranslations();
    const title = t('importing.title');
    return (
      <Gate title={title} permission="USE_CASE_IMPORT">
        {(viewer) => (
          <>
            <Breadcrumbs crumbs={[{ title: t('nav.useCases'), path: '/anvendelser' }, { title }]} />
            <h1>{title}</h1>
            <p className="font-lead">{t('importing.intro')}</p>
            <Importing viewer={viewer} />
          </>
        )}
      </Gate>
    );
  },
);

function Importing({ viewer }: { viewer: Viewer }) {
  const importing = useImport();
  const [wish, setWish] = useState<ImportWish>();
  const { preview, result, done } = importing;
  const begin = () => {
    setWish(undefined);
    importing.forget();
  };
  if (result) return <ImportResult result={result} state={importing} onAgain={begin} />;
  return (
    <>
      <ImportHelp />
      <ImportForm
        viewer={viewer}
        state={importing}
        onChange={() => preview && importing.forget()}
        onLook={(next) => {
          setWish(next);
          void importing.look(next);
        }}
      />
      {preview && wish && (
        <ImportPreview
          preview={preview}
          isAllOrNothing={wish.allOrNothing}
          done={done}
          onImport={() => void importing.write(wish, preview)}
        />
      )}
    </>
  );
}
