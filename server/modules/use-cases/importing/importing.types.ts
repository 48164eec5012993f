import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MutationPayload } from '../../../shared/graphql/mutation-payload.type.ts';

export enum ImportOutcome {
  CREATE = 'CREATE',
  UPDATE = 'UPDATE',
  UNCHANGED = 'UNCHANGED',
  REFUSED = 'REFUSED',
}

registerEnumType(ImportOutcome, {
  name: 'ImportOutcome',
  description: 'What an import does with a row.',
  valuesConfig: {
    CREATE: { description: 'Makes a draft, which its own organisation sees.' },
    UPDATE: { description: 'Changes an entry, whose lifecycle and visibility stay.' },
    UNCHANGED: { description: 'Nothing: the entry says the same already.' },
    REFUSED: { description: 'Nothing: something is to be mended first.' },
  },
});

@ObjectType({ simpleResolvers: true })
export class ImportProblem {
  @Field(() => String, { nullable: true, description: 'As the file names it; null for the row as a whole.' })
  column!: string | null;

  @Field({ description: "What is wrong and what to do about it, in the caller's language." })
  message!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What came, or would come, of one row of the file.' })
export class ImportedRow {
  @Field(() => Int, { description: 'As a spreadsheet counts: the heading is row 1.' })
  row!: number;

  @Field()
  title!: string;

  @Field(() => ImportOutcome)
  outcome!: ImportOutcome;

  @Field(() => ID, { nullable: true, description: 'The entry, where there is one.' })
  useCaseId!: string | null;

  @Field(() => [String], { description: 'The columns whose values are new, as the file names them.' })
  changes!: string[];

  @Field(() => [ImportProblem])
  problems!: ImportProblem[];
}

@ObjectType({ simpleResolvers: true })
export class UseCaseImportPayload extends MutationPayload {
  @Field(() => Boolean, {
    description: 'False when it was only tried, and when all or nothing was wished and not all was right.',
  })
  isWritten!: boolean;

  @Field(() => [String], { description: 'The headings of columns that are not read.' })
  ignoredColumns!: string[];

  @Field(() => [ImportedRow])
  rows!: ImportedRow[];
}
