import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import neo4j, { Neo4jError } from 'neo4j-driver';
import { StartFailed } from './start-failed.ts';

const user = 'neo4j';
const firstPassword = 'neo4j';

/** The password of the managed server: made by the hub, kept in the data folder, readable by its owner only. */
export async function managedPassword(dataDir: string): Promise<string> {
  const file = passwordFile(dataDir);
  if (!existsSync(file)) {
    await writeFile(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  }
  return (await readFile(file, 'utf8')).trim();
}

/**
 * Makes sure that the server takes this password.
 *
 * A new server has a well-known first password, which is replaced at once. Throws StartFailed when the
 * server has another password than the one kept in the data folder.
 */
export async function ensurePassword(uri: string, password: string, dataDir: string): Promise<void> {
  if (await accepts(uri, password)) return;
  if (!(await replaceFirstPassword(uri, password))) {
    throw new StartFailed(
      `The graph in ${dataDir} has another password than ${passwordFile(dataDir)} holds: ` +
        `put the original file back, or start with another DATA_DIR.`,
    );
  }
}

async function accepts(uri: string, password: string): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    return await driver.verifyAuthentication();
  } catch (error) {
    if (isCredentialsExpired(error)) return false;
    throw error;
  } finally {
    await driver.close();
  }
}

async function replaceFirstPassword(uri: string, password: string): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, firstPassword));
  try {
    await driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $old TO $new',
      { old: firstPassword, new: password },
      { database: 'system' },
    );
    return true;
  } catch (error) {
    if (error instanceof Neo4jError && error.code.includes('Security.Unauthorized')) return false;
    throw error;
  } finally {
    await driver.close();
  }
}

function isCredentialsExpired(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.includes('Security.CredentialsExpired');
}

function passwordFile(dataDir: string): string {
  return join(dataDir, 'neo4j-password');
}
