import { Field, GraphQLISODateTime, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum RevisionKind {
  CREATED = 'CREATED',
  EDITED = 'EDITED',
  PUBLISHED = 'PUBLISHED',
  RETIRED = 'RETIRED',
  RESTORED = 'RESTORED',
}

registerEnumType(RevisionKind, { name: 'RevisionKind', description: 'What was done to an entry.' });

@ObjectType({
  simpleResolvers: true,
  description: 'One field that was changed, as JSON; null where it was empty.',
})
export class FieldChange {
  @Field()
  field!: string;

  @Field(() => String, { nullable: true })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Something that a change names by its id.' })
export class ChangeMention {
  @Field()
  id!: string;

  @Field()
  name!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A change of an entry, by whom and when.' })
export class Revision {
  @Field(() => Int, { description: 'The version that the change made.' })
  version!: number;

  @Field(() => RevisionKind)
  kind!: RevisionKind;

  @Field(() => GraphQLISODateTime)
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Who made it; null for a program.' })
  by!: string | null;

  @Field(() => [FieldChange])
  changes!: FieldChange[];

  @Field(() => [ChangeMention], {
    description:
      'What the values of the changes name by ids, as it is called now, where the caller may see it.',
  })
  mentioned!: ChangeMention[];
}
