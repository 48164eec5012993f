import { NavLink } from 'react-router';
import { useLocalPath } from '../../lib/local-link.tsx';

export interface Tab {
  readonly path: string;
  readonly title: string;
}

/** Pages that belong together, side by side. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const localPath = useLocalPath();
  return (
    <nav aria-label={label} className="page-tabs">
      <ul className="no-max-width">
        {tabs.map(({ path, title }) => (
          <li key={path}>
            <NavLink end to={localPath(path)}>
              {title}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
