import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class ImportUseCasesInput {
  @Field(() => ID, { description: 'Whose the use cases are.' })
  organisation!: string;

  @Field({
    description:
      'The text of a CSV file with a heading, at most 200,000 characters and 500 rows. Columns are known by the headings of the export of use cases, in Danish or English.',
  })
  csv!: string;

  @Field(() => Boolean, { nullable: true, description: 'Says what would happen, and writes nothing.' })
  dryRun?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Writes nothing unless every row can be written; otherwise the refused rows alone are left out.',
  })
  allOrNothing?: boolean | null;

  @Field(() => [Int], {
    nullable: true,
    description:
      'The numbers of the rows to deal with now; all when left out. So a long file is written in portions, and its progress seen.',
  })
  rows?: number[] | null;
}
