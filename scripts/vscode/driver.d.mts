import type { FrameLocator, Page } from 'playwright-core';

export type Theme =
  'Default Light Modern' | 'Default Dark Modern' | 'Default High Contrast' | 'Default High Contrast Light';

export interface WorkbenchOptions {
  /** A folder or a .code-workspace file; without it the window is empty. */
  readonly open?: string;
  /** User settings, over those that keep the editor quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Light where nothing is said. */
  readonly theme?: Theme;
  /** False opens the workspace in restricted mode. */
  readonly trusted?: boolean;
  /** Display language, of which the editor itself has no words; English where nothing is said. */
  readonly language?: string;
  /** The folder of the extension to load in place of this project. */
  readonly extension?: string;
  /** Size of the window in pixels: 1280 x 800 where nothing is said. */
  readonly width?: number;
  readonly height?: number;
}

/**
 * A window of VS Code with the project's extension under development in it, and nobody else's settings or
 * extensions.
 */
export interface Workbench {
  /** The window itself, for all that has no method here. */
  readonly page: Page;
  /** What the window and its extension host have said on the console so far, a text for each message. */
  readonly consoleMessages: readonly string[];
  /** Opens another folder or workspace file in this window, or nothing, in place of what is open. */
  goTo(open?: string): Promise<void>;
  /** The folder of this editor's own settings, home and temporary files. */
  readonly profile: string;
  /** The user settings as the editor has them on disk now. */
  userSettings(): Promise<Readonly<Record<string, unknown>>>;
  /** Runs a command from the palette by its whole title, for instance `Altitude: Refresh`. */
  runCommand(title: string): Promise<void>;
  /** Opens a view container by its icon in the activity bar. */
  openContainer(title: string): Promise<void>;
  /** The page inside the webview in sight that an extension made; its id has the publisher in front. */
  webview(extension: string): FrameLocator;
  /** The page inside the view Guidance, once its container is open. */
  guidance(): FrameLocator;
  /** The page inside the tab in sight that the extension opened: the health report, or what is about to be saved. */
  reportTab(): FrameLocator;
  /** Drags the sidebar's edge until it is so many pixels wide. */
  setSidebarWidth(width: number): Promise<void>;
  /** Saves a picture as PNG: of the whole window, or of the sidebar alone. */
  screenshot(file: string, options?: { readonly of?: 'window' | 'sidebar' }): Promise<void>;
  /** Ends browser and editor, and removes what they wrote. */
  close(): Promise<void>;
}

/**
 * Starts a VS Code, opens its window in a headless browser and waits until it is drawn. Needs the environment that
 * `npm run test:host` sets.
 */
export declare function openWorkbench(options?: WorkbenchOptions): Promise<Workbench>;
