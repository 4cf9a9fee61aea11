import path from 'node:path';
import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri } from 'vscode';
import { plain } from '../core/report/plain';
import type { HeldFile } from './heldFiles';
import type { HeldBranch, WaitingTeammate } from './heldWork';
import { heldBranchItem, heldFileItem, waitingItem } from './ids';

/** A held file with where it would be, and whether it is there: another branch may be checked out. */
export interface HeldFileNode extends HeldFile {
  readonly kind: 'file';
  readonly uri: Uri;
  readonly present: boolean;
}

/** A branch of the manager's. */
export interface HeldBranchNode extends HeldBranch {
  readonly kind: 'branch';
}

/** A teammate below the branch that is waited for. */
export interface WaitingNode extends WaitingTeammate {
  readonly kind: 'waiting';
  readonly id: string;
}

/** What every change of some kind waits for. */
export interface GateNode {
  readonly kind: 'gate';
  readonly id: string;
  readonly title: string;
}

export type HandsNode = HeldFileNode | HeldBranchNode | WaitingNode | GateNode;

/** How a node is shown; the pointer's text comes later. */
export function handsItem(node: HandsNode): TreeItem {
  switch (node.kind) {
    case 'file':
      return fileItem(node);
    case 'branch':
      return branchItem(node);
    case 'waiting':
      return waitingItemOf(node);
    case 'gate': {
      const item = new TreeItem(plain(node.title));
      item.id = node.id;
      item.iconPath = new ThemeIcon('key');
      return item;
    }
  }
}

/** The text under the pointer. */
export function handsTooltip(node: HandsNode): string {
  switch (node.kind) {
    case 'file':
      return [node.path, ...node.reasons, ...node.details].map(plain).join('\n');
    case 'branch':
      return [node.name, node.description, ...node.details].map(plain).join('\n');
    case 'waiting':
      return plain(node.message);
    case 'gate':
      return plain(node.title);
  }
}

function fileItem(node: HeldFileNode): TreeItem {
  const item = new TreeItem(plain(path.posix.basename(node.path)));
  item.id = node.uri.toString();
  item.contextValue = heldFileItem;
  item.resourceUri = node.uri;
  item.iconPath = ThemeIcon.File;
  item.description = [...node.reasons, ...(node.present ? [] : [l10n.t('not checked out')])].join(' · ');
  item.accessibilityInformation = { label: [plain(node.path), item.description].join(', ') };
  if (node.present) item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [node.uri] };
  return item;
}

function branchItem(node: HeldBranchNode): TreeItem {
  const { None, Expanded, Collapsed } = TreeItemCollapsibleState;
  const open = node.verdict === 'blocking' ? Expanded : Collapsed;
  const item = new TreeItem(plain(node.name), node.waiting.length === 0 ? None : open);
  item.id = `branch:${node.tip}`;
  item.contextValue = heldBranchItem;
  item.iconPath = new ThemeIcon(
    'git-branch',
    node.verdict === 'blocking' ? new ThemeColor('list.errorForeground') : undefined,
  );
  item.description = node.description;
  item.accessibilityInformation = { label: l10n.t('branch {0}, {1}', plain(node.name), node.description) };
  return item;
}

function waitingItemOf(node: WaitingNode): TreeItem {
  const item = new TreeItem(node.name);
  item.id = node.id;
  item.contextValue = waitingItem;
  item.iconPath = new ThemeIcon('person');
  item.description = node.described;
  item.accessibilityInformation = { label: node.spoken };
  return item;
}
