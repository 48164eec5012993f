import { paths, type IconName } from './icon-paths.ts';

/** A decorative icon; what it means must stand beside it in words. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon-svg" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
