import neo4j, { type Driver, type SessionConfig } from 'neo4j-driver';

/** A driver on the graph that the settings name, set as the hub sets its own, but without asking for a route first. */
export function connect(): Driver {
  const auth = neo4j.auth.basic(process.env['NEO4J_USER']!, process.env['NEO4J_PASSWORD']!);
  const uri = process.env['NEO4J_URI']!.replace('neo4j:', 'bolt:');
  return neo4j.driver(uri, auth, {
    disableLosslessIntegers: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
}

export const readSession: SessionConfig = {
  database: process.env['NEO4J_DATABASE']!,
  defaultAccessMode: neo4j.session.READ,
  fetchSize: -1,
};
