import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection.types.ts';
import { MutationPayload } from '../../shared/graphql/mutation-payload.type.ts';
import type { Language } from '../../shared/language/language.ts';
import { HelpRequest } from '../help-requests/help-request.type.ts';
import { Viewer } from '../identity/viewer.type.ts';
import { Organisation } from '../organisations/organisation.type.ts';
import { UseCase } from '../use-cases/use-case.type.ts';

export enum NewsKind {
  USE_CASE_CHANGED = 'USE_CASE_CHANGED',
  USE_CASE_PUBLISHED = 'USE_CASE_PUBLISHED',
  USE_CASE_RETIRED = 'USE_CASE_RETIRED',
  USE_CASE_ADOPTED = 'USE_CASE_ADOPTED',
  USE_CASE_ASKED = 'USE_CASE_ASKED',
  USE_CASE_COMMENTED = 'USE_CASE_COMMENTED',
  COMMENT_ANSWERED = 'COMMENT_ANSWERED',
  HELP_REQUEST_ANSWERED = 'HELP_REQUEST_ANSWERED',
  HELP_REQUEST_CLOSED = 'HELP_REQUEST_CLOSED',
  HELP_REQUEST_WITHDRAWN = 'HELP_REQUEST_WITHDRAWN',
}

export enum MailFrequency {
  AT_ONCE = 'AT_ONCE',
  DAILY = 'DAILY',
  NONE = 'NONE',
}

export const MailLanguage = { DA: 'da', EN: 'en' } as const satisfies Record<string, Language>;

registerEnumType(NewsKind, { name: 'NewsKind', description: 'What is new.' });
registerEnumType(MailFrequency, {
  name: 'MailFrequency',
  description: 'When somebody is told by mail.',
  valuesConfig: {
    DAILY: { description: 'Once a day, in the morning, with all that was new and is unread.' },
    NONE: { description: 'Not by mail; in the hub all the same.' },
  },
});
registerEnumType(MailLanguage, { name: 'MailLanguage', description: 'The language of mails.' });

@ObjectType({ simpleResolvers: true, description: 'Whose doing it was.' })
export class NewsActor {
  @Field(() => String, {
    nullable: true,
    description:
      "The person's name: for their own organisation's people, and where they speak to others. Null for a program.",
  })
  name!: string | null;

  @Field(() => Organisation, { nullable: true })
  organisation!: Organisation | null;
}

@ObjectType({ simpleResolvers: true, description: 'Something that a person is told of.' })
export class Notification {
  @Field(() => ID)
  id!: string;

  @Field(() => NewsKind)
  kind!: NewsKind;

  @Field(() => GraphQLISODateTime)
  at!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Null as long as it is unread.' })
  readAt!: Date | null;

  @Field(() => UseCase, {
    nullable: true,
    description: 'Null for news of a question, and when its reader can no longer see it.',
  })
  useCase!: UseCase | null;

  @Field(() => HelpRequest, {
    nullable: true,
    description: 'Null for news of a use case, and when its reader can no longer see it.',
  })
  helpRequest!: HelpRequest | null;

  @Field(() => NewsActor, { nullable: true, description: 'Null when what it is of can no longer be seen.' })
  actor!: NewsActor | null;

  @Field({ description: 'What is new, in one sentence.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Where to look, as a path of the interface.' })
  path!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class NotificationConnection extends connectionOf(Notification) {}

@ObjectType({ simpleResolvers: true, description: 'What somebody is told by mail, and how.' })
export class NotificationSettings {
  @Field(() => MailFrequency, { description: 'Questions to their organisation, and answers to them.' })
  addressed!: MailFrequency;

  @Field(() => MailFrequency, { description: 'Everything else.' })
  others!: MailFrequency;

  @Field(() => MailLanguage)
  language!: Language;

  @Field({ description: 'Whether this hub sends mail.' })
  sendsMail!: boolean;
}

@ObjectType({ simpleResolvers: true })
export class MarkNotificationsReadPayload extends MutationPayload {
  @Field(() => Viewer, { nullable: true })
  viewer?: Viewer | null;
}

@ObjectType({ simpleResolvers: true })
export class UpdateNotificationSettingsPayload extends MutationPayload {
  @Field(() => Viewer, { nullable: true })
  viewer?: Viewer | null;
}
