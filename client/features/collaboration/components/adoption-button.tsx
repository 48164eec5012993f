import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { useViewer } from '../../../lib/viewer.tsx';
import { organisationsWith } from '../../../lib/on-behalf.ts';
import { AdoptionDialog } from './adoption-dialog.tsx';

export const adoptionButtonFragment = graphql(`
  fragment AdoptionButton_useCase on UseCase {
    id
    privileges
    owner {
      id
    }
    adoptions {
      id
      status
      since
      note
      version
      organisation {
        id
      }
    }
  }
`);

/** Opens the form in which a municipality says that it uses it too; nothing for who cannot say so. */
export function AdoptionButton({ useCase }: { useCase: FragmentType<typeof adoptionButtonFragment> }) {
  const t = useTranslations('collaboration');
  const { viewer } = useViewer();
  const { id, privileges, owner, adoptions } = readFragment(adoptionButtonFragment, useCase);
  const [isOpen, setOpen] = useState(false);
  const [done, setDone] = useState('');
  const municipalities = organisationsWith(viewer, 'USE_CASE_ADOPT').filter(
    (municipality) => municipality.id !== owner.id,
  );
  if (!privileges.includes('USE_CASE_ADOPT') || municipalities.length === 0) return null;
  const isSaid = municipalities.every((municipality) =>
    adoptions.some(({ organisation }) => organisation.id === municipality.id),
  );
  return (
    <>
      <button type="button" className="button button-primary" onClick={() => setOpen(true)}>
        {t(isSaid ? 'changeAdoption' : 'adopt')}
      </button>
      {isOpen && (
        <AdoptionDialog
          useCase={id}
          municipalities={municipalities}
          adoptions={adoptions}
          onClose={(said) => {
            setOpen(false);
            setDone(said ?? '');
          }}
        />
      )}
      <span role="status" className="collaboration__done">
        {done}
      </span>
    </>
  );
}
