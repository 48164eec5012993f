import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { Costs } from '../../shared/graphql/cost.ts';
import { byAlias } from '../../shared/graphql/attach-shapes.ts';
import { payloadOf, UserErrorCode } from '../../shared/graphql/mutation-payload.type.ts';
import { askedBelow, askedFor } from '../../shared/graphql/selection.ts';
import { Organisation } from '../organisations/organisation.type.ts';
import { ClustersArgs, CreateClusterInput, RetireClusterInput, UpdateClusterInput } from './cluster.input.ts';
import { ClusterService } from './cluster.service.ts';
import { Cluster, ClusterConnection, ClusterPayload } from './cluster.type.ts';
import { ClusterWriteService } from './cluster.write-service.ts';

@Resolver()
export class ClusterResolver {
  constructor(
    private readonly clusters: ClusterService,
    private readonly writing: ClusterWriteService,
  ) {}

  @Query(() => ClusterConnection, {
    description: 'The clusters in force, by name: all of them for K-98, for others those that they are in.',
    name: 'clusters',
  })
  list(
    @Args(() => ClustersArgs) args: ClustersArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ClusterConnection> {
    return this.clusters.list(args, askedFor(info), context);
  }

  @Query(() => Cluster, { nullable: true, description: 'One cluster.' })
  cluster(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Cluster> {
    return this.clusters.byId(id, askedFor(info), context);
  }

  @Mutation(() => ClusterPayload, { description: 'Makes a cluster. Needs the right CLUSTER_MANAGE.' })
  createCluster(
    @Arg('input', () => CreateClusterInput) input: CreateClusterInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ClusterPayload> {
    return this.#answer(() => this.writing.create(input, context), undefined, context, info);
  }

  @Mutation(() => ClusterPayload, {
    description: 'Changes name, purpose or members. Who is taken out sees nothing by it from then on.',
  })
  updateCluster(
    @Arg('input', () => UpdateClusterInput) input: UpdateClusterInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ClusterPayload> {
    return this.#answer(() => this.writing.update(input, context), input.id, context, info);
  }

  @Mutation(() => ClusterPayload, {
    description: 'Ends a cluster for good: what was shared with it is seen by its owners alone from then on.',
  })
  retireCluster(
    @Arg('input', () => RetireClusterInput) input: RetireClusterInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ClusterPayload> {
    return this.#answer(() => this.writing.retire(input, context), input.id, context, info);
  }

  /** The payload with the cluster as it is now; after a conflict, with what somebody else has made of it. */
  async #answer(
    work: () => Promise<string>,
    id: string | undefined,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<ClusterPayload> {
    const read = (field: 'cluster' | 'current', wanted: string) =>
      this.clusters.byId(wanted, askedBelow(askedFor(info), field), context);
    const { errors, done } = await payloadOf(context, async () => ({ done: await work() }));
    const isConflict = errors.some(({ code }) => code === UserErrorCode.CONFLICT);
    const cluster = done === undefined ? null : await read('cluster', done);
    return { errors, cluster, current: isConflict && id !== undefined ? await read('current', id) : null };
  }
}

@Resolver(() => Organisation)
export class OrganisationClustersResolver {
  @Costs({ length: 20 })
  @FieldResolver(() => [Cluster], {
    description: 'The clusters that it is in, as far as the caller may see them.',
  })
  clusters(@Root() root: object, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): unknown {
    return byAlias(root, {}, context, info);
  }
}
