import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payloadOf } from '../../shared/graphql/mutation-payload.type.ts';
import { askedBelow, askedFor } from '../../shared/graphql/selection.ts';
import { OutgoingMailArgs, RetryMailInput } from './mail.input.ts';
import { MailService } from './mail.service.ts';
import { OutgoingMailConnection, RetryMailPayload } from './mail.type.ts';

@Resolver()
export class MailResolver {
  constructor(private readonly mails: MailService) {}

  @Query(() => OutgoingMailConnection, {
    description: 'The mails that the hub sends, newest first. Needs the right HUB_ADMINISTER.',
  })
  outgoingMail(
    @Args(() => OutgoingMailArgs) args: OutgoingMailArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OutgoingMailConnection> {
    return this.mails.list(args, askedFor(info), context);
  }

  @Mutation(() => RetryMailPayload, { description: 'Sends a mail at once that waits or was given up.' })
  retryMail(
    @Arg('input', () => RetryMailInput) { mail }: RetryMailInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RetryMailPayload> {
    const asked = askedBelow(askedFor(info), 'mail');
    return payloadOf(context, () => this.mails.retry(mail, asked, context));
  }
}
