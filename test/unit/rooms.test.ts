import assert from 'node:assert/strict';
import { ESLint } from 'eslint';
import type { Linter } from 'eslint';

/** What the project's own configuration makes of a file. */
async function projectConfig(file: string): Promise<Linter.Config> {
  return (await new ESLint().calculateConfigForFile(file)) as Linter.Config;
}

/** A linter with the project's rule about rooms alone, which needs no types and so no file on disk. */
async function roomsLinter(): Promise<ESLint> {
  const { plugins, languageOptions } = await projectConfig('src/core/analysis/demand.ts');
  const altitude = plugins?.['altitude'];
  const parser = languageOptions?.['parser'] as Linter.Parser | undefined;
  assert.ok(altitude !== undefined && parser !== undefined);
  return new ESLint({
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.ts', '**/*.tsx'],
      languageOptions: { parser },
      plugins: { altitude },
      rules: { 'altitude/rooms': 'error' },
    },
  });
}

interface Room {
  readonly file: string;
  readonly allowed: readonly string[];
  readonly forbidden: readonly string[];
}

const rooms: readonly Room[] = [
  {
    file: 'src/core/history/refs.ts',
    allowed: ['./columns'],
    forbidden: ['../settings/settings', '../analysis/demand', 'valibot', 'node:fs', 'vscode'],
  },
  {
    file: 'src/core/settings/parseSettings.ts',
    allowed: ['./settings', 'valibot'],
    forbidden: ['../history/columns', '../analysis/demand', 'node:path', 'preact'],
  },
  {
    file: 'src/core/analysis/demand.ts',
    allowed: ['./people', '../history/columns', '../settings/settings', 'picomatch'],
    forbidden: ['vscode', 'node:fs', '../../git/git', '../findings/finding', '../report/healthReport', 'simple-git'],
  },
  {
    file: 'src/core/findings/level.ts',
    allowed: ['./finding', '../analysis/analysis'],
    forbidden: ['../guidance/calls', '../report/healthReport', '../../engine/engine', 'node:fs'],
  },
  {
    file: 'src/core/guidance/calls.ts',
    allowed: ['../findings/finding'],
    forbidden: ['../report/healthReport', 'vscode'],
  },
  {
    file: 'src/core/report/pictures/altitudePicture.tsx',
    allowed: ['preact', 'preact/hooks', '../../guidance/catalogue', '../../analysis/bands'],
    forbidden: ['node:fs', 'vscode', '../../../webview/host', '../../../engine/engine', '../../../protocol'],
  },
  {
    file: 'src/git/git.ts',
    allowed: ['node:child_process', 'simple-git', '../core/history/columns'],
    forbidden: ['../core/analysis/demand', '../engine/engine', 'vscode'],
  },
  {
    file: 'src/engine/engine.ts',
    allowed: ['../git/git', '../core/analysis/analysis', '../core/report/buildReport', 'node:worker_threads'],
    forbidden: ['../cli/output', '../editor/log', 'vscode', 'simple-git'],
  },
  {
    file: 'src/engine/protocol.ts',
    allowed: ['../core/report/healthReport', '../core/settings/settings'],
    forbidden: ['./engine', '../git/git', '../core/analysis/demand', 'node:fs'],
  },
  {
    file: 'src/cli/program.ts',
    allowed: ['../engine/engine', '../core/report/renderText', '../core/settings/settings', 'commander', 'node:fs'],
    forbidden: ['../git/git', '../core/analysis/demand', '../editor/log', 'vscode', 'simple-git'],
  },
  {
    file: 'src/editor/sessions.ts',
    allowed: ['vscode', 'node:path', '../engine/protocol', '../core/report/healthReport', '../protocol'],
    forbidden: [
      '../engine/engine',
      '../git/git',
      '../core/analysis/demand',
      '../cli/output',
      '../webview/main',
      'simple-git',
    ],
  },
  {
    file: 'src/webview/main.tsx',
    allowed: ['preact', '../protocol', '../core/report/healthReport'],
    forbidden: ['vscode', 'node:fs', '../editor/sessions', '../engine/protocol', '../core/analysis/demand'],
  },
  {
    file: 'src/protocol.ts',
    allowed: ['./core/report/healthReport', 'valibot'],
    forbidden: ['./engine/protocol', './editor/sessions', 'vscode', 'node:fs'],
  },
  {
    file: 'src/extension.ts',
    allowed: ['vscode', './editor/sessions'],
    forbidden: ['./engine/engine', './git/git', './core/analysis/demand', 'node:fs'],
  },
];

describe('the linter', () => {
  let linter: ESLint;
  before(async function () {
    this.timeout(20_000);
    linter = await roomsLinter();
  });

  async function complaints(filePath: string, text: string): Promise<string[]> {
    const [result] = await linter.lintText(text, { filePath });
    return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
  }

  for (const { file, allowed, forbidden } of rooms) {
    for (const specifier of allowed) {
      it(`lets ${file} import ${specifier}`, async () => {
        assert.deepEqual(await complaints(file, `import '${specifier}';`), []);
      });
    }
    for (const specifier of forbidden) {
      it(`does not let ${file} import ${specifier}`, async () => {
        assert.deepEqual(await complaints(file, `import '${specifier}';`), ['altitude/rooms']);
      });
    }
  }

  const ways: Readonly<Record<string, string>> = {
    'for names': "import { join } from 'node:path';",
    'for types': "import type { Uri } from 'vscode';",
    'at run time': "await import('node:fs');",
    'to export names again': "export { join } from 'node:path';",
    'to export everything again': "export * from 'node:path';",
    'for a type in passing': "export type Where = import('vscode').Uri;",
    'in the manner of CommonJS': "import path = require('node:path');",
  };
  for (const [way, text] of Object.entries(ways)) {
    it(`sees an import ${way}`, async () => {
      assert.deepEqual(await complaints('src/core/analysis/demand.ts', text), ['altitude/rooms']);
    });
  }

  it('does not let a file stand outside every room', async () => {
    assert.deepEqual(await complaints('src/helpers/text.ts', "import 'node:path';"), ['altitude/rooms']);
  });

  it('leaves tests alone', async () => {
    assert.deepEqual(await complaints('test/unit/some.test.ts', "import 'node:path';"), []);
  });

  for (const file of [
    'src/core/analysis/demand.ts',
    'src/core/report/pictures/altitudePicture.tsx',
    'src/git/git.ts',
  ]) {
    it(`has the rule switched on as an error for ${file}`, async () => {
      const { rules } = await projectConfig(file);
      assert.deepEqual(rules?.['altitude/rooms'], [2]);
    }).timeout(20_000);
  }

  it('lets core have neither clock nor chance', async () => {
    const { rules } = await projectConfig('src/core/analysis/demand.ts');
    const [severity, ...banned] = rules?.['no-restricted-properties'] as [
      number,
      ...{ object: string; property: string }[],
    ];
    assert.equal(severity, 2);
    assert.deepEqual(
      banned.map(({ object, property }) => `${object}.${property}`),
      ['Date.now', 'Math.random'],
    );
  }).timeout(20_000);
});
