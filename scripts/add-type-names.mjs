// Lets every selection of the interface's documents ask for `__typename`, by which urql knows what a mutation changed.
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

export const { transform } = addTypenameSelectionDocumentTransform;
