import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isAutomationSubject, isBot } from '../../../src/core/analysis/bots';
import { identity } from '../../support/historyFactory';

const isBotName = (name: string): boolean => isBot({ name, email: 'someone@example.com' }, []);

describe('a bot', () => {
  const bots = [
    'renovate[bot]',
    'dependabot[bot]',
    'Dependabot',
    'dependabot-preview',
    'the release bot',
    'release-bot',
    'release_bot',
    'Bot Releaser',
    'BOT',
    'Copilot',
    'copilot-swe-agent',
    'Jenkins',
    'jenkins-ci',
    'Renovate Runner',
    'github-actions',
    'GitHub Actions',
    'GitHub Action',
    'Weblate (translations)',
    'Crowdin Sync',
    'semantic-release',
  ];
  for (const name of bots)
    it(`is "${name}"`, () => {
      assert.ok(isBotName(name));
    });

  const people = [
    'Fay Abbot',
    'Fay Abbott',
    'Piet Botha',
    'Sandra Botton',
    'Ana Cabot',
    'Talbot Reyes',
    'Botond Nagy',
    'Gül Sübot',
    'Jo Renovato',
    'Ellen Jenkinson',
    'Jenkinson Ellen',
  ];
  for (const name of people)
    it(`is not "${name}"`, () => {
      assert.ok(!isBotName(name));
    });

  it('is an address with [bot]', () => {
    assert.ok(isBot(identity('Renovate Helper <29139614+helper[bot]@users.noreply.github.com>'), []));
  });

  it('is an address whose local part ends in the word', () => {
    assert.ok(isBot(identity('Release Train <release-bot@example.com>'), []));
    assert.ok(isBot(identity('Release Train <bot@example.com>'), []));
  });

  it('is an assistant, by its address: people may have its name', () => {
    assert.ok(isBot({ name: 'Claude', email: 'noreply@anthropic.com' }, []));
    assert.ok(!isBot({ name: 'Claude', email: 'claude@example.com' }, []));
  });

  it('is not an address whose local part ends in a name that ends so', () => {
    assert.ok(!isBot(identity('Fay Abbot <fay.abbot@example.com>'), []));
    assert.ok(!isBot(identity('Fay Abbot <abbot@bot.example.com>'), []));
  });

  it('is whom the settings name, by name or address, whole and in any case', () => {
    assert.ok(isBot(identity('Build Farm <farm@example.com>'), ['build farm']));
    assert.ok(isBot(identity('Build Farm <farm@example.com>'), [' FARM@example.com ']));
    assert.ok(!isBot(identity('Build Farmer <farmer@example.com>'), ['build farm', 'farm@example.com']));
  });

  it('is never a person for letters around the three of the word', () => {
    const letter = fc.constantFrom('a', 'z', 'é', 'ü', 'ß', 'ñ', 'ł', 'ø', 'й', 'א');
    fc.assert(
      fc.property(letter, letter, (before, after) => {
        assert.ok(!isBotName(`Kim ${before}bot`));
        assert.ok(!isBotName(`Kim bot${after}`));
      }),
      { seed: 1 },
    );
  });
});

describe('a subject of automation', () => {
  const automation = [
    '[ci] format',
    '[autofix.ci] apply automated fixes',
    'Localized file check-in by OneLocBuild Task',
    'New Crowdin updates (#12)',
    'Translated using Weblate (German)',
    'chore(release): 1.2.3',
    'Release 1.2.3',
    'release v2.0.0-rc.1',
    'Release: 3.1',
    'Release',
    'Release version 4.0',
    'release @scope/package@1.0.0',
    'Bump version to 1.2.3',
    'Version Packages (#99)',
    'Version Packages',
  ];
  for (const subject of automation)
    it(`is "${subject}"`, () => {
      assert.ok(isAutomationSubject(subject));
    });

  const work = [
    'Fix the release script',
    'Release the lock when a worker dies',
    'release memory of closed sessions',
    'Released connections return to the pool',
    'Bump the timeout',
    'Versioned packages in the registry',
    'Fix [ci] of the parser',
    'Localized the date picker',
  ];
  for (const subject of work)
    it(`is not "${subject}"`, () => {
      assert.ok(!isAutomationSubject(subject));
    });
});
