import { Field, Float, ObjectType } from 'type-graphql';
import { Organisation } from '../organisations/organisation.type.ts';
import { CostKind, EffectKind, ParticipantRole } from './use-case.enums.ts';

@ObjectType({ simpleResolvers: true, description: 'An identity that another register gave the use case.' })
export class ExternalId {
  @Field({ description: 'The register, for instance "algoritmeregister-nl".' })
  scheme!: string;

  @Field()
  value!: string;

  @Field(() => String, { nullable: true, description: 'Where that register shows it.' })
  url!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Where the facts are from.' })
export class Source {
  @Field(() => String, { nullable: true })
  url!: string | null;

  @Field()
  title!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What came of it, or is expected to.' })
export class Effect {
  @Field(() => EffectKind)
  kind!: EffectKind;

  @Field()
  text!: string;
}

@ObjectType({ simpleResolvers: true, description: 'An amount of money.' })
export class Money {
  @Field(() => Float)
  amount!: number;

  @Field({ description: 'ISO 4217, for instance "DKK".' })
  currency!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What it cost, or was given for it.' })
export class Cost {
  @Field(() => CostKind)
  kind!: CostKind;

  @Field(() => Money)
  amount!: Money;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'An organisation that took part without being the owner.' })
export class Participation {
  @Field(() => ParticipantRole)
  role!: ParticipantRole;

  @Field(() => Organisation)
  organisation!: Organisation;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The register or collection that an entry was taken over from.',
})
export class Origin {
  @Field({ description: 'For instance "algoritmeregister-nl".' })
  id!: string;

  @Field()
  title!: string;

  @Field(() => String, { nullable: true })
  url!: string | null;
}
