import { Field, ID, InputType, Int } from 'type-graphql';
import type { OrganisationProfile } from '../organisation.profile.ts';

const nullable = { nullable: true } as const;

@InputType({
  description:
    'What an organisation says of itself. A field that is left out stays as it is; null takes it away.',
})
export class UpdateOrganisationInput implements Partial<OrganisationProfile> {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { ...nullable, description: 'What it is and does, in Danish.' })
  descriptionDa?: string | null;

  @Field(() => String, { ...nullable, description: 'The same in English.' })
  descriptionEn?: string | null;

  @Field(() => String, { ...nullable, description: 'What it works on with AI, in Danish.' })
  aiWorkDa?: string | null;

  @Field(() => String, { ...nullable, description: 'The same in English.' })
  aiWorkEn?: string | null;

  @Field(() => String, { ...nullable, description: 'Begins with https:// or http://.' })
  website?: string | null;

  @Field(() => String, { ...nullable, description: 'The function to ask, never a named person.' })
  contactFunction?: string | null;

  @Field(() => String, { ...nullable, description: "The function's address, no person's." })
  contactEmail?: string | null;

  @Field(() => String, { ...nullable, description: "The function's number, no person's." })
  contactPhone?: string | null;
}
