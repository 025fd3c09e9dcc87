import { html, raw } from 'hono/html';
import type { ErrorCode } from '../../screen/vocabulary.ts';
import { anchorOf, ERROR_GUIDE } from '../problems/guide.ts';
import { exampleCall } from './curl.ts';
import type { OpenApiDocument, Operation, Parameter } from './document.ts';
import type { JsonSchema } from './schemas.ts';

type Html = ReturnType<typeof html>;

/** The whole API on one page. */
export function referencePage(document: OpenApiDocument): Html {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
  return frame(
    'API',
    html`<h1>${String(document.info.title)} API</h1>
      ${prose(String(document.info.description))}
      <p><a href="/openapi.json">OpenAPI document</a> · <a href="/docs/errors">Error codes</a> · <a href="/">Page</a></p>
      <nav aria-label="Endpoints"><ul>
        ${operations.map(({ method, path, operation }) => html`<li><a href="#${operation.operationId}"><code>${method.toUpperCase()} ${path}</code></a> ${operation.summary}</li>`)}
      </ul></nav>
      ${document.tags.map(
        (tag) => html`<h2>${String(tag.name)}</h2>
          ${prose(String(tag.description))}
          ${operations.filter(({ operation }) => operation.tags.includes(String(tag.name))).map((entry) => section(entry, document))}`,
      )}
      <h2>Shapes</h2>
      ${Object.entries(document.components.schemas).map(([name, schema]) => shape(name, schema))}`,
  );
}

/** Every error code with its meaning and remedy. */
export function errorPage(): Html {
  const codes = Object.entries(ERROR_GUIDE) as [ErrorCode, (typeof ERROR_GUIDE)[ErrorCode]][];
  return frame(
    'Error codes',
    html`<h1>Error codes</h1>
      <p>Errors are answered as <code>application/problem+json</code> (RFC 9457). <a href="/docs">API</a></p>
      ${codes.map(
        ([code, { title, status, meaning, remedy }]) => html`<section id="${anchorOf(code)}">
          <h2><code>${code}</code></h2>
          <p><strong>${title}</strong> (usually ${status}). ${meaning}</p>
          <p>${inline(remedy)}</p>
        </section>`,
      )}`,
  );
}

function section(
  { method, path, operation }: { method: string; path: string; operation: Operation },
  document: OpenApiDocument,
): Html {
  const problems = Object.entries(operation.responses).filter(([status]) => status !== '200');
  return html`<section id="${operation.operationId}">
    <h3><span class="method">${method.toUpperCase()}</span> <code>${path}</code></h3>
    <p><strong>${operation.summary}.</strong> ${inline(operation.description)}</p>
    ${operation.parameters.length === 0 ? '' : parameterTable(`${method.toUpperCase()} ${path}`, operation.parameters)}
    ${operation.requestBody === undefined ? '' : html`<p>Body: ${inline(operation.requestBody.description)}</p>`}
    <pre tabindex="0"><code>${exampleCall(method, path, operation)}</code></pre>
    <p>Answer: ${answer(operation, document)}</p>
    <details>
      <summary>Errors</summary>
      ${problems.map(([status, { description }]) => html`<h4>${status}</h4>${prose(description)}`)}
    </details>
  </section>`;
}

function parameterTable(name: string, parameters: readonly Parameter[]): Html {
  return html`<div class="wide" tabindex="0" role="region" aria-label="Parameters of ${name}"><table>
    <thead><tr><th scope="col">Parameter</th><th scope="col">Type</th><th scope="col">Meaning</th></tr></thead>
    <tbody>
      ${parameters.map(
        (parameter) => html`<tr>
          <th scope="row"><code>${parameter.name}</code>${parameter.in === 'path' ? ' (path)' : ''}</th>
          <td>${typeOf(parameter.schema)}</td>
          <td>${inline(parameter.description)}</td>
        </tr>`,
      )}
    </tbody>
  </table></div>`;
}

function typeOf({ type, enum: choices, minimum, maximum, default: otherwise, items }: JsonSchema): string {
  const kind = Array.isArray(choices)
    ? choices.join(' | ')
    : type === 'array'
      ? `list of ${typeOf((items ?? {}) as JsonSchema)}`
      : String(type ?? 'any');
  const range = minimum === undefined && maximum === undefined ? '' : `, ${minimum ?? ''} to ${maximum ?? ''}`;
  const usual =
    otherwise === undefined || JSON.stringify(otherwise) === '[]' || otherwise === ''
      ? ''
      : `, else ${JSON.stringify(otherwise)}`;
  return `${kind}${range}${usual}`;
}

function answer({ responses }: Operation, document: OpenApiDocument): Html {
  const [type, { schema }] = Object.entries(responses['200']!.content)[0]!;
  return type === 'application/json' ? reference(schema, document) : html`<code>${type}</code>`;
}

function reference(schema: JsonSchema, document: OpenApiDocument): Html {
  const target = (schema.$ref ?? (schema.items as JsonSchema | undefined)?.$ref) as string | undefined;
  const name = target?.split('/').at(-1);
  if (name === undefined || document.components.schemas[name] === undefined) return html`<code>application/json</code>`;
  return html`${schema.type === 'array' ? 'list of ' : ''}<a href="#shape-${name}"><code>${name}</code></a>`;
}

function shape(name: string, schema: JsonSchema): Html {
  return html`<details id="shape-${name}">
    <summary><code>${name}</code></summary>
    <pre tabindex="0"><code>${JSON.stringify(schema, null, 2)}</code></pre>
  </details>`;
}

/** Paragraphs of plain text with `code` in backticks. */
function prose(text: string): Html {
  return html`${text.split('\n\n').map((paragraph) => html`<p>${inline(paragraph)}</p>`)}`;
}

function inline(text: string): Html {
  return html`${text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

function frame(title: string, body: Html): Html {
  return html`${raw('<!doctype html>')}
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Interdict</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/docs/style.css" />
      </head>
      <body><main>${body}</main></body>
    </html>`;
}
