import { gitlab } from './codeOwnersFrom';
import { specify } from './patternCases';
import type { PatternCase } from './patternCases';

const documented: readonly PatternCase[] = [
  ['*', ['a', 'a/b', '.a/.b'], []],
  ['/README.md', ['README.md'], ['a/README.md', 'readme.md']],
  ['/docs/README.md', ['docs/README.md'], ['README.md']],
  ['README.md', ['README.md', 'internal/README.md', 'app/lib/README.md'], ['README.md2']],
  ['internal/README.md', ['internal/README.md', 'docs/api/internal/README.md'], ['README.md']],
  ['/docs/', ['docs/a', 'docs/a/b'], ['docs', 'x/docs/a']],
  ['lib/', ['lib/a', 'x/lib/a/b'], ['lib', 'mylib/a']],
  ['/docs/*.md', ['docs/a.md', 'docs/.md'], ['docs/a/b.md']],
  ['/docs/index.*', ['docs/index.md', 'docs/index.'], ['docs/index']],
  ['/docs/*spec*', ['docs/qa_specs.rb', 'docs/spec_helpers.rb', 'docs/runtime.spec'], ['docs/a/spec.rb']],
  ['/docs/*/README.md', ['docs/api/README.md'], ['docs/README.md', 'docs/a/b/README.md']],
  ['/docs/**/index.md', ['docs/index.md', 'docs/api/index.md', 'docs/api/graphql/index.md'], ['index.md']],
  ['/docs/*', ['docs/a', 'docs/.a'], ['docs/a/b']],
  ['**/*.rb', ['a.rb', 'config/database.rb', 'app/controllers/users/a.rb'], ['a.rbx']],
  ['\\#file_with_pound.rb', ['#file_with_pound.rb', 'a/#file_with_pound.rb'], ['file_with_pound.rb']],
  ['path\\ with\\ spaces/', ['path with spaces/a'], ['path/a']],
];

const ofFnmatch: readonly PatternCase[] = [
  ['docs', ['docs', 'a/docs'], ['docs/a']],
  ['/docs/**', ['docs/a'], ['docs/a/b']],
  ['/docs/**/*', ['docs/a', 'docs/a/b'], ['docs']],
  ['a**/b', ['ab/b', 'x/a/b'], ['a/x/b']],
  ['/', ['a', 'a/b'], []],
  ['?b', ['ab', 'x/ab'], ['b', 'aab']],
  ['[a-c]x', ['ax', 'cx', 'y/bx'], ['dx', 'x']],
  ['[!a-c]x', ['dx', '!x'], ['ax', 'x']],
  ['[^a-c]x', ['dx'], ['ax']],
  ['[a\\]]x', ['ax', ']x'], ['\\x']],
  ['[a-]x', ['ax', '-x'], ['bx']],
  ['*[0-9]', ['a1', 'x/12'], ['a', '1a']],
  ['a[bc', [], ['a[bc', 'ab']],
  ['{a,b}.rb', ['{a,b}.rb'], ['a.rb']],
  ['a\\*', ['a*'], ['ab']],
];

describe("a pattern of GitLab's documentation", () => {
  specify(gitlab, documented);
});
describe("a pattern of GitLab reads as in Ruby's fnmatch:", () => {
  specify(gitlab, ofFnmatch);
});
