import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { caseDesk, storePlace } from '../case/index.ts';
import type { Engine } from '../screen/types.ts';
import { InterdictError } from '../screen/vocabulary.ts';
import { type AppOptions, createApp } from './app.ts';
import { builtPage } from './web/page.ts';
import { hostsFor } from './web/security.ts';

export interface ServeOptions extends Omit<AppOptions, 'hosts' | 'ui' | 'cases'> {
  /** The opened engine, or how to open it. The service listens meanwhile and answers 503. */
  readonly engine: Engine | (() => Engine | Promise<Engine>);
  /** Address to listen on; `127.0.0.1` when absent, so that nobody else reaches the service. */
  readonly host?: string | undefined;
  /** Port to listen on; 8000 when absent, any free one for 0. */
  readonly port?: number | undefined;
  /** Host names answered for besides the local ones. On a local address no others are answered. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** Folder with the built page; the one that belongs to this program when absent. */
  readonly ui?: string | undefined;
  /** Where cases are kept: an address `postgres://…`, or the path of a file; that of this installation when absent. */
  readonly store?: string | undefined;
  /** Closes the service when aborted: hand in what hears SIGTERM and SIGINT. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that running requests are given when the service closes; 5,000 when absent. */
  readonly grace?: number | undefined;
}

export interface Service {
  readonly host: string;
  readonly port: number;
  /** Where the service answers: `http://127.0.0.1:8000`. */
  readonly address: string;
  /** The engine that answers now. */
  readonly engine: Engine;
  /** Lets another engine answer from the next request on; requests under way end on the one they began with. */
  replace(engine: Engine): void;
  /** Stops taking requests, lets running ones end, and resolves when the port is free. Safe to call twice. */
  close(): Promise<void>;
  /** Resolves when the service has been closed, by whatever. */
  readonly closed: Promise<void>;
}

/**
 * Starts the service and resolves once it listens and the engine is open.
 *
 * @throws InterdictError ADDRESS_IN_USE (another program has the port), ADDRESS_UNAVAILABLE (no such address here,
 *   or the port needs higher rights), OPTION_INVALID (no port number); and whatever opening the engine throws,
 *   after the port was freed again
 */
export async function serve(options: ServeOptions): Promise<Service> {
  const {
    engine: given,
    host = '127.0.0.1',
    port = 8000,
    allowedHosts = [],
    grace = 5000,
    signal,
    store = storePlace(),
    ...appOptions
  } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InterdictError(
      'OPTION_INVALID',
      `${port} is no port.`,
      'Give a whole number from 0 to 65535; 0 takes any free port.',
    );
  }
  let engine: Engine | undefined = typeof given === 'function' ? undefined : given;
  const cases = caseDesk(store);
  const app = createApp(() => engine, {
    ...appOptions,
    cases,
    ui: appOptions.ui ?? builtPage(),
    hosts: hostsFor(host, allowedHosts),
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  await listen(server, host, port);
  const { port: bound } = server.address() as AddressInfo;
  const closed = new Promise<void>((resolve) => server.once('close', resolve)).then(() => cases.close());
  const close = closer(server, grace);
  if (signal?.aborted) await close();
  signal?.addEventListener('abort', () => void close(), { once: true });
  try {
    if (typeof given === 'function') engine = await given();
  } catch (error) {
    await close();
    throw error;
  }
  const shown = host.includes(':') ? `[${host}]` : host;
  return {
    host,
    port: bound,
    address: `http://${shown}:${bound}`,
    get engine() {
      return engine!;
    },
    replace: (next) => {
      engine = next;
    },
    close,
    closed,
  };
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
  if (error.code === 'EADDRINUSE') {
    const message = `Port ${port} on ${host} is used by another program.`;
    return new InterdictError(
      'ADDRESS_IN_USE',
      message,
      `Stop it, or choose another port: --port ${port + 1}, or --port 0 for any free one.`,
      {},
      error,
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
    return new InterdictError('ADDRESS_UNAVAILABLE', `Cannot listen on ${host}:${port}: ${why}.`, remedy, {}, error);
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
