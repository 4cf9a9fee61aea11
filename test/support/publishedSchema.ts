import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';

interface PublishedSchema {
  readonly definitions: object;
}

function publishedSchema(): PublishedSchema {
  return JSON.parse(readFileSync(path.resolve('schema/health-report.schema.json'), 'utf8')) as PublishedSchema;
}

function faults(schema: object, value: unknown): string {
  const ajv = new Ajv({ allErrors: true });
  return ajv.validate(schema, value) ? '' : ajv.errorsText();
}

/** In what a health report does not hold to the published schema; empty where it does. */
export function faultsOfReport(report: unknown): string {
  return faults(publishedSchema(), report);
}

/** In what an answer about one file, an entry of the schema with `critical` beside it, does not hold to it. */
export function faultsOfFile(entry: unknown): string {
  const { definitions } = publishedSchema();
  const ranked = { type: 'object', required: ['critical'], properties: { critical: { type: 'boolean' } } };
  return faults({ allOf: [{ $ref: '#/definitions/file' }, ranked], definitions }, entry);
}
