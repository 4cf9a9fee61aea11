import assert from 'node:assert/strict';
import manifest from '../../../package.json';
import strings from '../../../package.nls.json';
import { defaultSettings } from '../../../src/core/settings/settings';
import {
  commandIds,
  focusGuidance,
  heldBranchItem,
  heldFileItem,
  levelKey,
  reportPanelType,
  stateKey,
  viewIds,
  waitingItem,
} from '../../../src/editor/ids';

const { commands, configuration, menus, views, viewsWelcome } = manifest.contributes;
const settings = Object.entries<Setting>(configuration.properties);

interface Setting {
  readonly default: unknown;
  readonly scope: string;
  readonly order: number;
  readonly markdownDescription: string;
}

/** Every string inside a value, at any depth. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const clauses = stringsIn([menus, views, viewsWelcome]);

/** What is meant by `key` in the `when` clauses that compare it with something. */
function comparedWith(key: string): readonly string[] {
  const comparison = new RegExp(`(?<![\\w.])${key.replace('.', '\\.')} [!=]= ([\\w.-]+)`, 'g');
  return [
    ...new Set(clauses.flatMap(clause => [...clause.matchAll(comparison)].map(([, value = '']) => value))),
  ].sort();
}

describe('the settings in the manifest', () => {
  it('are the settings of the core, with the same defaults', () => {
    const defaults = settings.map(([name, setting]) => [name.replace(/^altitude\./, ''), setting.default]);
    assert.deepEqual(Object.fromEntries(defaults), defaultSettings);
  });

  it('are listed in tens, in the order of the core', () => {
    assert.deepEqual(
      settings.map(([name]) => name),
      Object.keys(defaultSettings).map(name => `altitude.${name}`),
    );
    assert.deepEqual(
      settings.map(([, { order }]) => order),
      settings.map((_, index) => 10 * (index + 1)),
    );
  });

  it('each hold for a folder, but for whom it is about, which is the user’s alone; and each say what they do', () => {
    for (const [name, { scope, markdownDescription }] of settings) {
      assert.equal(scope, name === 'altitude.managers' ? 'application' : 'resource', name);
      assert.match(markdownDescription, /^%setting\.[\w.]+%$/, name);
    }
  });

  it('describe every value that can be chosen', () => {
    const { checkIn, posture, presets, statusBar } = {
      posture: configuration.properties['altitude.posture'],
      checkIn: configuration.properties['altitude.checkIn'],
      presets: configuration.properties['altitude.presets'].items,
      statusBar: configuration.properties['altitude.surfaces.statusBar'],
    };
    for (const choice of [checkIn, posture, presets, statusBar]) {
      assert.equal(choice.markdownEnumDescriptions.length, choice.enum.length);
    }
  });

  it('of an untrusted workspace do not count where they name teammates, refs or globs', () => {
    const { restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    assert.deepEqual(
      restrictedConfigurations.map(name => name.replace('altitude.', '')),
      ['base', 'criticalPaths', 'exclude', 'aliases', 'bots', 'team', 'scope'],
    );
  });
});

describe('the commands in the manifest', () => {
  it('are the commands that the editor registers', () => {
    assert.deepEqual(commands.map(({ command }) => command).sort(), Object.values(commandIds).sort());
  });

  it('share one category and each have a title', () => {
    for (const { command, category, title } of commands) {
      assert.equal(category, '%category%', command);
      assert.match(title, /^%command\.\w+%$/, command);
    }
  });

  it('have an icon where they stand in a toolbar', () => {
    const toolbars = [...menus['view/title'], ...menus['view/item/context'], ...menus['editor/title']];
    const shown = toolbars.filter(({ group }) => /^(navigation|inline)/.test(group)).map(({ command }) => command);
    const withIcon = commands.filter(entry => 'icon' in entry).map(({ command }) => command);
    assert.deepEqual(
      shown.filter(command => !withIcon.includes(command)),
      [],
    );
  });

  it('of the menus exist', () => {
    const known: readonly string[] = Object.values(commandIds);
    const used = Object.values(menus).flatMap(entries => entries.map(({ command }) => command));
    assert.deepEqual(
      used.filter(command => !known.includes(command)),
      [],
    );
  });

  it('are offered in the palette only where they can do something, the log always', () => {
    const conditional = menus.commandPalette.map(({ command }) => command);
    const always = commands.map(({ command }) => command).filter(command => !conditional.includes(command));
    assert.deepEqual(always, [commandIds.showLog]);
  });
});

describe('the views in the manifest', () => {
  it('are the views that the editor registers', () => {
    assert.deepEqual(views.altitude.map(({ id }) => id).sort(), Object.values(viewIds).sort());
  });

  it('are focused by the command that the editor makes for the first', () => {
    assert.equal(focusGuidance, `${viewIds.guidance}.focus`);
  });

  it('ask for states that the editor can tell', () => {
    assert.deepEqual(comparedWith(stateKey), ['failed', 'no-git', 'no-manager', 'no-repository', 'ready']);
    assert.deepEqual(comparedWith(levelKey), ['unknown']);
  });

  it('have a welcome text for every state in which there is nothing to show', () => {
    const welcomed = viewsWelcome.filter(({ view }) => view === viewIds.welcome).map(({ when }) => when);
    const states = ['workspaceFolderCount == 0', '!isWorkspaceTrusted', 'no-git', 'no-repository', 'no-manager'];
    for (const state of states) assert.equal(welcomed.filter(when => when.includes(state)).length, 1, state);
  });

  it('say in the empty tree something else where there is too little history, and where there is no report', () => {
    const inTree = viewsWelcome.filter(({ view }) => view === viewIds.hands);
    assert.deepEqual(
      inTree.map(({ contents, when }) => [contents, when]),
      [
        ['%welcome.hands%', `${stateKey} == ready && ${levelKey} != unknown`],
        ['%welcome.hands.thin%', `${stateKey} == ready && ${levelKey} == unknown`],
        ['%welcome.hands.none%', `${stateKey} == failed`],
      ],
    );
  });

  it('give each welcome text one primary button', () => {
    const texts = Object.entries(strings).filter(
      ([key]) => key.startsWith('welcome.') && !key.startsWith('welcome.hands'),
    );
    for (const [key, text] of texts) {
      assert.equal(text.split('\n').filter(line => /^\[[^\]]+\]\([^)]+\)$/.test(line)).length, 1, key);
    }
  });

  it('offer what can be done with each item that the tree marks', () => {
    assert.deepEqual(comparedWith('viewItem'), [heldBranchItem, heldFileItem, waitingItem]);
  });
});

describe('the manifest', () => {
  it('takes every string for people from package.nls.json, and leaves none there unused', () => {
    const used = stringsIn(manifest).flatMap(text => /^%(.+)%$/.exec(text)?.[1] ?? []);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(strings).sort());
  });

  it('starts the extension once the editor is up, and before only for a report that was open', () => {
    assert.deepEqual(manifest.activationEvents, ['onStartupFinished', `onWebviewPanel:${reportPanelType}`]);
  });

  it('does little in an untrusted workspace and nothing in a virtual one', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, 'limited');
    assert.equal(manifest.capabilities.virtualWorkspaces.supported, false);
  });

  it('promises no older editor than the types that it is written against', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`);
  });
});
