import assert from 'node:assert/strict';
import { isProductSource, pathJudge } from '../../../src/core/analysis/pathKinds';
import type { PathKind } from '../../../src/core/analysis/pathKinds';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Preset } from '../../../src/core/settings/settings';

function kindOf(path: string, presets: readonly Preset[] = defaultSettings.presets): PathKind {
  const unmarked = { generated: [], vendored: [], notGenerated: [], notVendored: [] };
  return pathJudge({ ...defaultSettings, presets }, unmarked)(path);
}

const examples: Readonly<Record<PathKind['role'], readonly string[]>> = {
  product: ['src/app.ts', 'lib/parser.py', 'cmd/server/main.go', 'app/models/user.rb', 'index.html', 'src/TEST.TS'],
  tests: [
    'test/app.ts',
    'src/__tests__/app.ts',
    'src/app.test.ts',
    'src/app.spec.tsx',
    'server/main_test.go',
    'tests/test_app.py',
    'src/UserTest.java',
    'spec/models/user_spec.rb',
  ],
  documentation: ['docs/conf.py', 'website/index.js', 'README.md'],
  examples: ['examples/app.ts', 'benchmarks/run.js', 'packages/a/demo/index.html'],
  tooling: ['scripts/release.js', 'tools/lint.py', 'Makefile', 'build/webpack.js'],
  ci: ['.github/workflows/ci.yml', '.github/scripts/label.js', '.gitlab-ci.yml'],
  other: ['LICENSE', 'data/countries.csv', 'src/noextension', 'config/app.yml'],
};

describe('the role of a file', () => {
  for (const [role, paths] of Object.entries(examples)) {
    for (const path of paths)
      it(`is ${role}: ${path}`, () => {
        assert.equal(kindOf(path).role, role);
      });
  }

  const nearMisses = ['src/contest.ts', 'src/latest/app.ts', 'src/testimonials.ts', 'src/tool.ts', 'src/demography.ts'];
  for (const path of nearMisses)
    it(`is product: ${path}`, () => {
      assert.equal(kindOf(path).role, 'product');
    });
});

describe('product source', () => {
  it('is source that is not left out and no support', () => {
    assert.ok(isProductSource(kindOf('src/app.ts')));
  });

  for (const path of ['src/app.test.ts', 'docs/conf.py', 'examples/app.ts', 'scripts/release.js', '.github/a.js']) {
    it(`is not ${path}`, () => {
      assert.ok(!isProductSource(kindOf(path)));
    });
  }

  it('is not what is left out', () => {
    assert.ok(!isProductSource(kindOf('src/api.generated.ts')));
  });
});

describe('a preset', () => {
  const all: readonly Preset[] = ['migrations', 'deploy', 'ci', 'api', 'authentication', 'payment'];
  const matches: Readonly<Record<Preset, readonly string[]>> = {
    migrations: ['db/migrate/20260101_users.rb', 'app/migrations/0001_initial.py', 'db/structure.sql'],
    deploy: ['Dockerfile', 'infra/main.tf', 'k8s/app.yaml', 'docker-compose.yml'],
    ci: ['.github/workflows/ci.yml', '.gitlab-ci.yml'],
    api: ['rpc/user.proto', 'schema.graphql', 'openapi.yaml', 'api/openapi.json'],
    authentication: ['src/auth/login.ts', 'src/session/store.ts', 'lib/oauthClient.rb'],
    payment: ['src/billing/charge.ts', 'src/checkout/cart.ts', 'lib/paymentGateway.py'],
  };
  for (const [preset, paths] of Object.entries(matches) as [Preset, readonly string[]][]) {
    for (const path of paths) {
      it(`${preset} matches ${path}`, () => {
        assert.equal(kindOf(path, [preset]).preset, preset);
      });
      it(`does not match where it is off: ${path}`, () => {
        assert.equal(kindOf(path, []).preset, null);
      });
    }
  }

  const nearMisses = ['src/migrate.ts', 'src/author.ts', 'src/deployer.ts', 'src/pay.ts', 'src/apiClient.ts'];
  for (const path of nearMisses)
    it(`matches none of them: ${path}`, () => {
      assert.equal(kindOf(path, all).preset, null);
    });

  it('is on by default for migrations alone', () => {
    assert.equal(kindOf('db/migrate/1.rb').preset, 'migrations');
    assert.equal(kindOf('infra/main.tf').preset, null);
  });

  it('does not match tests and examples', () => {
    assert.equal(kindOf('test/migrations/1.rb').preset, null);
    assert.equal(kindOf('examples/migrations/1.rb').preset, null);
  });

  it('does not bring back what is left out', () => {
    assert.equal(kindOf('infra/README.md', ['deploy']).preset, null);
  });
});
