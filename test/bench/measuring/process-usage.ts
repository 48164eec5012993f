import { readFileSync } from 'node:fs';

const ticksPerSecond = 100; // USER_HZ, which Linux shows to programs on every architecture that Node runs on
const userTimeField = 11; // counted behind the command's closing bracket in /proc/PID/stat

/** Memory that a process holds, in bytes; undefined where there is no /proc. */
export function residentBytes(pid: number | undefined): number | undefined {
  const kibibytes = /^VmRSS:\s+(\d+) kB/m.exec(readProc(pid, 'status'))?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}

/** Processor time that a process has used so far, all threads together; NaN where there is no /proc. */
export function cpuMilliseconds(pid: number | undefined): number {
  const stat = readProc(pid, 'stat');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[userTimeField]) + Number(fields[userTimeField + 1])) * 1000) / ticksPerSecond;
}

function readProc(pid: number | undefined, file: 'status' | 'stat'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
