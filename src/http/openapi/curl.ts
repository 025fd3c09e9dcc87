import type { Operation } from './document.ts';

/** A call of an operation that can be pasted into a shell on the machine that runs the service. */
export function exampleCall(method: string, path: string, operation: Operation): string {
  const filled = operation.parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce((text, { name, example }) => text.replace(`{${name}}`, encodeURIComponent(String(example))), path);
  const required = operation.parameters
    .filter((parameter) => parameter.in === 'query' && parameter.required)
    .map(({ name, schema }) => `${name}=${encodeURIComponent(String((schema.examples as unknown[])[0]))}`);
  const query = path.startsWith('/search') ? '?q=jane+doe' : required.length > 0 ? `?${required.join('&')}` : '';
  const url = `http://127.0.0.1:8000${filled}${query}`;
  const [type, body] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  if (type === undefined || body === undefined) return `curl ${quoted(url)}`;
  const lines = [
    `curl ${quoted(url)}`,
    `-H ${quoted(`content-type: ${type}`)}`,
    `-d ${quoted(JSON.stringify(body.example))}`,
  ];
  return method === 'post' ? lines.join(' \\\n  ') : `curl ${quoted(url)}`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
