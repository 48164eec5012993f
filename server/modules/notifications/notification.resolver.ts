import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payloadOf } from '../../shared/graphql/mutation-payload.type.ts';
import { askedBelow, askedFor } from '../../shared/graphql/selection.ts';
import { ViewerService } from '../identity/viewer.service.ts';
import { Viewer } from '../identity/viewer.type.ts';
import { InboxService } from './inbox.service.ts';
import {
  MarkNotificationsReadInput,
  NotificationsArgs,
  UpdateNotificationSettingsInput,
} from './notification.input.ts';
import {
  MarkNotificationsReadPayload,
  NotificationConnection,
  NotificationSettings,
  UpdateNotificationSettingsPayload,
} from './notification.type.ts';

@Resolver(() => Viewer)
export class NotificationResolver {
  constructor(
    private readonly inbox: InboxService,
    private readonly viewers: ViewerService,
  ) {}

  @FieldResolver(() => NotificationConnection, { description: 'What they were told, newest first.' })
  notifications(
    @Args(() => NotificationsArgs) args: NotificationsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NotificationConnection> {
    return this.inbox.notifications(args, askedFor(info), context);
  }

  @FieldResolver(() => Int)
  unreadNotificationCount(@Ctx() context: Context): Promise<number> {
    return this.inbox.unreadCount(context);
  }

  @FieldResolver(() => NotificationSettings, { description: 'What they are told by mail.' })
  notificationSettings(@Ctx() context: Context): Promise<NotificationSettings> {
    return this.inbox.settingsOf(context);
  }

  @Mutation(() => MarkNotificationsReadPayload, { description: "Marks the viewer's own as read." })
  markNotificationsRead(
    @Arg('input', () => MarkNotificationsReadInput) input: MarkNotificationsReadInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MarkNotificationsReadPayload> {
    return this.#answer(() => this.inbox.markRead(input, context), context, info);
  }

  @Mutation(() => UpdateNotificationSettingsPayload, {
    description: 'Changes what the viewer is told by mail.',
  })
  updateNotificationSettings(
    @Arg('input', () => UpdateNotificationSettingsInput) input: UpdateNotificationSettingsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UpdateNotificationSettingsPayload> {
    return this.#answer(() => this.inbox.updateSettings(input, context), context, info);
  }

  #answer(work: () => Promise<void>, context: Context, info: GraphQLResolveInfo) {
    const asked = askedBelow(askedFor(info), 'viewer');
    return payloadOf(context, async () => {
      await work();
      return { viewer: await this.viewers.viewer(asked, context) };
    });
  }
}
