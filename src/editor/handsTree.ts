import path from 'node:path';
import {
  EventEmitter,
  l10n,
  Uri,
  window,
  type Event,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  type ViewBadge,
} from 'vscode';
import type { HealthReport } from '../core/report/healthReport';
import { Disposables, type Disposable } from './disposables';
import { handsItem, handsTooltip, type HandsNode, type HeldFileNode } from './handsNode';
import { heldFiles, heldGates, highFindings, type HeldFile } from './heldFiles';
import { heldWork } from './heldWork';
import { viewIds } from './ids';
import { fileInside } from './repositoryPlace';
import type { Sessions } from './sessions';
import type { TeamDays } from './teamDays';

/**
 * The tree *In your hands*: open work that somebody waits for, critical files that rest with the manager, other open work, gates. Its badge counts the
 * findings to act on now.
 */
export class HandsTree implements TreeDataProvider<HandsNode>, Disposable {
  private readonly sessions: Sessions;
  private readonly all = new Disposables();
  private readonly changes = this.all.add(new EventEmitter<undefined>());
  private readonly days: TeamDays;
  private readonly view: TreeView<HandsNode>;
  private shown: HealthReport | undefined;

  constructor(sessions: Sessions, days: TeamDays) {
    this.sessions = sessions;
    this.days = days;
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

  async getChildren(node?: HandsNode): Promise<HandsNode[]> {
    if (node?.kind === 'branch') {
      return node.waiting.map(one => ({ ...one, kind: 'waiting', id: `${node.tip} ${one.branch} ${one.tie}` }));
    }
    const { active } = this.sessions;
    const top = node === undefined ? (await active?.place())?.top : undefined;
    const report = active?.report;
    if (top === undefined || report === undefined) return [];
    const branches = heldWork(report).map((branch): HandsNode => ({ ...branch, kind: 'branch' }));
    const waited = branches.filter(branch => branch.kind === 'branch' && branch.verdict === 'blocking');
    return [
      // People come before files: where somebody waits, that is seen without scrolling.
      ...waited,
      ...(await Promise.all(heldFiles(report).map(file => locate(top, file)))),
      ...branches.filter(branch => !waited.includes(branch)),
      ...heldGates(report).map(({ id, title }) => ({ id: `gate:${id}`, title, kind: 'gate' as const })),
    ];
  }

  getTreeItem(node: HandsNode): TreeItem {
    return handsItem(node);
  }

  resolveTreeItem(item: TreeItem, node: HandsNode): TreeItem {
    item.tooltip = handsTooltip(node);
    return item;
  }

  dispose(): void {
    this.all.dispose();
  }

  private show(report: HealthReport | undefined): void {
    const folder = this.sessions.activeFolder;
    this.view.badge = folder === undefined || this.days.isOff(folder) ? undefined : badge(report);
    if (report === this.shown) return;
    this.shown = report;
    this.changes.fire(undefined);
  }
}

async function locate(top: string, file: HeldFile): Promise<HeldFileNode> {
  const inside = await fileInside(top, file.path);
  return { ...file, kind: 'file', uri: Uri.file(path.join(top, file.path)), present: inside !== undefined };
}

function badge(report: HealthReport | undefined): ViewBadge | undefined {
  const value = report === undefined ? 0 : highFindings(report);
  if (value === 0) return undefined;
  return {
    value,
    tooltip: value === 1 ? l10n.t('1 finding to act on this week') : l10n.t('{0} findings to act on this week', value),
  };
}
