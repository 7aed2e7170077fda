import { readFileSync } from 'node:fs';

/**
 * The most memory that this process has had, in bytes. Linux counts in `maxRSS` what the process had that started this
 * one; where it says what this one had, that is taken.
 */
export function peakBytes() {
  try {
    return 1024 * Number(/^VmHWM:\s*(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return 1024 * process.resourceUsage().maxRSS;
  }
}
