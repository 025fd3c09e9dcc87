import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { type ListFormat, listFile, readList } from '../../src/lists/index.ts';

/** Reads one list and prints a row: in a process of its own, so that the peak of memory is that list's. */
const [format, path] = process.argv.slice(2) as [ListFormat, string];
const megabytes = statSync(path).size / 1e6;
const cpu = process.cpuUsage();
const started = performance.now();
const { parties } = await readList(format, listFile(path), 'bench');
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(cpu);
const rate = (time: number) => (megabytes / time).toFixed(1);
const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0);
console.log(
  `| ${format} | ${basename(path)} | ${megabytes.toFixed(1)} | ${parties.length} | ${rate(seconds)} | ${rate((user + system) / 1e6)} | ${peak} |`,
);
