import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';
import assert from 'node:assert/strict';
import schema from '../../../schema/health-report.schema.json';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { clearReport, exampleReport, unknownReport } from '../../support/exampleReport';
import { fullReport } from '../../support/fullReport';

const isValid = compiled(schema);
const isValidAndKnown = compiled(withoutOtherKeys(schema));

function compiled(published: unknown): ValidateFunction {
  return new Ajv({ allowUnionTypes: true }).compile(published as AnySchema);
}

/** The schema with no key allowed in any object beside those that it describes. */
function withoutOtherKeys(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutOtherKeys);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => [key, withoutOtherKeys(value)] as const);
  return { ...Object.fromEntries(entries), ...('properties' in part ? { additionalProperties: false } : {}) };
}

function problems(validate: ValidateFunction, report: unknown): string {
  validate(report);
  return (validate.errors ?? []).map(error => `${error.instancePath} ${error.message ?? ''}`).join('\n');
}

const reports: Readonly<Record<string, HealthReport>> = {
  'in the way': exampleReport(),
  clear: clearReport(),
  unknown: unknownReport(),
  'with every list filled': fullReport(),
};

describe('the published schema', () => {
  for (const [name, report] of Object.entries(reports)) {
    it(`accepts a report that is ${name}`, () => {
      assert.equal(problems(isValid, report), '');
    });

    it(`describes every key of a report that is ${name}`, () => {
      assert.equal(problems(isValidAndKnown, report), '');
    });
  }

  it('accepts a key that a later version adds', () => {
    assert.equal(isValid({ ...exampleReport(), added: 1 }), true);
  });

  it('rejects a level that there is not', () => {
    assert.equal(isValid({ ...exampleReport(), level: 'fine' }), false);
  });

  it('rejects another version', () => {
    assert.equal(isValid({ ...exampleReport(), schemaVersion: 2 }), false);
  });

  it('rejects a text in place of a number', () => {
    const report = exampleReport();
    assert.equal(isValid({ ...report, window: { ...report.window, days: '90' } }), false);
  });

  it('rejects a share above 1', () => {
    const report = exampleReport();
    assert.equal(isValid({ ...report, activity: { ...report.activity, share: 31 } }), false);
    assert.equal(isValid({ ...report, activity: { ...report.activity, share: 1 } }), true);
  });

  it('rejects an object without any one of its keys, wherever it stands', () => {
    const incomplete = [...withoutOneKey(fullReport(), '')];
    const accepted = incomplete.filter(({ report }) => isValid(report)).map(({ key }) => key);
    assert.deepEqual(accepted, []);
    assert.ok(incomplete.length > 150);
  });
});

/** Keys of objects whose keys are free. */
const freeKeys = new Set(['terms', 'totals']);

/** The value once for each key of each object in it (of a list: its first item), without that key. */
function* withoutOneKey(value: unknown, path: string): Generator<{ readonly key: string; readonly report: unknown }> {
  if (Array.isArray(value)) {
    const [first, ...others] = value as readonly unknown[];
    for (const { key, report } of withoutOneKey(first, `${path}[0]`)) yield { key, report: [report, ...others] };
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      const others = Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
      yield { key: `${path}.${name}`, report: others };
      if (freeKeys.has(name)) continue;
      for (const { key, report } of withoutOneKey(item, `${path}.${name}`))
        yield { key, report: { ...value, [name]: report } };
    }
  }
}
