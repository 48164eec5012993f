import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../../shared/graphql/page.args.ts';
import { SearchKind } from './search.types.ts';

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field({ description: 'Words to find, in any language of the entries.' })
  query!: string;

  @Field(() => [SearchKind], { nullable: true, description: 'What to look for; everything when left out.' })
  kinds?: SearchKind[];
}
