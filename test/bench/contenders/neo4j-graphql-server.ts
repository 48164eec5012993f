// @neo4j/graphql over HTTP: the page by its own means, without rules, on the HTTP server that the hub has.
// With TUNED set, Apollo Server is set up as the hub sets it up; otherwise as the manual says.
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import Fastify from 'fastify';
import { answerParent } from '../processes/child-protocol.ts';
import { neo4jGraphqlSchema } from '../reads/page.ts';
import { connect } from './connection.ts';

const driver = connect();
const schema = await new Neo4jGraphQL({ typeDefs: neo4jGraphqlSchema, driver }).getSchema();
const app = Fastify();
// By default Apollo looks at every field of every answer for hints about caching.
const tuning = process.env['TUNED'] ? [ApolloServerPluginCacheControlDisabled()] : [];
const apollo = new ApolloServer({ schema, plugins: [...tuning, fastifyApolloDrainPlugin(app)] });
await apollo.start();
const sessionConfig = { database: process.env['NEO4J_DATABASE'] };
app.post('/graphql', fastifyApolloHandler(apollo, { context: () => Promise.resolve({ sessionConfig }) }));
const url = await app.listen({ host: '127.0.0.1', port: 0 });

answerParent(() => Promise.resolve(`${url}/graphql`));
