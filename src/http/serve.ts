import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { InterdictError } from '../model/index.ts';
import type { Engine } from '../screen/types.ts';
import { type AppOptions, createApp } from './app.ts';
import { hostsFor } from './web/security.ts';

export interface ServeOptions extends Omit<AppOptions, 'hosts'> {
  /** The opened engine, or how to open it. The service listens meanwhile and answers 503. */
  readonly engine: Engine | (() => Engine | Promise<Engine>);
  /** Address to listen on; `127.0.0.1` when absent, so that nobody else reaches the service. */
  readonly host?: string | undefined;
  /** Port to listen on; 8000 when absent, any free one for 0. */
  readonly port?: number | undefined;
  /** Host names answered for besides the local ones. On a local address no others are answered. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** Milliseconds that running requests are given when the service closes; 5,000 when absent. */
  readonly grace?: number | undefined;
}

export interface Service {
  readonly host: string;
  readonly port: number;
  /** Where the service answers: `http://127.0.0.1:8000`. */
  readonly address: string;
  readonly engine: Engine;
  /** Stops taking requests, lets running ones end, and resolves when the port is free. Safe to call twice. */
  close(): Promise<void>;
}

/**
 * Starts the service and resolves once it listens and the engine is open.
 *
 * @throws InterdictError ADDRESS_IN_USE (another program has the port), ADDRESS_UNAVAILABLE (no such address here,
 *   or the port needs higher rights), OPTION_INVALID (no port number); and whatever opening the engine throws,
 *   after the port was freed again
 */
export async function serve(options: ServeOptions): Promise<Service> {
  const { engine: given, host = '127.0.0.1', port = 8000, allowedHosts = [], grace = 5000, ...appOptions } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InterdictError(
      'OPTION_INVALID',
      `${port} is no port.`,
      'Give a whole number from 0 to 65535; 0 takes any free port.',
    );
  }
  let engine: Engine | undefined = typeof given === 'function' ? undefined : given;
  const app = createApp(() => engine, { ...appOptions, hosts: hostsFor(host, allowedHosts) });
  const server = createAdaptorServer({ fetch: app.fetch });
  await listen(server, host, port);
  const { port: bound } = server.address() as AddressInfo;
  const close = closer(server, grace);
  try {
    if (typeof given === 'function') engine = await given();
  } catch (error) {
    await close();
    throw error;
  }
  const shown = host.includes(':') ? `[${host}]` : host;
  return { host, port: bound, address: `http://${shown}:${bound}`, engine: engine!, close };
}

type NodeServer = ReturnType<typeof createAdaptorServer>;

function listen(server: NodeServer, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => reject(listenError(error, host, port));
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve();
    });
  });
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): unknown {
  const at = { cause: error };
  if (error.code === 'EADDRINUSE') {
    const message = `Port ${port} on ${host} is used by another program.`;
    return new InterdictError(
      'ADDRESS_IN_USE',
      message,
      `Stop it, or choose another port: --port ${port + 1}, or --port 0 for any free one.`,
      {},
      at.cause,
    );
  }
  if (
    error.code === 'EADDRNOTAVAIL' ||
    error.code === 'EACCES' ||
    error.code === 'ENOTFOUND' ||
    error.code === 'EAI_AGAIN'
  ) {
    const why = error.code === 'EACCES' ? 'the port needs higher rights' : 'this machine has no such address';
    const remedy = 'Listen on 127.0.0.1 (this machine only) or 0.0.0.0 (all addresses), on a port from 1024 up.';
    return new InterdictError('ADDRESS_UNAVAILABLE', `Cannot listen on ${host}:${port}: ${why}.`, remedy, {}, at.cause);
  }
  return error;
}

function closer(server: NodeServer, grace: number): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () => {
    closing ??= new Promise((resolve) => {
      const http = server as Server;
      // Kept-alive connections fall idle one by one as their last request ends; none may hold the port for nothing.
      const idle = setInterval(() => http.closeIdleConnections(), 20);
      const cut = setTimeout(() => http.closeAllConnections(), grace);
      http.close(() => {
        clearInterval(idle);
        clearTimeout(cut);
        resolve();
      });
    });
    return closing;
  };
}

/**
 * Closes the service when the process is asked to end (SIGTERM, SIGINT), then calls `ended`. A second signal
 * ends the process at once. Returns a function that stops listening for signals.
 */
export function closeOnSignal(service: Pick<Service, 'close'>, ended: () => void): () => void {
  const signals = ['SIGTERM', 'SIGINT'] as const;
  const stop = () => {
    for (const signal of signals) process.off(signal, onSignal);
  };
  const onSignal = () => {
    // From here the system's own handling applies again.
    stop();
    service.close().then(ended, ended);
  };
  for (const signal of signals) process.on(signal, onSignal);
  return stop;
}
