import type { ReactNode } from 'react';

interface CardTableProps {
  readonly headings: readonly string[];
  /** Its rows; each cell names its heading in `data-title`. */
  readonly children: ReactNode;
}

/** A table whose rows become cards where the screen is narrow. */
export function CardTable({ headings, children }: CardTableProps) {
  return (
    <div className="data-table card-table">
      <table className="table">
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
