// Every surface that a manager meets, by the name that the command line and the files have for it. `open` gives the
// folder of its window, `show` brings it about and takes its pictures.
import { code, explanations, exporting, quietReport, report, status } from './editorSurfaces.mjs';
import { palette, settings, setUp, walkthrough } from './questionSurfaces.mjs';
import { guidance, hands, odd, quiet, restDay, untrusted, welcome, withoutGit } from './sidebarSurfaces.mjs';

export const surfaces = {
  guidance,
  hands,
  status,
  code,
  report,
  export: exporting,
  explain: explanations,
  quiet,
  'quiet-report': quietReport,
  'day-off': restDay,
  welcome,
  odd,
  untrusted,
  'without-git': withoutGit,
  'set-up': setUp,
  walkthrough,
  palette,
  settings,
};

export const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};
