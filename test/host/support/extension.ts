import * as vscode from 'vscode';

interface Manifest {
  readonly contributes: {
    readonly commands?: readonly { readonly command: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
  };
}

/** The extension under test; throws where VS Code does not know it. */
export function altitude(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('altitude.altitude');
  if (found === undefined) throw new Error('VS Code does not know altitude.altitude');
  return found;
}

function contributions(): Manifest['contributes'] {
  return (altitude().packageJSON as Manifest).contributes;
}

/** The ids of the commands in the manifest. */
export function declaredCommands(): string[] {
  return (contributions().commands ?? []).map(({ command }) => command);
}

/**
 * The ids under `altitude.` that are registered, without those that VS Code makes for each view, such as
 * `altitude.guidance.focus`.
 */
export async function registeredCommands(): Promise<string[]> {
  const ofViews = Object.values(contributions().views)
    .flat()
    .map(({ id }) => `${id}.`);
  const all = await vscode.commands.getCommands(true);
  return all.filter(id => id.startsWith('altitude.') && !ofViews.some(view => id.startsWith(view)));
}
