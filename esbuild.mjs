// Builds the five bundles of the extension, and with --tests the test files, one bundle each.
import { rm } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { build } from 'esbuild';

const production = process.argv.includes('--production');
// Some libraries' main file is one that cannot be bundled; their module file can.
const node = { platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] };
const browser = { platform: 'browser', target: 'es2022', format: 'iife' };
const common = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
  // Style sheets that a page holds in itself.
  loader: { '.css': 'text' },
};

const bundles = [
  { ...node, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { ...node, entryPoints: ['src/engine/worker.ts'], outfile: 'dist/engine.js' },
  { ...node, entryPoints: ['src/cli.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  { ...browser, entryPoints: ['src/webview/main.tsx'], outfile: 'dist/webview.js' },
  { ...browser, entryPoints: ['src/webview/report/main.tsx'], outfile: 'dist/report.js' },
];

await rm('dist', { recursive: true, force: true });
await Promise.all(bundles.map(bundle => build({ ...common, ...bundle })));

// The editor's own module is there in the editor alone: tests outside it get a stand-in for the little that pure modules use.
const testFiles = readdirSync('test', { recursive: true }).filter(file => file.endsWith('.ts'));
const inEditor = file => /^host\b/.test(file);
const tests = [
  { files: testFiles.filter(inEditor), external: ['vscode'] },
  { files: testFiles.filter(file => !inEditor(file)), alias: { vscode: './test/support/editorStandIn.ts' } },
];

if (process.argv.includes('--tests')) {
  await rm('out', { recursive: true, force: true });
  await Promise.all(
    tests.map(({ files, ...options }) =>
      build({
        ...common,
        ...node,
        ...options,
        entryPoints: files.map(file => `test/${file}`),
        outdir: 'out/test',
        outbase: 'test',
        outExtension: { '.js': '.cjs' },
        packages: 'external',
      }),
    ),
  );
}
