import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class ActForInput {
  @Field(() => ID, { description: 'One of the organisations that the viewer is a member of.' })
  organisation!: string;
}
