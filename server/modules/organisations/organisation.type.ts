import { Field, GraphQLISODateTime, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../shared/graphql/node.type.ts';
import { connectionOf } from '../../shared/graphql/connection.types.ts';

export enum OrganisationKind {
  MUNICIPALITY = 'MUNICIPALITY',
  REGION = 'REGION',
  ASSOCIATION = 'ASSOCIATION',
  COUNCIL = 'COUNCIL',
  AGENCY = 'AGENCY',
  PURCHASING = 'PURCHASING',
  VENDOR = 'VENDOR',
  RESEARCH = 'RESEARCH',
  OTHER = 'OTHER',
}

registerEnumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: 'What kind of organisation this is.',
  valuesConfig: {
    MUNICIPALITY: { description: 'A municipality, Danish or of another country.' },
    REGION: { description: 'A region or province.' },
    ASSOCIATION: { description: 'An association of public bodies, such as KL or KOMBIT.' },
    COUNCIL: { description: 'A council or board that advises or decides.' },
    AGENCY: { description: 'A ministry, agency or other authority.' },
    PURCHASING: { description: 'A central purchasing body.' },
    VENDOR: { description: 'A company that delivers.' },
    RESEARCH: { description: 'A university, hospital or research institute.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: "A municipality's place on the tile map: one square each, roughly where it lies.",
})
export class Tile {
  @Field(() => Int, { description: '0 is furthest west.' })
  column!: number;

  @Field(() => Int, { description: '0 is furthest north.' })
  row!: number;
}

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A public body, association, company or research institute.',
})
export class Organisation extends Node {
  @Field({ description: 'The short name, for instance "Norddjurs".' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The full name, for instance "Norddjurs Kommune".' })
  officialName!: string | null;

  @Field(() => OrganisationKind)
  kind!: OrganisationKind;

  @Field({ description: 'ISO 3166-1, for instance "DK".' })
  country!: string;

  @Field(() => String, { nullable: true, description: 'Danish municipality code, four digits.' })
  code!: string | null;

  @Field(() => String, { nullable: true, description: 'CVR number, eight digits.' })
  cvr!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What it is and does, in a few words: in the caller's language where it has said it in that.",
  })
  description!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same in Danish, or in the language of the country that it is in.',
  })
  descriptionDa!: string | null;

  @Field(() => String, { nullable: true, description: 'The same in English.' })
  descriptionEn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What it works on with AI, in the caller's language where it has said it in that.",
  })
  aiWork!: string | null;

  @Field(() => String, { nullable: true, description: 'The same in Danish.' })
  aiWorkDa!: string | null;

  @Field(() => String, { nullable: true, description: 'The same in English.' })
  aiWorkEn!: string | null;

  @Field(() => String, { nullable: true, description: 'Begins with https:// or http://.' })
  website!: string | null;

  @Field(() => String, { nullable: true, description: 'The function to ask, never a named person.' })
  contactFunction!: string | null;

  @Field(() => String, { nullable: true, description: "The function's address, no person's." })
  contactEmail!: string | null;

  @Field(() => String, { nullable: true, description: "The function's number, no person's." })
  contactPhone!: string | null;

  @Field(() => GraphQLISODateTime)
  updatedAt!: Date;

  @Field(() => Int, { description: 'Counts the changes, so that nobody overwrites what they have not read.' })
  version!: number;

  @Field(() => Tile, { nullable: true })
  tile!: Tile | null;

  @Field({ description: 'Invented for demonstration.' })
  demo!: boolean;
}

@ObjectType({ simpleResolvers: true })
export class OrganisationConnection extends connectionOf(Organisation) {}
