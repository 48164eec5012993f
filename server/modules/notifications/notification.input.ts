import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../shared/graphql/page.args.ts';
import type { Language } from '../../shared/language/language.ts';
import { MailFrequency, MailLanguage } from './notification.type.ts';

@ArgsType()
export class NotificationsArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false })
  unreadOnly!: boolean;
}

@InputType({ description: 'Either some, or all.' })
export class MarkNotificationsReadInput {
  @Field(() => [ID], { nullable: true })
  ids?: string[] | null;

  @Field(() => Boolean, { nullable: true })
  all?: boolean | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class UpdateNotificationSettingsInput {
  @Field(() => MailFrequency, { nullable: true })
  addressed?: MailFrequency | null;

  @Field(() => MailFrequency, { nullable: true })
  others?: MailFrequency | null;

  @Field(() => MailLanguage, { nullable: true })
  language?: Language | null;
}
