import * as vscode from 'vscode';

/** The workspace folder whose settings and house list apply to a draft: its own, or the only one there is for a draft not saved yet. */
export function draftFolder(draft: vscode.Uri): vscode.WorkspaceFolder | undefined {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return (
    vscode.workspace.getWorkspaceFolder(draft) ??
    (draft.scheme === 'untitled' && folders.length === 1 ? folders[0] : undefined)
  );
}
