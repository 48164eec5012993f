import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

interface FormRowsProps<Row> {
  readonly legend: string;
  readonly help?: string;
  /** What the button says that adds a row. */
  readonly add: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row, index: number) => string;
  readonly onAdd: () => void;
  readonly onRemove: (index: number) => void;
  readonly children: (row: Row, index: number) => ReactNode;
}

/** Several of the same, each in a row that can be removed. */
export function FormRows<Row>({ legend, help, add, rows, keyOf, ...how }: FormRowsProps<Row>) {
  const t = useTranslations('writing');
  return (
    <fieldset className="form-rows">
      <legend className="form-label">{legend}</legend>
      {help && <span className="form-hint">{help}</span>}
      {rows.map((row, index) => (
        <div key={keyOf(row, index)} className="form-rows__row">
          <div className="form-rows__fields">{how.children(row, index)}</div>
          <button
            type="button"
            className="function-link"
            aria-label={t('removeRowNamed', { legend, number: index + 1 })}
            onClick={() => how.onRemove(index)}
          >
            {t('removeRow')}
          </button>
        </div>
      ))}
      <button type="button" className="button button-secondary form-rows__add" onClick={how.onAdd}>
        {add}
      </button>
    </fieldset>
  );
}
