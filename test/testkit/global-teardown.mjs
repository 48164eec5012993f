import { rm } from 'node:fs/promises';

export default async function stopHub() {
  if (!globalThis.testRun) return;
  const { folder, hub } = globalThis.testRun;
  await hub.stop();
  await rm(folder, { recursive: true, force: true });
}
