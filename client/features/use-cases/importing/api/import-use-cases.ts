import type { ImportUseCasesMutation } from '../../../../gql/graphql.ts';
import { graphql } from '../../../../gql/index.ts';

export const importUseCasesMutation = graphql(`
  mutation ImportUseCases($input: ImportUseCasesInput!) {
    importUseCases(input: $input) {
      errors {
        field
        code
        message
      }
      isWritten
      ignoredColumns
      rows {
        row
        title
        outcome
        useCaseId
        changes
        problems {
          column
          message
        }
      }
    }
  }
`);

export type ImportReport = ImportUseCasesMutation['importUseCases'];
export type ImportedRow = ImportReport['rows'][number];
export type ImportOutcome = ImportedRow['outcome'];
