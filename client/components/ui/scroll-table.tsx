import type { ReactNode } from 'react';

interface ScrollTableProps {
  /** What the table is about, for those who hear it. */
  readonly label: string;
  /** The columns' headings; an empty one for a column that needs none. */
  readonly columns: readonly string[];
  readonly className?: string;
  /** The rows. */
  readonly children: ReactNode;
}

/** A table that scrolls by itself where it is wider or longer than its place, also from the keyboard. */
export function ScrollTable({ label, columns, className = '', children }: ScrollTableProps) {
  return (
    <div className={`table--responsive-scroll ${className}`} tabIndex={0} role="region" aria-label={label}>
      <table className="table">
        <thead>
          <tr>
            {columns.map((column) =>
              column === '' ? (
                <td key={column} />
              ) : (
                <th key={column} scope="col">
                  {column}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
