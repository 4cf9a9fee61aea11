// The rooms of the source tree and what each may import: the table of the design, as an ESLint rule.
// A room is the longest of these prefixes that a file's path has. `rooms` are rooms, `packages` are bare imports.
import path from 'node:path';

const coreRooms = ['history', 'settings', 'analysis', 'findings', 'guidance', 'report'].map(name => `src/core/${name}`);
const coreBefore = name => coreRooms.slice(0, coreRooms.indexOf(`src/core/${name}`));

export const rooms = {
  'src/core/history': { rooms: [], packages: [] },
  'src/core/settings': { rooms: [], packages: ['valibot'] },
  'src/core/analysis': { rooms: ['src/core/history', 'src/core/settings'], packages: ['picomatch'] },
  'src/core/findings': { rooms: coreBefore('findings'), packages: [] },
  'src/core/guidance': { rooms: coreBefore('guidance'), packages: [] },
  'src/core/report': { rooms: [...coreBefore('report'), 'media'], packages: ['preact', 'preact-render-to-string'] },
  // Style sheets, which import nothing but each other.
  media: { rooms: [], packages: [] },
  'src/git': { rooms: ['src/core/history'], packages: ['node:', 'simple-git'] },
  'src/store': { rooms: ['src/core/history'], packages: ['node:'] },
  'src/engine': { rooms: [...coreRooms, 'src/git', 'src/store', 'src/engine/protocol'], packages: ['node:'] },
  // Types alone: what the editor may know of the engine, which runs in a thread of its own.
  'src/engine/protocol': { rooms: ['src/core/report', 'src/core/settings'], packages: [] },
  'src/cli': {
    // The manifest is where the version stands.
    rooms: ['src/engine', 'src/core/report', 'src/core/settings', 'package.json'],
    packages: ['node:', 'commander', 'jsonc-parser'],
  },
  'src/editor': {
    rooms: ['src/engine/protocol', 'src/core/report', 'src/core/settings', 'src/protocol'],
    packages: ['vscode', 'node:'],
  },
  'src/protocol': { rooms: ['src/core/report'], packages: ['valibot'] },
  'src/webview': { rooms: ['src/protocol', 'src/core/report'], packages: ['preact'] },
  'src/extension': { rooms: ['src/editor'], packages: ['vscode'] },
};

/** The room that holds a file, given its path from the top of the project without extension, or undefined outside src. */
function roomOf(file) {
  return Object.keys(rooms)
    .filter(room => file === room || file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** Why `file` may not import `specifier`, or undefined where it may. Paths are from the top of the project. */
function forbiddenImport(file, specifier) {
  const room = roomOf(file);
  if (room === undefined) return file.startsWith('src/') ? `${file} is in no room` : undefined;
  const { rooms: allowedRooms, packages } = rooms[room];
  if (!specifier.startsWith('.')) {
    const allowed = packages.some(
      name => specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`),
    );
    return allowed ? undefined : `${room} may not import the package ${specifier}`;
  }
  const imported = path.posix.join(path.posix.dirname(file), specifier);
  const target = roomOf(imported) ?? imported;
  return target === room || allowedRooms.includes(target) ? undefined : `${room} may not import ${target}`;
}

export const roomsRule = {
  meta: { type: 'problem', schema: [], messages: { forbidden: '{{reason}}' } },
  create(context) {
    const file = path
      .relative(context.cwd, context.filename)
      .split(path.sep)
      .join('/')
      .replace(/\.tsx?$/, '');
    const check = node => {
      const specifier = (node.source ?? node.moduleReference?.expression)?.value;
      if (typeof specifier !== 'string') return;
      const reason = forbiddenImport(file, specifier);
      if (reason) context.report({ node, messageId: 'forbidden', data: { reason } });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
      TSImportEqualsDeclaration: check,
    };
  },
};
