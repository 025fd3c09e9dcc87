import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
// @ts-expect-error: the scripts run before TypeScript is installed, so they are plain JavaScript
import { ensureInstalled, ensureNode, isInstalled } from './ensure.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interdict-ensure-'));
  mkdirSync(join(folder, 'node_modules'));
});
afterEach(() => rmSync(folder, { recursive: true }));

type Packages = Record<string, { version?: string; optional?: boolean }>;
const write = (file: string, packages: Packages) => writeFileSync(join(folder, file), JSON.stringify({ packages }));
const lock = (packages: Packages) => write('package-lock.json', { '': {}, ...packages });
const record = (packages: Packages) => write('node_modules/.package-lock.json', packages);

describe('the version of Node', () => {
  it.each(['18.20.4', '20.9.0', '19.99.0'])('%s is refused with a code and a remedy', (version) => {
    expect(() => ensureNode(version)).toThrowError(
      expect.objectContaining({ code: 'NODE_TOO_OLD', remedy: expect.stringContaining('Install') }),
    );
  });

  it.each(['20.19.0', '20.20.2', '21.0.0', '24.1.0'])('%s will do', (version) => {
    expect(() => ensureNode(version)).not.toThrow();
  });
});

describe('what counts as installed', () => {
  it('every package of the lock file at its version', () => {
    lock({ 'node_modules/a': { version: '1.0.0' } });
    record({ 'node_modules/a': { version: '1.0.0' } });
    expect(isInstalled(folder)).toBe(true);
  });

  it('not another version, as after a pull that changes the lock file', () => {
    lock({ 'node_modules/a': { version: '1.1.0' } });
    record({ 'node_modules/a': { version: '1.0.0' } });
    expect(isInstalled(folder)).toBe(false);
  });

  it('not a missing package, unless it is one for another platform', () => {
    lock({ 'node_modules/a': { version: '1.0.0' } });
    record({});
    expect(isInstalled(folder)).toBe(false);
    lock({ 'node_modules/a': { version: '1.0.0', optional: true } });
    expect(isInstalled(folder)).toBe(true);
  });

  it('not an installation that was cut short before npm wrote its record', () => {
    lock({});
    expect(isInstalled(folder)).toBe(false);
  });

  it('is installed once, and not again', () => {
    let runs = 0;
    const install = () => {
      runs += 1;
      record({ 'node_modules/a': { version: '1.0.0' } });
    };
    lock({ 'node_modules/a': { version: '1.0.0' } });
    ensureInstalled(folder, install);
    ensureInstalled(folder, install);
    expect(runs).toBe(1);
  });
});
