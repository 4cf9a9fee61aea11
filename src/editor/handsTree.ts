import path from 'node:path';
import {
  EventEmitter,
  ThemeIcon,
  TreeItem,
  Uri,
  window,
  type Event,
  type TreeDataProvider,
  type TreeView,
  type ViewBadge,
} from 'vscode';
import type { HealthReport } from '../core/report/healthReport';
import { plain } from '../core/report/plain';
import { Disposables, type Disposable } from './disposables';
import { heldFiles, highFindings, type HeldFile } from './heldFiles';
import { heldFileItem, viewIds } from './ids';
import { fileInside } from './repositoryPlace';
import type { Sessions } from './sessions';

/** A held file with where it would be, and whether it is there: another branch may be checked out. */
interface HeldFileNode extends HeldFile {
  readonly uri: Uri;
  readonly present: boolean;
}

/** The tree *In your hands*: critical files that rest with the manager. Its badge counts the findings to act on now. */
export class HandsTree implements TreeDataProvider<HeldFileNode>, Disposable {
  private readonly sessions: Sessions;
  private readonly all = new Disposables();
  private readonly changes = this.all.add(new EventEmitter<undefined>());
  private readonly view: TreeView<HeldFileNode>;
  private shown: HealthReport | undefined;

  constructor(sessions: Sessions) {
    this.sessions = sessions;
    this.view = this.all.add(window.createTreeView(viewIds.hands, { treeDataProvider: this }));
    this.all.add(
      sessions.onDidChange(() => {
        this.show(sessions.active?.report);
      }),
    );
  }

  get onDidChangeTreeData(): Event<undefined> {
    return this.changes.event;
  }

  async getChildren(node?: HeldFileNode): Promise<HeldFileNode[]> {
    const { active } = this.sessions;
    const top = node === undefined ? (await active?.place())?.top : undefined;
    const report = active?.report;
    if (top === undefined || report === undefined) return [];
    return await Promise.all(heldFiles(report).map(file => locate(top, file)));
  }

  getTreeItem(node: HeldFileNode): TreeItem {
    const item = new TreeItem(plain(path.posix.basename(node.path)));
    item.id = node.uri.toString();
    item.contextValue = heldFileItem;
    item.resourceUri = node.uri;
    item.iconPath = ThemeIcon.File;
    item.description = [...node.reasons, ...(node.present ? [] : ['not checked out'])].join(' · ');
    item.accessibilityInformation = { label: [plain(node.path), item.description].join(', ') };
    if (node.present) item.command = { command: 'vscode.open', title: 'Open', arguments: [node.uri] };
    return item;
  }

  resolveTreeItem(item: TreeItem, node: HeldFileNode): TreeItem {
    item.tooltip = [node.path, ...node.reasons, ...node.details].map(plain).join('\n');
    return item;
  }

  dispose(): void {
    this.all.dispose();
  }

  private show(report: HealthReport | undefined): void {
    if (report === this.shown) return;
    this.shown = report;
    this.view.badge = badge(report);
    this.changes.fire(undefined);
  }
}

async function locate(top: string, file: HeldFile): Promise<HeldFileNode> {
  const inside = await fileInside(top, file.path);
  return { ...file, uri: Uri.file(path.join(top, file.path)), present: inside !== undefined };
}

function badge(report: HealthReport | undefined): ViewBadge | undefined {
  const value = report === undefined ? 0 : highFindings(report);
  if (value === 0) return undefined;
  return { value, tooltip: value === 1 ? '1 finding to act on this week' : `${value} findings to act on this week` };
}
