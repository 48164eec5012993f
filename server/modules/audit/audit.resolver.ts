import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { askedFor } from '../../shared/graphql/selection.ts';
import { AuditEventsArgs } from './audit.args.ts';
import { AuditReadService } from './audit.read-service.ts';
import { AuditEventConnection } from './audit.type.ts';

@Resolver()
export class AuditResolver {
  constructor(private readonly service: AuditReadService) {}

  @Query(() => AuditEventConnection, {
    description: 'Who did what, newest first. Needs the right AUDIT_READ.',
  })
  auditEvents(
    @Args(() => AuditEventsArgs) args: AuditEventsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AuditEventConnection> {
    return this.service.list(args, askedFor(info), context);
  }
}
